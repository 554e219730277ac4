/** The days around one session, as one line of a chart: two before, the day itself, fourteen after. */
import { daysBetween, dayNumber, type Day } from '../time.ts';
import type { SessionDay } from './session-days.ts';

/** Days from the session's own, 0: the first and the last of a whole window. Project decision. */
export const windowFrom = -2;
export const windowTo = 14;

/**
 * `next-session`: the day before the next session. `whole`: fourteen days after. `last-day`: the diary has not come
 * further yet.
 */
export type WindowEnd = 'next-session' | 'whole' | 'last-day';

export interface SessionWindow {
	/** Days from the session's own, both included: −2 … 0 and 0 … 14. */
	readonly from: number;
	readonly to: number;
	/** One slot a day. */
	readonly values: readonly (number | null)[];
	readonly end: WindowEnd;
}

/**
 * The window of a session day. `values` by `dayNumber`; `last`: the last day that charts reach.
 * Edges: begins the day after the session before, ends the day before the next one, so that no day stands in two
 * sessions' lines after them. A session on the very next day leaves the day itself alone.
 * Unknown: a day not said is `null`; gaps stay gaps. A session after `last` yields the day itself, unsaid.
 */
export function windowOf(session: SessionDay, values: ReadonlyMap<number, number>, last: Day): SessionWindow {
	const { day, previous, next } = session;
	const from = previous ? Math.max(windowFrom, daysBetween(day, previous) + 1) : windowFrom;
	const untilNext = next ? daysBetween(day, next) - 1 : windowTo;
	const untilLast = daysBetween(day, last);
	const to = Math.max(0, Math.min(windowTo, untilNext, untilLast));
	const zero = dayNumber(day);
	return {
		from,
		to,
		values: Array.from({ length: to - from + 1 }, (_, index) => values.get(zero + from + index) ?? null),
		end:
			untilLast < Math.min(untilNext, windowTo) ? 'last-day' : next && untilNext < windowTo ? 'next-session' : 'whole'
	};
}
