/** What was changed in a day after it was over, as pairs of before and after. */
import type { DayEntry } from '../record.ts';
import type { AnswerId, Answers } from '../symptoms/symptom.ts';
import type { Day } from '../time.ts';

export interface EditedOn {
	readonly on: Day;
	readonly ids: readonly AnswerId[];
	/** The answers named in `ids` before and after; absent means not said. */
	readonly was: Answers;
	readonly is: Answers;
}

/**
 * The edits of a day, newest first.
 * What an answer became stands in the next edit that touched it, else in the day as it is now.
 * Edges: a day without edits yields none. Unknown: an answer that had not been said is absent from `was`, one that was
 * taken back from `is`.
 */
export function editsOf({ answers, edits = [] }: Pick<DayEntry, 'answers' | 'edits'>): EditedOn[] {
	let after: Readonly<Record<string, unknown>> = answers;
	return [...edits].reverse().map(({ on, was }) => {
		const ids = Object.keys(was) as AnswerId[];
		const before = Object.fromEntries(Object.entries(was).filter(([, value]) => value !== null));
		const is = Object.fromEntries(ids.filter((id) => after[id] !== undefined).map((id) => [id, after[id]]));
		after = { ...Object.fromEntries(Object.entries(after).filter(([id]) => !(id in was))), ...before };
		return { on, ids, was: before, is: is };
	});
}
