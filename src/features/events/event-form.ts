/** What the form of an event holds, as typed, and what it says in the record. */
import type { FieldsOf } from '#app/record.svelte.ts';
import type { EventAnswers, EventInput } from '#core/events/event-input.ts';
import type { DiaryEvent, EventKind } from '#core/events/event.ts';
import type { Day } from '#core/time.ts';

export interface EventForm {
	/** Empty: not chosen. */
	readonly what: EventKind | '';
	readonly day: string;
	readonly until: string;
	readonly note: string;
}

/** Fields that hold a date, where something half typed may stand. */
export type DateField = 'day' | 'until';

export function blankForm(day: Day): EventForm {
	return { what: '', day, until: '', note: '' };
}

export function formOf({ what, day, until, note }: DiaryEvent): EventForm {
	return { what, day, until: until ?? '', note: note ?? '' };
}

/** What the check reads. Something that the browser cannot read stands for no date, not for an empty field. */
export function inputOf({ what, day, until, note }: EventForm, unreadable: readonly DateField[]): EventInput {
	return {
		what: what || undefined,
		day: unreadable.includes('day') ? '?' : day,
		until: unreadable.includes('until') ? '?' : until,
		note
	};
}

const shown: readonly string[] = ['what', 'day', 'until', 'note'] satisfies (keyof EventAnswers)[];

/** The fields of a stored event with the answers over them; what the form does not show stays. */
export function eventFields(answers: EventAnswers, before: DiaryEvent | undefined): FieldsOf<'event'> {
	const others = Object.entries(before ?? {}).filter(([name]) => !shown.includes(name));
	return { ...Object.fromEntries(others), ...answers };
}

/** A kept draft, if this version can still read it. */
export function formFrom(kept: unknown, blank: EventForm): EventForm | undefined {
	if (typeof kept !== 'object' || kept === null) return undefined;
	const form: EventForm = { ...blank, ...kept };
	return Object.keys(blank).every((name) => typeof form[name as keyof EventForm] === 'string') ? form : undefined;
}
