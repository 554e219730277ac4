/** The days on which sessions were held, each with its neighbours: what lies between them belongs to one session. */
import { bySessionTime } from '../course/course.ts';
import type { Session } from '../record.ts';
import type { Day } from '../time.ts';

export interface SessionDay {
	readonly day: Day;
	/** The done sessions of that day, the earlier first; at least one. Their days around are the same. */
	readonly sessions: readonly Session[];
	/** The nearest other days with a session, done or planned. Absent: none. */
	readonly previous?: Day;
	readonly next?: Day;
}

/**
 * The days with done sessions, ascending.
 * Edges: sessions in any order; two on one day make one day. A planned session is a neighbour too: one whose day has
 * passed unanswered may have taken place. Missed sessions are none.
 */
export function sessionDaysOf(sessions: readonly Session[]): SessionDay[] {
	const held = new Map<Day, Session[]>();
	for (const session of sessions.filter(({ state }) => state !== 'missed').sort(bySessionTime))
		held.set(session.day, [...(held.get(session.day) ?? []), session]);

	const all = [...held.keys()];
	return all.flatMap((day, index) => {
		const done = (held.get(day) ?? []).filter(({ state }) => state === 'done');
		const [previous, next] = [all[index - 1], all[index + 1]];
		return done.length === 0 ? [] : [{ day, sessions: done, ...(previous && { previous }), ...(next && { next }) }];
	});
}
