/** What was changed in a day after it was over: kept with the day, so that nobody has to wonder what was first said. */
import type { DayEdit, DayEntry } from '../record.ts';
import { minutesBetween, type Moment } from '../time.ts';
import { same } from './entry.ts';
import type { AnswerId, Answers } from './symptom.ts';

/** Within this many minutes of its first entry a day is still being written. Project decision. */
export const writingMinutes = 60;

/**
 * The edits of a day once its answers become `next`.
 * What stood before the first change of each later day is kept, so that the first word on every answer can be read.
 * Edges: changes on the day itself, and within 60 minutes of the first entry (60 itself is an edit), are no edits. A
 * change and its taking back on one day leave no trace of that answer. A clock set back counts as still writing.
 * Unknown: an answer that had not been said stands as `null`. A day that was never there yields no edits.
 */
export function editsAfter(stored: DayEntry | undefined, next: Answers, now: Moment): readonly DayEdit[] {
	const before = stored?.edits ?? [];
	if (!stored || now.day <= stored.day || minutesBetween(stored.made, now.instant) < writingMinutes) return before;
	const today = before.find(({ on }) => on === now.day);
	const first: Record<string, unknown> = {
		...Object.fromEntries(
			answerIds(stored.answers, next)
				.filter((id) => !same(stored.answers[id], next[id]))
				.map((id) => [id, stored.answers[id] ?? null])
		),
		...today?.was
	};
	const was = Object.fromEntries(
		Object.entries(first).filter(([id, value]) => !same(value, next[id as AnswerId] ?? null))
	);
	const others = before.filter((edit) => edit !== today);
	if (Object.keys(was).length === 0) return others;
	return [...others, { on: now.day, was }].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function answerIds(...answers: readonly Answers[]): AnswerId[] {
	return [...new Set(answers.flatMap((each) => Object.keys(each)))] as AnswerId[];
}
