/** What the form of a moment holds, as typed, and what it says in the record. */
import type { FieldsOf } from '#app/record.svelte.ts';
import { firstTime } from '#core/symptoms/moment-input.ts';
import type { MomentKind, MomentNote } from '#core/symptoms/moment-note.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { parseTime, type Day, type Moment, type TimeOfDay } from '#core/time.ts';

export interface MomentForm {
	readonly time: string;
	/** Empty: neither flare nor relief. */
	readonly what: MomentKind | '';
	readonly level: number | undefined;
	readonly regions: readonly RegionMark[];
	readonly note: string;
}

export function blankForm(day: Day, now: Moment): MomentForm {
	return { time: firstTime(day, now) ?? '', what: '', level: undefined, regions: [], note: '' };
}

export function formOf({ time, what, level, regions, note }: MomentNote): MomentForm {
	return { time, what: what ?? '', level, regions: regions ?? [], note: note ?? '' };
}

/** The fields of a new moment. Its zone is known only where it is said on its own day. */
export function newFields(form: MomentForm, day: Day, now: Moment): FieldsOf<'moment'> {
	return { day, ...(day === now.day && { zone: now.zone }), ...saidIn(form) };
}

/** The fields of a stored moment with the form over them; what the form does not show stays. */
export function changedFields(form: MomentForm, before: MomentNote): FieldsOf<'moment'> {
	const { what: _, level: __, regions: ___, note: ____, ...others } = before;
	return { ...others, ...saidIn(form) };
}

/** A kept draft, if this version can still read it. */
export function formFrom(kept: unknown, blank: MomentForm): MomentForm | undefined {
	if (typeof kept !== 'object' || kept === null) return undefined;
	const form: MomentForm = { ...blank, ...kept };
	const fits = typeof form.time === 'string' && typeof form.note === 'string' && Array.isArray(form.regions);
	return fits ? form : undefined;
}

function saidIn({ time, what, level, regions, note }: MomentForm) {
	return {
		// Read already: a form with another time is refused before it comes here.
		time: parseTime(time) as TimeOfDay,
		...(what && { what }),
		...(level !== undefined && { level }),
		...(regions.length > 0 && { regions }),
		...(note && { note })
	};
}
