/** The days on which a measure was said, for methods that count days. */
import type { DayEntry } from '../record.ts';
import { dayNumber } from '../time.ts';
import { valueOn, type Measure } from './measure.ts';
import type { Span } from './series.ts';

/** `at`: days since 1970-01-01, as `dayNumber` counts them. */
export interface Point {
	readonly at: number;
	readonly value: number;
}

/**
 * The said days of a span, ascending.
 * Edges: [from, to); entries in any order. Unknown: days on which the measure was not said have no point.
 */
export function pointsOf(days: readonly DayEntry[], measure: Measure, { from, to }: Span): Point[] {
	const points: Point[] = [];
	for (const entry of days) {
		const value = entry.day >= from && entry.day < to ? valueOn(entry, measure) : undefined;
		if (value !== undefined) points.push({ at: dayNumber(entry.day), value });
	}
	return points.sort((a, b) => a.at - b.at);
}

/**
 * The value of each said day, by `dayNumber`.
 * Unknown: a day on which the measure was not said is not in it.
 */
export function valuesByDay(days: readonly DayEntry[], measure: Measure): ReadonlyMap<number, number> {
	const values = new Map<number, number>();
	for (const entry of days) {
		const value = valueOn(entry, measure);
		if (value !== undefined) values.set(dayNumber(entry.day), value);
	}
	return values;
}
