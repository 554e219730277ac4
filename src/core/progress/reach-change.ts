/** Whether pain reaches further down a leg than at first. */
import type { DayEntry } from '../record.ts';
import { reachOf, rungs, type Reach, type Rung } from '../symptoms/reach.ts';
import { firstMapSpan, mapsIn } from './first-maps.ts';
import { fewestSaid } from './nerve-signs.ts';
import type { Span } from './series.ts';

export interface SideChange {
	readonly side: keyof Reach;
	/** The lowest rung marked in each span. Absent: nothing below the back. */
	readonly first?: Rung;
	readonly last?: Rung;
	readonly moved: 'further' | 'less-far' | 'same';
}

/** Maps that each span has. `unknown`: one of them has too few to tell. */
export type ReachChange =
	| { readonly kind: 'unknown'; readonly first: number; readonly last: number }
	| { readonly kind: 'compared'; readonly first: number; readonly last: number; readonly sides: readonly SideChange[] };

/**
 * How the reach of pain changed from the first span to the later one, left, right, then side not said.
 * Further: the lowest rung lies further down, or the usual one does (the middle of the maps, the lower of two). Less
 * far: the usual one lies higher and the lowest no further down. The back is the top: pain drawn there reaches down no leg.
 * Edges: a mark without a side may be either leg's, so it makes no leg seem to have got worse or better.
 * First maps as `firstMapSpan` finds them. Unknown: fewer than two maps in either span, unless what was drawn lies
 * further down than anything before: that is a caution and needs no second map.
 * Source: facts, clinical 5.1 (centralising, peripheralising); the ladder and the two measures are the project's own.
 */
export function reachChange(days: readonly DayEntry[], early: Span, late: Span): ReachChange {
	const first = mapsIn(days, firstMapSpan(days, early, late)).map((map) => reachOf(map, 'pain'));
	const last = mapsIn(days, late).map((map) => reachOf(map, 'pain'));
	const counts = { first: first.length, last: last.length };
	if (first.length === 0 || last.length === 0) return { kind: 'unknown', ...counts };
	const areEnough = first.length >= fewestSaid && last.length >= fewestSaid;

	const sides = (['left', 'right', 'unknown'] as const).map((side): SideChange => {
		const [before, now] = [levelOf(first, [side]), levelOf(last, [side])];
		const [mostBefore, mostNow] = [levelOf(first, mayBe[side]), levelOf(last, mayBe[side])];
		const further = now.lowest > mostBefore.lowest || (areEnough && now.usual > mostBefore.usual);
		const lessFar = areEnough && !further && mostNow.usual < before.usual && mostNow.lowest <= before.lowest;
		return {
			side,
			...rung('first', before.lowest),
			...rung('last', now.lowest),
			moved: further ? 'further' : lessFar ? 'less-far' : 'same'
		};
	});
	if (!areEnough && sides.every(({ moved }) => moved !== 'further')) return { kind: 'unknown', ...counts };
	return { kind: 'compared', ...counts, sides };
}

/** The sides that a mark of a side may stand for. */
const mayBe = {
	left: ['left', 'unknown'],
	right: ['right', 'unknown'],
	unknown: ['left', 'right', 'unknown']
} as const satisfies Record<keyof Reach, (keyof Reach)[]>;

interface Level {
	readonly lowest: number;
	readonly usual: number;
}

/** Places on the ladder, 0 for the back and for nothing marked. */
function levelOf(reaches: readonly (Reach | undefined)[], sides: readonly (keyof Reach)[]): Level {
	const heights = reaches
		.map((reach) => Math.max(0, ...sides.map((side) => rungs.indexOf(reach?.[side].rung ?? 'back'))))
		.sort((a, b) => a - b);
	return { lowest: heights.at(-1) ?? 0, usual: heights[Math.floor(heights.length / 2)] ?? 0 };
}

function rung<Name extends 'first' | 'last'>(name: Name, height: number): { readonly [Key in Name]?: Rung } {
	const found = height > 0 ? rungs[height] : undefined;
	return (found ? { [name]: found } : {}) as { readonly [Key in Name]?: Rung };
}
