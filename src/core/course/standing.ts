/** Where a course stands: "3 of 10, next Tuesday 14:00". */
import type { Session } from '../record.ts';
import type { Moment } from '../time.ts';
import { bySessionTime } from './course.ts';
import type { KnownCourse } from './known-courses.ts';
import { nextSession } from './next-session.ts';
import { numbersOf } from './numbering.ts';

export interface CourseStanding {
	/** Number of the last done session, counted within the course; 0 before the first. */
	readonly number: number;
	/** How many were agreed. Absent: not said. May be below `number`. */
	readonly agreed?: number;
	readonly done: number;
	readonly missed: number;
	/** Planned sessions still ahead, the next one first. */
	readonly ahead: readonly Session[];
	/** Sessions of those agreed that are neither done nor planned ahead; never below 0. Absent: none were agreed. */
	readonly toPlan?: number;
}

/**
 * Where a course stands at a moment.
 * Edges: a session that carries its own number sets the count, as in `numbersOf`; a planned session whose time has
 * passed is not ahead and counts as to plan until it is said to have been held. Done sessions dated after today (a
 * clock that was wrong) count as done: they were said to be.
 */
export function standingOf({ named, sessions }: KnownCourse, now: Moment): CourseStanding {
	const done = sessions.filter(({ state }) => state === 'done').sort(bySessionTime);
	const last = done.at(-1);
	const number = (last && numbersOf(sessions).get(last.id)) ?? 0;
	const next = nextSession(sessions, now);
	const ahead = next
		? sessions.filter((session) => session.state === 'planned' && bySessionTime(session, next) >= 0).sort(bySessionTime)
		: [];
	const agreed = named?.agreed;
	return {
		number,
		...(agreed !== undefined && { agreed, toPlan: Math.max(0, agreed - number - ahead.length) }),
		done: done.length,
		missed: sessions.filter(({ state }) => state === 'missed').length,
		ahead
	};
}
