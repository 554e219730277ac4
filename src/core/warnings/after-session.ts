/** When a session is asked after: chest and breath, needle spots, bleeding, burns, new numbness or weakness. */
import { bySessionTime } from '../course/course.ts';
import type { Session } from '../record.ts';
import { askedAfter, type AskedAfter } from './asked-after.ts';
import type { QuestionId, WarningCheck } from './check.ts';
import { daysBetween, type Day, type Moment, type TimeOfDay } from '../time.ts';

/** Days after which a session that was never asked after is let be. Project decision. */
const letBe = 7;
/** A session without a time is taken to have begun then. Project decision. */
const noon = '12:00' as TimeOfDay;

/** What was answered of a session, for one of the three times. */
export type SaidAfter = Pick<WarningCheck, 'session' | 'after' | 'answers'>;

/**
 * The session to ask after now, and for which of the three times; the latest session first.
 * `questions`: what is asked at that time.
 * Edges: a time that has passed is asked until every question of it has an answer or the next one comes, so one that was
 * missed is asked at the next opening, and one answered in part stays; at the very hour it is due; after seven days no
 * more. "Rather not say" is an answer. Hours are those of the wall: a journey across zones may shift them. Planned and
 * missed sessions are not asked after, nor are those to come.
 */
export function askAfterSession(
	sessions: readonly Session[],
	checks: readonly SaidAfter[],
	now: Pick<Moment, 'day' | 'time'>,
	questions: (after: AskedAfter) => readonly QuestionId[]
): { readonly session: Session; readonly after: AskedAfter } | undefined {
	const held = sessions.filter((session) => isAskedAfter(session, now.day));
	for (const session of [...held].sort(bySessionTime).reverse()) {
		const hours = hoursSince(session, now);
		const after = askedAfter.findLast((hour) => hours >= hour);
		if (after === undefined) continue;
		const said = answersAfter(checks, session.id, after);
		if (questions(after).some((question) => said[question] === undefined)) return { session, after };
	}
	return undefined;
}

/**
 * What was answered of a session for one of the three times or a later one, the newest of each question.
 * `checks`: the oldest first. Unknown: a question not answered is absent.
 */
export function answersAfter(
	checks: readonly SaidAfter[],
	session: string,
	after: AskedAfter
): WarningCheck['answers'] {
	const its = checks.filter((check) => check.session === session && (check.after ?? 0) >= after);
	return its.reduce((all, { answers }) => ({ ...all, ...answers }), {});
}

/**
 * Whether a session was held, and so lately that it is asked after.
 * Edges: the day itself and the six after it; a day to come is none.
 */
export function isAskedAfter({ state, day }: Pick<Session, 'state' | 'day'>, today: Day): boolean {
	const days = daysBetween(day, today);
	return state === 'done' && days >= 0 && days < letBe;
}

function hoursSince({ day, time = noon }: Session, now: Pick<Moment, 'day' | 'time'>): number {
	return daysBetween(day, now.day) * 24 + (minutesOf(now.time) - minutesOf(time)) / 60;
}

function minutesOf(time: TimeOfDay): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
