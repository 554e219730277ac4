/** The mean of the last seven days, day by day: a line that one odd day does not bend. */
import type { DayEntry } from '../record.ts';
import { addDays, daysBetween } from '../time.ts';
import type { Measure } from './measure.ts';
import { seriesOf, type Span } from './series.ts';
import { fewestDays, type Mean } from './week.ts';

/** Days that each mean looks over, its own day included. */
const width = 7;

/**
 * For every calendar day of a span the mean of the seven days that end with it, in order: one slot a day.
 * Edges: days before the span count for its first slots; entries in any order; an empty span yields no slots.
 * Unknown: fewer than four said days of the seven yields `null`; a gap in the diary is a gap in the line.
 * Source: facts, clinical 4.2 (4 of 7 days).
 */
export function runningMean(days: readonly DayEntry[], measure: Measure, { from, to }: Span): (Mean | null)[] {
	const length = daysBetween(from, to);
	if (length < 1) return [];
	const slots = seriesOf(days, measure, { from: addDays(from, 1 - width), to });
	let [sum, count] = [0, 0];
	return slots
		.map((value, index) => {
			const left = slots[index - width] ?? null;
			sum += (value ?? 0) - (left ?? 0);
			count += (value === null ? 0 : 1) - (left === null ? 0 : 1);
			return count < fewestDays ? null : { sum, days: count };
		})
		.slice(width - 1);
}
