/** The patient-specific score: how well the activities that matter can be done, and how that changed. */
import type { Day } from '../time.ts';
import type { FunctionCheck } from './activity.ts';
import { inOrder } from './check-order.ts';

/**
 * Changes of the mean that counted as small, medium and large across body regions. Points of 0–10.
 * Source: facts, clinical 3, PSFS (S50). For a report's footnote: no single person's change is judged by them.
 */
export const referenceChanges = { small: 1.3, medium: 2.3, large: 2.7 } as const;

/** A mean of 0–10 answers, and how many activities it was made of. */
export interface ActivityMean {
	readonly mean: number;
	readonly activities: number;
}

/** Two checks, compared by the activities answered in both. */
export interface FunctionChange {
	readonly from: Day;
	readonly to: Day;
	readonly first: ActivityMean;
	readonly last: ActivityMean;
	/** Points; positive: can be done better than at first. */
	readonly change: number;
}

/**
 * Mean of the answered activities, 0–10.
 * Unknown: an activity left out counts nowhere; none answered yields `undefined`, not 0.
 */
export function patientSpecificMean(check: FunctionCheck): ActivityMean | undefined {
	return meanOf(check, Object.keys(check.scores));
}

/**
 * The latest check against the first one, made of the activities answered in both.
 * Edges: checks in any order; of two on one day the one made later is the later. Renaming changes nothing.
 * Unknown: fewer than two checks, or none with an activity in common, yields `undefined`.
 */
export function functionChange(checks: readonly FunctionCheck[]): FunctionChange | undefined {
	const ordered = inOrder(checks);
	const [first, last] = [ordered[0], ordered.at(-1)];
	if (!first || !last || first === last) return undefined;
	const both = Object.keys(first.scores).filter((id) => Object.hasOwn(last.scores, id));
	const [before, after] = [meanOf(first, both), meanOf(last, both)];
	if (!before || !after) return undefined;
	return { from: first.day, to: last.day, first: before, last: after, change: after.mean - before.mean };
}

function meanOf(check: FunctionCheck, ids: readonly string[]): ActivityMean | undefined {
	const scores = ids.flatMap((id) => check.scores[id] ?? []);
	if (scores.length === 0) return undefined;
	return { mean: scores.reduce((sum, score) => sum + score, 0) / scores.length, activities: scores.length };
}
