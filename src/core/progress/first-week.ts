/** The week that a course is held against. */
import type { DayEntry } from '../record.ts';
import { addDays, type Day } from '../time.ts';
import { valueOn } from './measure.ts';
import { solidDays, weekMean, type WeekMean } from './week.ts';

/** Days before a course's first session that may hold its first week. Project decision: older days tell of another time. */
export const longestLead = 14;
/** Days from the first average in which a first week may begin. Project decision: a day logged alone must not spoil it. */
export const latestStart = 14;

/**
 * The first week of a course: the earliest seven days that begin with an average and hold five of them, looked for in
 * the first fourteen days from the first average, which lies at most fourteen days before the first session.
 * Where none holds five, the seven days from the first average, with how many they hold.
 * Edges: days in any order; where the diary begins after the first session, the week lies after it (see `Answer.since`).
 * Unknown: no average since then yields `undefined`.
 * Source: facts, clinical 4.2 (baseline: first 7 days, ideally before session 1, five entries).
 */
export function firstWeekOf(days: readonly DayEntry[], firstSession: Day): WeekMean | undefined {
	const earliest = addDays(firstSession, -longestLead);
	const averaged = days
		.filter((entry) => entry.day >= earliest && valueOn(entry, 'pain-average') !== undefined)
		.sort((a, b) => (a.day < b.day ? -1 : 1));
	const first = averaged[0]?.day;
	if (first === undefined) return undefined;
	const near = averaged.filter(({ day }) => day < addDays(first, latestStart + 7));
	const weeks = near
		.filter(({ day }) => day < addDays(first, latestStart))
		.map(({ day }) => weekMean(near, 'pain-average', day));
	return weeks.find((week) => week.days >= solidDays) ?? weeks[0];
}
