/** On which days Today asks. Asking less is the patient's choice; logging is possible on every day all the same. */
import type { Session } from '../record.ts';
import { addDays, daysBetween, type Day } from '../time.ts';

export const rhythms = ['daily', 'lighter', 'weekly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** Days, counted from the first entry, on which every rhythm asks: they are what later weeks are read against. */
export const firstDays = 7;
/** Days before a session, and days after it, on which the lighter rhythm asks. */
export const daysAround = 2;
/** Days after a number on which the weekly rhythm does not ask again. */
export const daysAfterWeekly = 6;

/** What decides whether a day is asked about. */
export interface RhythmFacts {
	readonly rhythm: Rhythm;
	/** The first day that says anything; `undefined` while none does. */
	readonly first: Day | undefined;
	readonly sessions: readonly Pick<Session, 'day' | 'state'>[];
	/** Days near the one asked about that hold a number: what the weekly rhythm counts from. */
	readonly said: readonly Day[];
}

/**
 * Whether Today asks about a day.
 * `daily`: always. `lighter`: the first seven days from the first entry (and any day before it), then the two days
 * before a session, its day and the two days after. `weekly`: as `lighter`, and beyond that once a week, counted from the
 * last number: a day is asked about unless one of the six days before it holds a number.
 * Edges: planned and done sessions count, missed ones do not; windows that meet or overlap ask once a day; a first
 * entry brought in for an earlier day moves the first week to it.
 * Unknown: nothing said yet asks. No session planned or done near asks nothing: the screen says so and offers `daily`.
 * Source: project decision after facts, clinical 4.2: a first week; before and after a session two entries each within
 * three days. Two days on each side are the least that this needs, so one day left out leaves no comparison.
 * Once a week after the course: project decision, prevention.
 */
export function asksOn(day: Day, { rhythm, first, sessions, said }: RhythmFacts): boolean {
	if (rhythm === 'daily' || first === undefined || daysBetween(first, day) < firstDays) return true;
	if (sessions.some((session) => counts(session) && Math.abs(daysBetween(session.day, day)) <= daysAround)) return true;
	return rhythm === 'weekly' && !said.some((on) => on < day && daysBetween(on, day) <= daysAfterWeekly);
}

/**
 * The first day after `day` that Today asks about, as far as sessions are known now.
 * Unknown: under the lighter rhythm, with the first week over and no session near or ahead, `undefined`.
 */
export function nextAskedDay(day: Day, facts: RhythmFacts): Day | undefined {
	const after = addDays(day, 1);
	if (asksOn(after, facts)) return after;
	const last = facts.said
		.filter((on) => on < after)
		.sort()
		.at(-1);
	const weekly = facts.rhythm === 'weekly' && last ? [addDays(last, daysAfterWeekly + 1)] : [];
	return facts.sessions
		.filter((session) => counts(session) && session.day > after)
		.map((session) => addDays(session.day, -daysAround))
		.concat(weekly)
		.sort()
		.at(0);
}

function counts({ state }: Pick<Session, 'state'>): boolean {
	return state !== 'missed';
}
