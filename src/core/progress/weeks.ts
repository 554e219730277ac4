/** A span as weeks, each with its mean where enough days stand behind it. */
import type { DayEntry } from '../record.ts';
import { addDays, daysBetween } from '../time.ts';
import type { Measure } from './measure.ts';
import type { Span } from './series.ts';
import { weekMean, type WeekMean } from './week.ts';

/** `of`: calendar days of the week that lie in the span, 7 but for the last. */
export interface WeekOfSpan extends WeekMean {
	readonly of: number;
}

/**
 * The weeks of a span, counted from its first day, in order.
 * Edges: [from, to); entries in any order; the last week may be cut short. An empty span has none.
 * Unknown: a week without enough days stands as `few`, with its count; nothing is put between.
 * Source: facts, clinical 4.2 (4 of 7 days, dependable from 5).
 */
export function weeksOf(days: readonly DayEntry[], measure: Measure, { from, to }: Span): WeekOfSpan[] {
	const length = Math.max(0, daysBetween(from, to));
	const weeks = Array.from({ length: Math.ceil(length / 7) }, (): DayEntry[] => []);
	for (const entry of days)
		if (entry.day >= from && entry.day < to) weeks[Math.floor(daysBetween(from, entry.day) / 7)]?.push(entry);
	return weeks.map((entries, index) => ({
		...weekMean(entries, measure, addDays(from, index * 7)),
		of: Math.min(7, length - index * 7)
	}));
}
