/** Which places were marked, week by week. */
import type { DayEntry } from '../record.ts';
import type { RegionMark } from '../symptoms/regions.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import { regionDays, type RegionDays } from './region-days.ts';
import type { Span } from './series.ts';

export interface BodyWeek {
	readonly from: Day;
	/** Calendar days of the week that lie in the span, 7 but for the last. */
	readonly of: number;
	/** Days with a map. 0: nothing is known of this week, which is not "nothing felt". */
	readonly maps: number;
	readonly regions: readonly RegionDays[];
}

/**
 * The weeks of a span, counted from its first day, each with how many days every region was marked.
 * Edges: [from, to); entries in any order; an empty span has no weeks. Unknown: days without a map count nowhere.
 */
export function bodyWeeks(days: readonly DayEntry[], { from, to }: Span): BodyWeek[] {
	const length = Math.max(0, daysBetween(from, to));
	const weeks = Array.from({ length: Math.ceil(length / 7) }, (): (readonly RegionMark[])[] => []);
	for (const { day, answers } of days)
		if (day >= from && day < to && answers.regions)
			weeks[Math.floor(daysBetween(from, day) / 7)]?.push(answers.regions);
	return weeks.map((maps, index) => ({
		from: addDays(from, index * 7),
		of: Math.min(7, length - index * 7),
		maps: maps.length,
		regions: regionDays(maps)
	}));
}
