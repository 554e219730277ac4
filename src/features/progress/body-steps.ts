/** Which places were marked in each step of a span: weeks, or several of them together where there are many. */
import { bodyWeeks, type BodyWeek } from '#core/progress/body-weeks.ts';
import { regionDays, type RegionDays } from '#core/progress/region-days.ts';
import type { Span } from '#core/progress/series.ts';
import type { DayEntry } from '#core/record.ts';
import { addDays, type Day } from '#core/time.ts';

/** More columns than these could not be told apart on a phone. */
export const mostSteps = 60;

export interface BodyStep {
	readonly from: Day;
	/** The day after its last one. */
	readonly to: Day;
	/** Days with a map. */
	readonly maps: number;
	/** Days on which a place was marked, by `placeOf`; absent: on none. */
	readonly days: ReadonlyMap<string, number>;
}

export interface BodyTime {
	/** Days with a map. */
	readonly maps: number;
	/** Of these, days on which nothing was marked. */
	readonly empty: number;
	/** Every place that was marked, from the back down to the toes. */
	readonly places: readonly RegionDays[];
	/** Weeks of a step. */
	readonly weeks: number;
	readonly steps: readonly BodyStep[];
}

export function bodyTimeOf(days: readonly DayEntry[], span: Span): BodyTime {
	const maps = days.flatMap(({ day, answers }) =>
		day >= span.from && day < span.to && answers.regions ? [answers.regions] : []
	);
	const all = bodyWeeks(days, span);
	const weeks = Math.max(1, Math.ceil(all.length / mostSteps));
	return {
		maps: maps.length,
		empty: maps.filter(({ length }) => length === 0).length,
		places: regionDays(maps),
		weeks,
		steps: Array.from({ length: Math.ceil(all.length / weeks) }, (_, index) =>
			together(all.slice(index * weeks, (index + 1) * weeks), span)
		)
	};
}

/** One place, whatever else is said of it. */
export function placeOf({ region, side }: RegionDays): string {
	return `${region} ${side ?? ''}`;
}

function together(weeks: readonly BodyWeek[], span: Span): BodyStep {
	const days = new Map<string, number>();
	for (const { regions } of weeks)
		for (const of of regions) days.set(placeOf(of), (days.get(placeOf(of)) ?? 0) + of.days);
	const from = weeks[0]?.from ?? span.from;
	return {
		from,
		to: addDays(
			from,
			weeks.reduce((sum, week) => sum + week.of, 0)
		),
		maps: weeks.reduce((sum, week) => sum + week.maps, 0),
		days
	};
}
