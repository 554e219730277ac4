import type { DayEntry } from '../record.ts';
import { addDays, daysIn, type Day } from '../time.ts';

export interface LoggedDay {
	readonly day: Day;
	/** Whether anything at all was said about the day. */
	readonly logged: boolean;
}

/**
 * Which of the `count` days that end with `last` (included) hold an entry, in order.
 * Edges: entries outside the days do not matter, nor does their order; an entry that says nothing is not logged.
 */
export function loggedDays(entries: readonly DayEntry[], last: Day, count: number): LoggedDay[] {
	const said = new Set(entries.filter((entry) => Object.keys(entry.answers).length > 0).map((entry) => entry.day));
	return daysIn(addDays(last, 1 - count), addDays(last, 1)).map((day) => ({ day, logged: said.has(day) }));
}
