/** When "How much has changed since you began?" is asked, and since when. */
import { bySessionTime, coursesOf, type Course } from '../course/course.ts';
import { numbersOf } from '../course/numbering.ts';
import type { Session } from '../record.ts';
import { addDays, type Day } from '../time.ts';
import type { ImpressionOfChange } from './impression.ts';

/** Sessions of a course after which it is asked. Source: facts, clinical 3, PGIC. */
export const changeAskedAfter = [3, 6] as const;
/** Days from the day it is first asked in which it can still be answered. Project decision. */
export const changeOpenDays = 14;
/**
 * Days without a further session, planned or done, after which a session is taken for the last of its course.
 * Project decision: one more than two weeks, because courses are weekly or two-weekly and many patients book from one
 * session to the next.
 */
export const lastAfterDays = 15;

export interface ChangeAsked {
	/** The session's number as the patient sees it. */
	readonly session: number;
	/** Last day on which it is asked. */
	readonly until: Day;
}

/**
 * After which session the question is open on a day.
 * Asked after done sessions 3 and 6 of a course from the day of the session on, and after the last: the last done one
 * of at least three, when 15 days have gone by and nothing was planned or done since. A planned session whose day has
 * passed unanswered may have taken place, so no session before it is the last. A third or sixth session is not asked a
 * second time as the last.
 * Edges: open 14 days, the last included; where two are open only the newer is asked. A course's sessions are counted
 * from 1 unless they carry their own numbers.
 * Unknown: no course, or fewer than three sessions done, yields `undefined`.
 */
export function changeAsked(
	sessions: readonly Session[],
	impressions: readonly ImpressionOfChange[],
	today: Day
): ChangeAsked | undefined {
	const course = courseOn(sessions, today);
	if (!course) return undefined;
	const ordered = [...course.sessions].sort(bySessionTime);
	const done = ordered.filter(({ state, day }) => state === 'done' && day <= today);
	const counted = numbersOf(course.sessions);
	const isLast = (session: Session) =>
		session === done.at(-1) && !ordered.slice(ordered.indexOf(session) + 1).some(({ state }) => state === 'planned');

	const newest = done
		.flatMap((session) => {
			const number = counted.get(session.id) ?? 0;
			if ((changeAskedAfter as readonly number[]).includes(number)) return { session, from: session.day };
			return number > changeAskedAfter[0] && isLast(session)
				? { session, from: addDays(session.day, lastAfterDays) }
				: [];
		})
		.filter(({ from }) => from <= today)
		.at(-1);
	if (!newest) return undefined;

	const until = addDays(newest.from, changeOpenDays);
	const session = numbersOf(sessions).get(newest.session.id) ?? 0;
	const isAnswered = impressions.some(
		(said) =>
			said.day >= newest.session.day && said.day <= until && (said.session === undefined || said.session === session)
	);
	return today > until || isAnswered ? undefined : { session, until };
}

/**
 * Since when the change is asked on a day: since the sessions of the course began, or since the diary did.
 * `firstDay`: the first day of the diary that says anything.
 * Edges: a diary begun on the day of the first session counts as begun with it; a course whose first session carries a
 * number above 1 began before the diary.
 * Unknown: no session done yet yields `diary`.
 */
export function changeSince(sessions: readonly Session[], firstDay: Day | undefined, today: Day): 'sessions' | 'diary' {
	const course = courseOn(sessions, today);
	const first = course?.sessions.find(({ state, day }) => state === 'done' && day <= today);
	if (!course || !first || (numbersOf(course.sessions).get(first.id) ?? 1) > 1) return 'diary';
	return firstDay !== undefined && firstDay > first.day ? 'diary' : 'sessions';
}

/** The course that has begun last. */
function courseOn(sessions: readonly Session[], today: Day): Course | undefined {
	return coursesOf(sessions)
		.filter(({ from }) => from <= today)
		.at(-1);
}
