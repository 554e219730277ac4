/** How far down it reached, day by day, as stepped lines: one for each side and kind. */
import type { DayEntry } from '../record.ts';
import { reachOf, rungs, type Reach } from '../symptoms/reach.ts';
import type { SensationKind } from '../symptoms/regions.ts';
import { daysBetween } from '../time.ts';
import type { Span } from './series.ts';

const sides = ['left', 'right', 'unknown'] as const satisfies (keyof Reach)[];

export interface ReachLine {
	readonly kind: SensationKind;
	readonly side: keyof Reach;
	/**
	 * One slot a day: 0 where a map marks nothing of the ladder for this side and kind, else the rung's place in `rungs`
	 * counted from 1 (back) to 7 (toes). `null`: no map that day.
	 */
	readonly heights: readonly (number | null)[];
	/** Days with a map. */
	readonly maps: number;
	/** Days on which something of the ladder was marked; 0: a line of nothing, not worth drawing. */
	readonly marked: number;
}

/**
 * The reach of every calendar day of a span, by kind in the order given, each left, right, then side not said.
 * Edges: [from, to); entries in any order. Unknown: a day without a map is a gap; an empty map reaches nowhere.
 */
export function reachLines(
	days: readonly DayEntry[],
	{ from, to }: Span,
	kinds: readonly SensationKind[]
): ReachLine[] {
	const length = Math.max(0, daysBetween(from, to));
	const maps = days
		.filter(({ day, answers }) => day >= from && day < to && answers.regions)
		.map(({ day, answers }) => ({ at: daysBetween(from, day), map: answers.regions }));
	return kinds.flatMap((kind) => {
		const reached = maps.map(({ at, map }) => ({ at, reach: reachOf(map, kind) }));
		return sides.map((side): ReachLine => {
			const heights = new Array<number | null>(length).fill(null);
			for (const { at, reach } of reached) {
				const rung = reach?.[side].rung;
				heights[at] = rung ? rungs.indexOf(rung) + 1 : 0;
			}
			return { kind, side, heights, maps: maps.length, marked: heights.filter((height) => height).length };
		});
	});
}
