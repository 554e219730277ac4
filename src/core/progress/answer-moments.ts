/** When the question is answered without being asked: after sessions 3 and 6 of a course, and after the last. */
import { bySessionTime } from '../course/course.ts';
import type { KnownCourse } from '../course/known-courses.ts';
import { numbersOf } from '../course/numbering.ts';
import { lastAfterDays } from '../function/change-asked.ts';
import type { Session } from '../record.ts';
import { addDays, daysBetween, type Day } from '../time.ts';

export interface AnswerMoment {
	readonly at: 'third' | 'sixth' | 'last';
	readonly session: Session;
	/** Its number, as the course counts. */
	readonly number: number;
	/** The last day that its answer reads: a week after it, the day before the next session, or `asOf`. */
	readonly day: Day;
	/** That day lies in the future: the answer may still change. */
	readonly open: boolean;
}

/** Days after a session that its answer still reads, where no other session comes before. Project decision. */
export const readsAfter = 7;

/**
 * The moments of a course that have come, earliest first.
 * The last: the last done session of a course that the patient ended, that has as many as were agreed, or that saw none
 * for 15 days; in each case with nothing planned after it. A third or sixth that is the last is told as the last.
 * Edges: sessions in any order; a course whose first session carries number 4 has no third. A planned session counts
 * as the next one, also where nobody said whether it was held.
 * Source: facts, clinical 3 (PGIC at sessions 3, 6 and the end).
 */
export function answerMoments({ named, sessions }: KnownCourse, asOf: Day): AnswerMoment[] {
	const numbers = numbersOf(sessions);
	const standing = sessions.filter(({ state }) => state !== 'missed').sort(bySessionTime);
	const done = standing.filter(({ state, day }) => state === 'done' && day <= asOf);
	const last = done.at(-1);
	const isLast = (session: Session) => {
		if (session !== last || standing.at(-1) !== last) return false;
		const isAgreed = named?.agreed !== undefined && (numbers.get(last.id) ?? 0) >= named.agreed;
		const isEnded = named?.ended !== undefined && named.ended <= asOf;
		return isAgreed || isEnded || daysBetween(last.day, asOf) >= lastAfterDays;
	};
	return done.flatMap((session): AnswerMoment[] => {
		const number = numbers.get(session.id) ?? 0;
		const at = isLast(session) ? 'last' : number === 3 ? 'third' : number === 6 ? 'sixth' : undefined;
		if (!at) return [];
		const next = standing.find(({ day }) => day > session.day)?.day;
		const until = earlier(addDays(session.day, readsAfter), next && addDays(next, -1));
		return [{ at, session, number, day: earlier(until, asOf), open: until > asOf }];
	});
}

function earlier(a: Day, b: Day | undefined): Day {
	return b !== undefined && b < a ? b : a;
}
