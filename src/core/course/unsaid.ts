/** Which planned sessions are over, as far as the wall clock can tell, so that it can be asked how they went. */
import type { Session } from '../record.ts';
import { daysBetween, type Moment, type TimeOfDay } from '../time.ts';
import { bySessionTime } from './course.ts';

/** Minutes taken for a session whose duration was not said. Source: facts, clinical 6.3 (30–60 minutes). */
export const usualDuration = 60;

/**
 * Whether a session's time has passed.
 * Edges: with a time, at its end exactly it is over; without one, when its day has ended. Wall times are compared as
 * they stand: away from the clinic's zone the answer may be early or late by the difference.
 */
export function isOver(session: Session, now: Moment): boolean {
	const days = daysBetween(session.day, now.day);
	if (session.time === undefined) return days > 0;
	return days * 1440 + minutesOf(now.time) >= minutesOf(session.time) + (session.duration ?? usualDuration);
}

/** Planned sessions whose time has passed, earliest first: nobody has said yet whether they took place. */
export function unsaidSessions(sessions: readonly Session[], now: Moment): Session[] {
	return sessions.filter((session) => session.state === 'planned' && isOver(session, now)).sort(bySessionTime);
}

function minutesOf(time: TimeOfDay): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
