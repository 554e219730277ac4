/** The three days before a session beside the three days after it: shown, never judged. */
import { daysBetween, dayNumber, type Day } from '../time.ts';
import { changeBetween } from './change.ts';
import type { SessionDay } from './session-days.ts';
import type { Mean } from './week.ts';

/** Days on each side. Source: facts, clinical 4.2. */
export const sideDays = 3;
/** Said days on each side below which nothing is compared. Source: facts, clinical 4.2. */
export const fewestOfSide = 2;

export interface BeforeAfter {
	/** Days −3 … −1. */
	readonly before: Mean;
	/** Days +1 … +3. */
	readonly after: Mean;
	/** After minus before, in the tenths that are shown. Absent: a side rests on fewer than two days. */
	readonly change?: number;
	/** Another session lay among these days: it and what lies beyond it are left out. */
	readonly cut: { readonly before: boolean; readonly after: boolean };
	/** Not all days after it are over yet. */
	readonly open: boolean;
}

/**
 * The days on both sides of a session day. `values` by `dayNumber`; `last`: the last day that charts reach.
 * Edges: the session's own day counts on neither side, nor does the day of another session, nor any day beyond that:
 * the day after the session before is still a day before this one.
 * Unknown: days not said count nowhere. Source: facts, clinical 4.2 (project decision).
 */
export function beforeAfterOf(session: SessionDay, values: ReadonlyMap<number, number>, last: Day): BeforeAfter {
	const { day, previous, next } = session;
	const first = previous ? Math.max(-sideDays, daysBetween(day, previous) + 1) : -sideDays;
	const end = next ? Math.min(sideDays, daysBetween(day, next) - 1) : sideDays;
	const over = Math.min(end, daysBetween(day, last));
	const before = meanBetween(values, dayNumber(day), first, -1);
	const after = meanBetween(values, dayNumber(day), 1, over);
	const isEnough = before.days >= fewestOfSide && after.days >= fewestOfSide;
	return {
		before,
		after,
		...(isEnough && { change: changeBetween(before, after).points }),
		cut: { before: first > -sideDays, after: end < sideDays },
		open: over < end
	};
}

function meanBetween(values: ReadonlyMap<number, number>, zero: number, from: number, to: number): Mean {
	let [sum, days] = [0, 0];
	for (let at = from; at <= to; at += 1) {
		const value = values.get(zero + at);
		if (value === undefined) continue;
		sum += value;
		days += 1;
	}
	return { sum, days };
}
