/** The table behind a chart: the same days and sessions, as rows. */
import { bySessionTime } from '../course/course.ts';
import type { DayEntry, Session } from '../record.ts';
import type { Day } from '../time.ts';
import type { Span } from './series.ts';

export interface FigureRow {
	readonly day: Day;
	/** Absent: not logged, the row stands for its sessions. */
	readonly entry?: DayEntry;
	readonly sessions: readonly Session[];
}

export interface Figures {
	/** One row per calendar day that was logged or has a session, newest first. */
	readonly rows: readonly FigureRow[];
	/** Logged days of the span. */
	readonly days: number;
	/** Done sessions of the span. */
	readonly sessions: number;
}

/**
 * The rows of a span.
 * Edges: entries and sessions in any order; two sessions of one day share its row, the earlier first.
 * Unknown: a day without entry and session has no row.
 */
export function figuresOf(days: readonly DayEntry[], sessions: readonly Session[], { from, to }: Span): Figures {
	const within = ({ day }: { readonly day: Day }) => day >= from && day < to;
	const entries = new Map(days.filter(within).map((entry) => [entry.day, entry]));
	const held = new Map<Day, Session[]>();
	for (const session of sessions.filter(within).sort(bySessionTime))
		held.set(session.day, [...(held.get(session.day) ?? []), session]);

	const rows = [...new Set([...entries.keys(), ...held.keys()])]
		.sort()
		.reverse()
		.map((day): FigureRow => {
			const entry = entries.get(day);
			return { day, sessions: held.get(day) ?? [], ...(entry && { entry }) };
		});
	const done = [...held.values()].flat().filter(({ state }) => state === 'done');
	return { rows, days: entries.size, sessions: done.length };
}
