/** How far two means are apart, and what may be said about it. */
import { toTenth, type Mean } from './week.ts';

/** Points on 0–10 from which many people notice a change. Source: clinical 3 (NRS), S47–S49. */
export const noticedPoints = 2;
/** Share of the first mean from which a drop counts. Source: clinical 4.1, S46 (30 % moderate). */
export const noticedPercent = 30;
/** First mean below which a share misleads: points alone decide. Project decision; clinical 4.1. */
export const percentFrom = 4;

export interface Change {
	/** Later minus first, in the tenths that are shown, so that the three figures agree on paper. */
	readonly points: number;
	/** How much lower, in whole percent of the first mean. Absent below 4, and where it is not lower. */
	readonly percent?: number;
	/** `lower` and `higher` are changes of a size that many people notice; all else is `unclear`. */
	readonly direction: 'lower' | 'higher' | 'unclear';
}

/**
 * The change from a first mean to a later one.
 * `lower`: at least 2 points down and, where the first mean is 4 or more, at least 30 %. `higher`: at least 2 points up.
 * Edges: exactly 2 and exactly 30 % count; the exact means decide, not the rounded ones.
 * Source: clinical 4.1, 4.5. It says that something changed, never why.
 */
export function changeBetween(first: Mean, later: Mean): Change {
	// Whole numbers on both sides of every threshold: first − later = drop ÷ parts, first = whole ÷ parts.
	const parts = first.days * later.days;
	const whole = first.sum * later.days;
	const drop = whole - later.sum * first.days;
	const sharesCount = first.sum >= percentFrom * first.days;
	const lower = drop >= noticedPoints * parts && (!sharesCount || drop * 100 >= noticedPercent * whole);
	const higher = -drop >= noticedPoints * parts;
	return {
		points: Math.round((toTenth(later) - toTenth(first)) * 10) / 10,
		...(sharesCount && drop > 0 && { percent: Math.round((drop * 100) / whole) }),
		direction: lower ? 'lower' : higher ? 'higher' : 'unclear'
	};
}
