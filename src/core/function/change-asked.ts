/** When "How much has changed since you began?" is asked, and since when. */
import { bySessionTime } from '../course/course.ts';
import type { KnownCourse } from '../course/known-courses.ts';
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

/** A session after which it is asked, and the first day on which it is. */
interface Occasion {
	readonly session: Session;
	readonly from: Day;
	readonly until: Day;
}

/**
 * After which session the question is open on a day.
 * Asked after done sessions 3 and 6 of a course from the day of the session on, and after the last. The last is the one
 * with which as many are done as were agreed, from its day on. Where none were agreed, or more were done, it is the last
 * done one of at least three, when 15 days have gone by and nothing was planned or done since. In a course that the
 * patient ended it is the last done one of at least three, from the day it ended on. A planned session whose day has
 * passed unanswered may have taken place, so no session before it is the last. A third or sixth session is not asked a
 * second time as the last.
 * Edges: open 14 days, the last included; where two are open, in one course or in two, only the newer is asked. A
 * course's sessions are counted from 1 unless they carry their own numbers.
 * Unknown: no course, or fewer than three sessions done and no more agreed, yields `undefined`.
 */
export function changeAsked(
	courses: readonly KnownCourse[],
	impressions: readonly ImpressionOfChange[],
	today: Day
): ChangeAsked | undefined {
	const newest = courses
		.flatMap((course) => occasionsOf(course, today))
		.filter(({ from, until }) => from <= today && today <= until)
		.sort((a, b) => bySessionTime(a.session, b.session))
		.at(-1);
	if (!newest) return undefined;

	const { until } = newest;
	const session = numbersOf(courses.flatMap(({ sessions }) => sessions)).get(newest.session.id) ?? 0;
	const isAnswered = impressions.some(
		(said) =>
			said.day >= newest.session.day && said.day <= until && (said.session === undefined || said.session === session)
	);
	return isAnswered ? undefined : { session, until };
}

/**
 * Since when the change is asked on a day: since the sessions of the course began, or since the diary did. The course is
 * that of the session done last.
 * `firstDay`: the first day of the diary that says anything.
 * Edges: a diary begun on the day of the first session counts as begun with it; a course whose first session carries a
 * number above 1 began before the diary.
 * Unknown: no session done yet yields `diary`.
 */
export function changeSince(
	courses: readonly KnownCourse[],
	firstDay: Day | undefined,
	today: Day
): 'sessions' | 'diary' {
	const last = courses
		.flatMap((course) => doneBy(course, today).map((session) => ({ course, session })))
		.sort((a, b) => bySessionTime(a.session, b.session))
		.at(-1);
	const first = last && doneBy(last.course, today)[0];
	if (!first || (numbersOf(last.course.sessions).get(first.id) ?? 1) > 1) return 'diary';
	return firstDay !== undefined && firstDay > first.day ? 'diary' : 'sessions';
}

function occasionsOf(course: KnownCourse, today: Day): Occasion[] {
	const numbers = numbersOf(course.sessions);
	const numberOf = (session: Session) => numbers.get(session.id) ?? 0;
	const done = doneBy(course, today);
	const { agreed } = course.named ?? {};
	const agreedOne = agreed === undefined ? undefined : done.find((session) => numberOf(session) >= agreed);
	const last = lastOf(course, done, today);

	return done.flatMap((session): Occasion[] => {
		const number = numberOf(session);
		const atOnce = (changeAskedAfter as readonly number[]).includes(number) || session === agreedOne;
		if (atOnce) return [occasion(session, session.day)];
		if (session !== last?.session || number <= changeAskedAfter[0]) return [];
		if (last.ended !== undefined) return [occasion(session, last.ended)];
		return agreed === undefined || number > agreed ? [occasion(session, addDays(session.day, lastAfterDays))] : [];
	});
}

function occasion(session: Session, from: Day): Occasion {
	return { session, from, until: addDays(from, changeOpenDays) };
}

/** The last done session, where nothing more is planned; `ended`: from when on the patient says that the course is over. */
function lastOf({ named, sessions }: KnownCourse, done: readonly Session[], today: Day) {
	const session = done.at(-1);
	if (!session) return undefined;
	if (named?.ended !== undefined && named.ended <= today)
		return { session, ended: named.ended > session.day ? named.ended : session.day };
	const isFollowed = sessions.some((other) => other.state === 'planned' && bySessionTime(other, session) > 0);
	return isFollowed ? undefined : { session };
}

function doneBy({ sessions }: KnownCourse, today: Day): Session[] {
	return sessions.filter(({ state, day }) => state === 'done' && day <= today).sort(bySessionTime);
}
