/** How far two phases of a diary lie apart, told by pairs of days instead of means. */

/** Days of each phase below which pairs say nothing. Source: facts, clinical 4.2, S66. */
export const fewestOfPhase = 5;

/** `first`, `later`: days of each phase. */
export type NonOverlap =
	| { readonly kind: 'few'; readonly first: number; readonly later: number }
	| {
			readonly kind: 'pairs';
			/** 0–1: 0.5 no difference, 1 every later day better than every first one. */
			readonly share: number;
			readonly pairs: number;
			readonly first: number;
			readonly later: number;
	  };

/**
 * Non-overlap of all pairs (NAP): the share of pairs of a first and a later day in which the later one is better, ties
 * as one half. `better` says which way that is: `lower` for pain, `higher` for minutes walked.
 * Edges: values in any order. Unknown: fewer than 5 days in a phase yields `few`.
 * Source: R. I. Parker and K. J. Vannest, "An Improved Effect Size for Single-Case Research: Nonoverlap of All Pairs",
 * 2009; facts, clinical 4.3. Two phases cannot show a cause.
 */
export function nonOverlap(first: readonly number[], later: readonly number[], better: 'lower' | 'higher'): NonOverlap {
	const days = { first: first.length, later: later.length };
	if (first.length < fewestOfPhase || later.length < fewestOfPhase) return { kind: 'few', ...days };
	// Each distinct value once, so that years of days on eleven values are few steps.
	const [before, after] = [counted(first), counted(later)];
	let halves = 0;
	for (const [then, times] of before)
		for (const [now, more] of after) {
			if (now === then) halves += times * more;
			else if (now < then === (better === 'lower')) halves += 2 * times * more;
		}
	const pairs = first.length * later.length;
	return { kind: 'pairs', share: halves / (2 * pairs), pairs, ...days };
}

function counted(values: readonly number[]): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
