import { readOwnAnswer } from '#core/symptoms/own-answer.ts';
import type { OwnItem } from '#core/symptoms/own-lists.ts';
import type { LogForm } from '../log-form.ts';

/** The form with an own item answered, or its answer taken back. */
export function answered(form: LogForm, { id }: OwnItem, value: number | boolean | undefined): LogForm {
	const { [id]: _answer, ...own } = form.own;
	const { [id]: _typed, ...ownUnread } = form.ownUnread;
	return { ...form, own: value === undefined ? own : { ...own, [id]: value }, ownUnread };
}

/** The form with what was typed to an own item; what cannot be read is kept as it stands and is no answer. */
export function typedTo(form: LogForm, item: OwnItem & { measure: 'number' | 'minutes' }, typed: string): LogForm {
	const read = readOwnAnswer(item.measure, typed);
	const next = answered(form, item, read.kind === 'answer' ? read.value : undefined);
	return read.kind === 'wrong' ? { ...next, ownUnread: { ...next.ownUnread, [item.id]: typed } } : next;
}

/** What stands in the field of an own item: what was typed where it says what the form holds, else that. */
export function standsIn(
	form: LogForm,
	{ id, measure }: OwnItem & { measure: 'number' | 'minutes' },
	typed: string
): string {
	const unread = form.ownUnread[id];
	if (unread !== undefined) return unread;
	const read = readOwnAnswer(measure, typed);
	const held = form.own[id];
	if (read.kind === 'answer' ? read.value === held : held === undefined && read.kind === 'empty') return typed;
	return typeof held === 'number' ? String(held) : '';
}
