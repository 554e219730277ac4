/** How long to sit at most in a day, from the patient's own days. */
import { addDays, type Day } from '../time.ts';

/** Days with sitting minutes that a budget needs. Project decision, as for a week's mean (facts, clinical 4.2). */
export const daysNeeded = 4;
/** Days looked back over, today left out. */
export const daysRead = 14;
/** Where it starts. Source: issue text, 80 %; project decision, awaiting clinical review. */
export const startShare = 0.8;

export interface SittingDay {
	readonly day: Day;
	/** Minutes sat, 0–1440. Absent: not said. */
	readonly minutes?: number;
}

/** `unknown`: too few days; `left`: how many more are needed. Otherwise minutes, the mean and the budget of a day. */
export type SittingBudget =
	| { readonly kind: 'unknown'; readonly left: number }
	| { readonly kind: 'budget'; readonly mean: number; readonly minutes: number; readonly days: number };

/**
 * The budget on a day: 80 % of the mean of the sitting minutes said on the fourteen days before it, rounded down to ten
 * minutes. Edges: a day said as 0 counts; today does not, it is not over; later days do not. Unknown: fewer than four
 * such days.
 */
export function sittingBudget(days: readonly SittingDay[], today: Day): SittingBudget {
	const from = addDays(today, -daysRead);
	const said = days.flatMap(({ day, minutes }) =>
		day >= from && day < today && minutes !== undefined ? [minutes] : []
	);
	if (said.length < daysNeeded) return { kind: 'unknown', left: daysNeeded - said.length };
	const mean = said.reduce((sum, minutes) => sum + minutes, 0) / said.length;
	return { kind: 'budget', mean, minutes: Math.floor((mean * startShare) / 10) * 10, days: said.length };
}
