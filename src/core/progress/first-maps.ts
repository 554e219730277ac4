/** The maps that later ones are held against. */
import type { DayEntry } from '../record.ts';
import type { RegionMark } from '../symptoms/regions.ts';
import { addDays, type Day } from '../time.ts';
import type { Span } from './series.ts';

/**
 * The maps of a span, earliest first.
 * Edges: [from, to); days in any order; an empty map is a map. Unknown: a day without one has none.
 */
export function mapsIn(days: readonly DayEntry[], { from, to }: Span): (readonly RegionMark[])[] {
	return days
		.filter(({ day }) => day >= from && day < to)
		.sort((a, b) => (a.day < b.day ? -1 : 1))
		.flatMap(({ answers }) => (answers.regions ? [answers.regions] : []));
}

/**
 * The days whose maps later ones are held against: the first span or, where it has no map, the seven days from the
 * first map after it, as far as they lie before the later span. So one who begins to draw late can still be told.
 * Edges: days in any order. No map before the later span yields the first span.
 */
export function firstMapSpan(days: readonly DayEntry[], early: Span, late: Span): Span {
	const first = days
		.filter(({ day, answers }) => day >= early.from && day < late.from && answers.regions)
		.reduce<Day | undefined>((a, { day }) => (a === undefined || day < a ? day : a), undefined);
	if (first === undefined || first < early.to) return early;
	const week = addDays(first, 7);
	return { from: first, to: week < late.from ? week : late.from };
}
