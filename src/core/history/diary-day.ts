/** Everything that lies on one day, together. */
import type { DayEntry, Session } from '../record.ts';
import type { MomentNote } from '../symptoms/moment-note.ts';
import type { Day } from '../time.ts';

/** What was written down about a span of days. */
export interface Diary {
	readonly days: readonly DayEntry[];
	readonly sessions: readonly Session[];
	readonly moments: readonly MomentNote[];
}

export interface DiaryDay {
	readonly day: Day;
	/** Absent where the day itself holds no entry. */
	readonly entry?: DayEntry;
	readonly sessions: readonly Session[];
	readonly moments: readonly MomentNote[];
}

/**
 * The days that hold anything, newest first; within a day the order that came in.
 * Edges: the three lists in any order of days.
 */
export function diaryDays({ days, sessions, moments }: Diary): DiaryDay[] {
	const found = new Map<Day, { entry?: DayEntry; sessions: Session[]; moments: MomentNote[] }>();
	const at = (day: Day) => {
		const held = found.get(day) ?? { sessions: [], moments: [] };
		found.set(day, held);
		return held;
	};
	for (const entry of days) at(entry.day).entry = entry;
	for (const session of sessions) at(session.day).sessions.push(session);
	for (const moment of moments) at(moment.day).moments.push(moment);
	return [...found].sort(([a], [b]) => (a > b ? -1 : 1)).map(([day, held]) => ({ day, ...held }));
}

/** How many of the days hold an answer. Edges: an entry that says nothing is not logged. */
export function loggedCount(days: readonly DayEntry[]): number {
	return days.filter(({ answers }) => Object.keys(answers).length > 0).length;
}
