/** Between which values a later week differs less from the first one than many people notice. */
import { noticedPercent, noticedPoints, percentFrom } from './change.ts';
import { fewestDays, type Mean } from './week.ts';

/** 0–10. A bound that no week can reach is absent. `days`: of the first week. */
export interface ChangeBand {
	/** A later mean at or below this is lower by 2 points and, where the first is 4 or more, by 30 %. */
	readonly lower?: number;
	/** A later mean at or above this is higher by 2 points. */
	readonly higher?: number;
	readonly days: number;
}

/**
 * The band around a first mean that `changeBetween` calls unclear: for drawing, no verdict.
 * Edges: the bounds themselves count as changed. Below a first mean of 4 points alone decide.
 * Unknown: fewer than four days yields `undefined`. Source: facts, clinical 4.1.
 */
export function changeBand({ sum, days }: Mean): ChangeBand | undefined {
	if (days < fewestDays) return undefined;
	const first = sum / days;
	const share = first < percentFrom ? first : first * (1 - noticedPercent / 100);
	const lower = Math.min(first - noticedPoints, share);
	const higher = first + noticedPoints;
	return { ...(lower >= 0 && { lower }), ...(higher <= 10 && { higher }), days };
}
