/** Which questions about function are due on a day, and which one of them is asked. */
import { knownCourses } from '../course/known-courses.ts';
import type { NamedCourse } from '../course/named-course.ts';
import type { DayEntry, Session } from '../record.ts';
import { daysBetween, type Day } from '../time.ts';
import type { Activity, FunctionCheck } from './activity.ts';
import { askedOn } from './asked-activities.ts';
import { changeAsked } from './change-asked.ts';
import type { ImpressionOfChange } from './impression.ts';
import { isStrengthWeek, strengthHindrances } from './strength-days.ts';
import type { StrengthCheck } from './strength.ts';

/** Days from one rating of the activities to the next. Source: facts, clinical 3, PSFS: two-weekly. */
export const activitiesEvery = 14;

/** Most important first: one that ends, the one that can show weakness, the one of every two weeks, the offer. */
export const askKinds = ['change', 'strength', 'activities', 'naming'] as const;
export type AskKind = (typeof askKinds)[number];

export type Ask =
	| { readonly kind: 'change'; readonly session: number; readonly until: Day }
	| { readonly kind: 'strength' }
	| { readonly kind: 'activities' }
	/** No activity was ever named. */
	| { readonly kind: 'naming' };

/** What the record says, as far as the asking depends on it. */
export interface FunctionFacts {
	/** Something was said of any day. */
	readonly hasDays: boolean;
	readonly sessions: readonly Session[];
	/** The courses that the patient named. */
	readonly courses: readonly NamedCourse[];
	/** The entry of the day in question. */
	readonly entry: DayEntry | undefined;
	readonly activities: readonly Activity[];
	readonly functionChecks: readonly FunctionCheck[];
	readonly impressions: readonly ImpressionOfChange[];
	readonly strengthChecks: readonly StrengthCheck[];
}

/** What the patient does not want to be asked, and on which day each was put off last. */
export interface AskWishes {
	readonly declined: readonly AskKind[];
	readonly putOff: Readonly<Partial<Record<AskKind, Day>>>;
}

/**
 * The questions that are due on a day, most important first.
 * The strength check: at the start, then 7 days after the last, on no day that speaks against it. The activities: as
 * soon as they are named, then 14 days after the last rating; a rating of the last two weeks also serves a course that
 * begins meanwhile (project decision). Naming: while none was ever named. The change: see `changeAsked`.
 * Edges: nothing is due while no day says anything and no session is planned or done; a planned one is enough, since
 * what came before the first needle is the best to compare with. What lies after today (a clock that was wrong) does
 * not count.
 */
export function asksDue(facts: FunctionFacts, today: Day): Ask[] {
	const { hasDays, sessions, courses, entry, activities, functionChecks, impressions, strengthChecks } = facts;
	if (!hasDays && !sessions.some(({ state }) => state !== 'missed')) return [];

	const due: Ask[] = [];
	const change = changeAsked(knownCourses(courses, sessions), impressions, today);
	if (change) due.push({ kind: 'change', ...change });
	if (isStrengthWeek(strengthChecks, today) && strengthHindrances(today, sessions, entry).length === 0)
		due.push({ kind: 'strength' });
	if (activities.length === 0) due.push({ kind: 'naming' });
	else if (areActivitiesDue(activities, functionChecks, today)) due.push({ kind: 'activities' });
	return due;
}

/**
 * The one question to ask.
 * Edges: one put off today silences all until tomorrow. One put off earlier gives way to those that were not, so that
 * nothing is hidden behind a question that is put off every day.
 */
export function nextAsk(due: readonly Ask[], { declined, putOff }: AskWishes, today: Day): Ask | undefined {
	if (Object.values(putOff).includes(today)) return undefined;
	const since = ({ kind }: Ask) => putOff[kind] ?? '';
	return due
		.filter(({ kind }) => !declined.includes(kind))
		.reduce<Ask | undefined>((best, ask) => (best && since(best) <= since(ask) ? best : ask), undefined);
}

/**
 * Whether the activities are to be rated on a day: some are asked about, and two weeks have passed since the last rating.
 * Edges: exactly 14 days are two weeks. Never rated: yes. A rating dated after the day does not count.
 */
export function areActivitiesDue(
	activities: readonly Activity[],
	checks: readonly FunctionCheck[],
	today: Day
): boolean {
	if (askedOn(activities, today).length === 0) return false;
	return !checks.some(({ day }) => day <= today && daysBetween(day, today) < activitiesEvery);
}
