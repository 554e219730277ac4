/** Where a series is heading, told so that a few odd days do not decide it. */
import { median, quantile } from './quantile.ts';
import type { Point } from './points.ts';

/** Said days below which no trend is told. Project decision; facts, clinical 4.2. */
export const fewestTrendDays = 10;
/** Calendar days, first and last included, that they must lie over. Project decision; facts, clinical 4.2. */
export const shortestTrend = 14;
/** Most days that pairs are made of: 66,430 pairs. Of a longer series as many, evenly spread over it. */
export const mostTrendDays = 365;

/** `days`: said days it rests on. `over`: calendar days from the first to the last of them, both included. */
interface Rests {
	readonly days: number;
	readonly over: number;
}

/** `few`: too few days, or too close together. */
export type Trend =
	| ({ readonly kind: 'few' } & Rests)
	| ({
			readonly kind: 'trend';
			/** Points per week; negative: falling. */
			readonly perWeek: number;
			/** The middle range of all pairs, per week: a quarter of them lie below `low`, a quarter above `high`. */
			readonly low: number;
			readonly high: number;
			/** The line's value on the first of the days. */
			readonly start: number;
	  } & Rests);

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of days.
 * Units: those of the values, per week. Edges: points in any order; two points of one day make no pair; the middle range
 * is made by linear interpolation between neighbours; more than 365 days are thinned evenly, first and last kept.
 * Unknown: fewer than 10 days, or all within less than 14 calendar days, yields `few`. Days not said make no pair.
 * Source: P. K. Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", 1968; facts, clinical 4.2, 4.3.
 * No p-value: pairs of one person's days are not independent. It says where, never why.
 */
export function trendOf(points: readonly Point[]): Trend {
	const ordered = [...points].sort((a, b) => a.at - b.at || a.value - b.value);
	const [first, last] = [ordered[0], ordered.at(-1)];
	const over = first && last ? last.at - first.at + 1 : 0;
	if (!first || ordered.length < fewestTrendDays || over < shortestTrend)
		return { kind: 'few', days: ordered.length, over };

	const used = thinned(ordered);
	const slopes = slopesOf(used);
	const slope = quantile(slopes, 0.5);
	return {
		kind: 'trend',
		perWeek: slope * 7,
		low: quantile(slopes, 0.25) * 7,
		high: quantile(slopes, 0.75) * 7,
		start: median(used.map(({ at, value }) => value - slope * (at - first.at))),
		days: used.length,
		over
	};
}

/** Per day, ascending. */
function slopesOf(points: readonly Point[]): Float64Array {
	const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
	let count = 0;
	for (const [index, a] of points.entries())
		for (let later = index + 1; later < points.length; later += 1) {
			const b = points[later] as Point;
			if (b.at === a.at) continue;
			slopes[count] = (b.value - a.value) / (b.at - a.at);
			count += 1;
		}
	return slopes.subarray(0, count).sort();
}

function thinned(points: readonly Point[]): readonly Point[] {
	if (points.length <= mostTrendDays) return points;
	const step = (points.length - 1) / (mostTrendDays - 1);
	return Array.from({ length: mostTrendDays }, (_, index) => points[Math.round(index * step)] as Point);
}
