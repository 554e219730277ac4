/** The mean of a week, and whether enough days stand behind it. */
import type { DayEntry } from '../record.ts';
import { addDays, type Day } from '../time.ts';
import { valueOn, type Measure } from './measure.ts';
import type { Span } from './series.ts';

/** Days of seven below which no average is shown. Project decision; clinical 4.2. */
export const fewestDays = 4;
/** Days of seven from which the average is dependable: five end-of-day ratings. Source: clinical 4.2, S44. */
export const solidDays = 5;

/** A mean kept as the whole numbers it is made of, so that thresholds are met exactly. */
export interface Mean {
	readonly sum: number;
	readonly days: number;
}

/** `few`: fewer than four days, no average to be shown. `rough`: four days. `solid`: five and more. */
export interface WeekMean extends Mean {
	readonly from: Day;
	readonly standing: 'few' | 'rough' | 'solid';
}

/**
 * The mean of a measure over the seven days that begin with `from`, with the number of days it rests on.
 * Range 0–10. Edges: entries in any order; `from` is in, the eighth day is not.
 * Unknown: days not logged are not counted, neither as 0 nor as the day before.
 */
export function weekMean(days: readonly DayEntry[], measure: Measure, from: Day): WeekMean {
	const mean = meanOver(days, measure, { from, to: addDays(from, 7) });
	const standing = mean.days < fewestDays ? 'few' : mean.days < solidDays ? 'rough' : 'solid';
	return { from, ...mean, standing };
}

/**
 * The mean of a measure over a span of any length, with the number of days it rests on, which may be 0.
 * Unknown: days not logged are not counted.
 */
export function meanOver(days: readonly DayEntry[], measure: Measure, { from, to }: Span): Mean {
	let sum = 0;
	let count = 0;
	for (const entry of days) {
		const value = entry.day >= from && entry.day < to ? valueOn(entry, measure) : undefined;
		if (value === undefined) continue;
		sum += value;
		count += 1;
	}
	return { sum, days: count };
}

/** A mean to a tenth, as it is shown. Refuses: throws where it rests on no day. */
export function toTenth({ sum, days }: Mean): number {
	if (days < 1) throw new Error('expected a mean over at least one day');
	return Math.round((sum * 10) / days) / 10;
}
