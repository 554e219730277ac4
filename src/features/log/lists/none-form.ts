import { isNone, type ListId, type LogForm } from '../log-form.ts';

/** The form with a list answered with none, in place of what it held; or with that answer taken back: not answered. */
export function toggledNone(form: LogForm, list: ListId): LogForm {
	const empty = withoutNone(emptied(form, list), list);
	return isNone(form, list) ? empty : { ...empty, none: { ...empty.none, [list]: true } };
}

/** The form with a list that was not answered with none. */
export function withoutNone(form: LogForm, list: ListId): LogForm {
	const { [list]: _, ...none } = form.none;
	return { ...form, none };
}

function emptied(form: LogForm, list: ListId): LogForm {
	if (list === 'medicine') return { ...form, medicine: [] };
	const { [list]: _, ...words } = form.words;
	return { ...form, words };
}
