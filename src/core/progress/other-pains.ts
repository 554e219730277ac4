/** Whether another number for the pain moved by itself, beside the average. */
import type { DayEntry } from '../record.ts';
import type { Day } from '../time.ts';
import { changeBetween } from './change.ts';
import { fewestDays, weekMean, type WeekMean } from './week.ts';

export const otherPains = ['pain-worst', 'pain-leg', 'pain-back-hip'] as const;
export type OtherPain = (typeof otherPains)[number];

export interface PainMoved {
	readonly measure: OtherPain;
	readonly first: WeekMean;
	readonly last: WeekMean;
	/** By as much as counts for the average. */
	readonly moved: 'lower' | 'higher';
}

/**
 * The worst pain and the pain of leg and back, where their mean moved by as much as the average has to: an average that
 * falls while one of them rises is no clear answer.
 * `first`, `last`: the days that begin the two weeks. Edges: exactly 2 points and 30 % count, as in `changeBetween`.
 * Unknown: fewer than four days in either week have no mean to be shown, and say nothing.
 * Source: facts, clinical 3 (which summary matters, S68), 4.1, 4.2; that they may disagree is a project decision.
 */
export function painsMoved(days: readonly DayEntry[], weeks: { readonly first: Day; readonly last: Day }): PainMoved[] {
	return otherPains.flatMap((measure) => {
		const [first, last] = [weekMean(days, measure, weeks.first), weekMean(days, measure, weeks.last)];
		if (Math.min(first.days, last.days) < fewestDays) return [];
		const moved = changeBetween(first, last).direction;
		return moved === 'unclear' ? [] : [{ measure, first, last, moved }];
	});
}
