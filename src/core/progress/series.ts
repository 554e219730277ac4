/** Days as points of a line. */
import type { DayEntry } from '../record.ts';
import { daysBetween, type Day } from '../time.ts';
import { valueOn, type Measure } from './measure.ts';

/** Calendar days [from, to). */
export interface Span {
	readonly from: Day;
	readonly to: Day;
}

/**
 * The value of every calendar day of a span, in order: one slot a day.
 * Edges: entries in any order; those outside the span are left out; an empty or reversed span yields no slots.
 * Unknown: a day not logged is `null`. Gaps stay gaps: nothing is carried forward or put between.
 * Source: facts, clinical 4.3 "Missing days".
 */
export function seriesOf(days: readonly DayEntry[], measure: Measure, { from, to }: Span): (number | null)[] {
	const slots = new Array<number | null>(Math.max(0, daysBetween(from, to))).fill(null);
	for (const entry of days) {
		if (entry.day < from || entry.day >= to) continue;
		slots[daysBetween(from, entry.day)] = valueOn(entry, measure) ?? null;
	}
	return slots;
}
