/** The methods once more, written as the textbooks tell them and for no speed: what the core is held against. */
import type { Point } from '#core/progress/points.ts';

export interface NaiveTrend {
	readonly perWeek: number;
	readonly low: number;
	readonly high: number;
	readonly start: number;
}

export function naiveTheilSen(points: readonly Point[]): NaiveTrend {
	const slopes = points.flatMap((a) =>
		points.filter((b) => b.at > a.at).map((b) => (b.value - a.value) / (b.at - a.at))
	);
	const slope = naiveQuantile(slopes, 2);
	const first = Math.min(...points.map(({ at }) => at));
	return {
		perWeek: 7 * slope,
		low: 7 * naiveQuantile(slopes, 1),
		high: 7 * naiveQuantile(slopes, 3),
		start: naiveQuantile(
			points.map(({ at, value }) => value - slope * (at - first)),
			2
		)
	};
}

/** The share of pairs in which the later value is lower, ties as one half. */
export function naiveNap(first: readonly number[], later: readonly number[]): number {
	const won: number[] = first.flatMap((then) => later.map((now) => (now < then ? 1 : now === then ? 0.5 : 0)));
	return won.reduce((sum, each) => sum + each, 0) / won.length;
}

/** The first, second or third quartile: cut the sorted list so that quarter × (n − 1) ÷ 4 steps lie before it. */
function naiveQuantile(values: readonly number[], quarter: 1 | 2 | 3): number {
	const sorted = [...values].sort((a, b) => a - b);
	const steps = quarter * (sorted.length - 1);
	const [whole, rest] = [Math.trunc(steps / 4), steps % 4];
	const here = sorted[whole] ?? NaN;
	const next = sorted[whole + 1] ?? here;
	return here + ((next - here) * rest) / 4;
}
