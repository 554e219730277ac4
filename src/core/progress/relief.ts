/**
 * How long it stayed lower after a session, and whether it rose first.
 * The project's own measures, awaiting clinical review: no score is known for them.
 */
import { fewestOfSide } from './before-after.ts';
import type { SessionWindow } from './session-window.ts';
import type { Mean } from './week.ts';

/** Points below the mean before from which a day counts as lower. Project decision, awaiting clinical review. */
export const reliefPoints = 1;
/** Days after a session that are looked at for a rise. Project decision; facts, clinical 2 (R8). */
export const reboundDays = 2;

/**
 * `back`: the day after them was said, and was not lower. All others leave it open, so that the days are "at least":
 * a day not said, the next session, the window's fourteenth day, the last day so far.
 */
export type ReliefEnd = 'back' | 'gap' | 'next-session' | 'whole' | 'last-day';

export interface Relief {
	/** Days in a row from +1. 0 only where +1 was said and was not lower. */
	readonly days: number;
	readonly end: ReliefEnd;
}

export interface Rebound {
	/** Points above the mean before, in tenths; 0 where no day was above it. */
	readonly points: number;
	/** Said days among the first two. */
	readonly days: number;
}

/**
 * Days in a row from +1 that are at least 1 point below `before`, the mean of the three days before.
 * Edges: exactly 1 point counts.
 * Unknown: fewer than two days before, or +1 not said or not reached, yields `undefined`, never 0.
 */
export function reliefOf(window: SessionWindow, before: Mean): Relief | undefined {
	const after = window.values.slice(1 - window.from);
	if (before.days < fewestOfSide || typeof after[0] !== 'number') return undefined;
	const ends = after.findIndex((value) => value === null || (value + reliefPoints) * before.days > before.sum);
	if (ends < 0) return { days: after.length, end: window.end };
	return { days: ends, end: after[ends] === null ? 'gap' : 'back' };
}

/**
 * The highest of +1 and +2 above `before`, the mean of the three days before.
 * Unknown: fewer than two days before, or neither day said, yields `undefined`, never 0.
 */
export function reboundOf(window: SessionWindow, before: Mean): Rebound | undefined {
	const said = window.values.slice(1 - window.from, 1 - window.from + reboundDays).filter((value) => value !== null);
	if (before.days < fewestOfSide || said.length === 0) return undefined;
	const above = Math.max(...said) * before.days - before.sum;
	return { points: Math.max(0, Math.round((above * 10) / before.days) / 10), days: said.length };
}
