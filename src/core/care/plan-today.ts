/** How the plan stands today: what is due, what was done, what rests. Nothing here is ever overdue. */
import { addDays, type Day } from '../time.ts';
import type { Dose } from './dose.ts';
import type { PlanItem } from './plan-item.ts';
import type { Practice } from './practice.ts';

/** Days that a rhythm by the week looks back over, today included. Project decision: no week begins anew on a Monday. */
export const weekDays = 7;

/**
 * How an item stands. `times`: agreed for a day, `done`: of them today. `days`: agreed for seven days, `daysDone`: those
 * of the last seven, today included. `open`: whenever it helps, or nothing to count; never due.
 */
export type ItemStanding =
	| { readonly kind: 'per-day'; readonly times: number; readonly done: number }
	| { readonly kind: 'per-week'; readonly days: number; readonly daysDone: number; readonly done: number }
	| { readonly kind: 'open'; readonly done: number }
	| { readonly kind: 'resting' };

export interface ItemToday {
	readonly item: PlanItem;
	readonly standing: ItemStanding;
	readonly isDue: boolean;
}

/** The practices that today's standing rests on: [from, to) as a range of days. */
export function planDays(today: Day): { readonly from: Day; readonly to: Day } {
	return { from: addDays(today, 1 - weekDays), to: addDays(today, 1) };
}

/** Whether an item is on the plan on a day, resting or not: the day it was taken off no longer counts. */
export function isOnPlan({ until }: Pick<PlanItem, 'until'>, today: Day): boolean {
	return until === undefined || until > today;
}

/**
 * The items of the plan as they stand today, in their order.
 * Edges: what was taken off is gone; what rests is not due. A practice stopped early is not counted as done. By the week
 * an item is due on any day on which it was not done yet while fewer days than agreed lie in the last seven.
 * Unknown: an item without a dose, its own or the library's, has nothing to be due.
 */
export function planToday(
	items: readonly PlanItem[],
	practices: readonly Practice[],
	doseOf: (item: PlanItem) => Dose | undefined,
	today: Day
): readonly ItemToday[] {
	const { from } = planDays(today);
	const done = practices.filter(({ ended, day }) => ended === 'done' && day >= from && day <= today);
	return items
		.filter((item) => isOnPlan(item, today))
		.map((item) => {
			const days = done.filter((practice) => practice.item === item.id).map(({ day }) => day);
			const standing = standingOf(item, doseOf(item), days, today);
			return { item, standing, isDue: isDue(standing) };
		});
}

function standingOf(item: PlanItem, dose: Dose | undefined, days: readonly Day[], today: Day): ItemStanding {
	if (item.resting) return { kind: 'resting' };
	const done = days.filter((day) => day === today).length;
	switch (dose?.rhythm.kind) {
		case 'per-day':
			return { kind: 'per-day', times: dose.rhythm.times, done };
		case 'per-week':
			return { kind: 'per-week', days: dose.rhythm.days, daysDone: new Set(days).size, done };
		case 'when-needed':
		case undefined:
			return { kind: 'open', done };
	}
}

function isDue(standing: ItemStanding): boolean {
	switch (standing.kind) {
		case 'per-day':
			return standing.done < standing.times;
		case 'per-week':
			return standing.done === 0 && standing.daysDone < standing.days;
		case 'open':
		case 'resting':
			return false;
	}
}
