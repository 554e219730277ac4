/** Four small bodies instead of a year of them: the first week, the middle, the last week, and today. */
import type { DayEntry } from '../record.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import { regionDays, type RegionDays } from './region-days.ts';
import type { Span } from './series.ts';

export type SampleOf = 'first' | 'middle' | 'last' | 'today';

export interface BodySample {
	readonly which: SampleOf;
	/** [from, to). */
	readonly from: Day;
	readonly to: Day;
	/** Days with a map. 0: nothing is known, which is not "nothing felt". */
	readonly maps: number;
	readonly regions: readonly RegionDays[];
}

/**
 * The maps of four times of a span, earliest first. The first week begins with the first map of the span, the last one
 * ends with the span, the middle one lies halfway between.
 * Edges: [from, to); entries in any order. Weeks that would share a day are left out: below 14 days the last one, below
 * 21 the middle one. `today` stands only where today has a map and lies in the span.
 * Unknown: no map in the span yields none; a week without maps stands with 0.
 */
export function bodySamples(days: readonly DayEntry[], span: Span, today: Day): BodySample[] {
	const mapped = days.filter(({ day, answers }) => day >= span.from && day < span.to && answers.regions);
	const first = mapped.reduce<Day | undefined>((a, { day }) => (a === undefined || day < a ? day : a), undefined);
	if (first === undefined) return [];

	const length = daysBetween(first, span.to);
	const sample = (which: SampleOf, from: Day, to: Day): BodySample => {
		const maps = mapped.filter(({ day }) => day >= from && day < to).flatMap(({ answers }) => [answers.regions ?? []]);
		return { which, from, to, maps: maps.length, regions: regionDays(maps) };
	};
	const week = (which: SampleOf, from: Day) => sample(which, from, addDays(from, 7));
	return [
		length < 7 ? sample('first', first, span.to) : week('first', first),
		...(length < 21 ? [] : [week('middle', addDays(first, Math.floor((length - 7) / 2)))]),
		...(length < 14 ? [] : [week('last', addDays(span.to, -7))]),
		...(mapped.some(({ day }) => day === today) ? [sample('today', today, addDays(today, 1))] : [])
	];
}
