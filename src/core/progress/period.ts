/** Which days a chart shows. */
import { courseOn, knownCourses, type KnownCourse } from '../course/known-courses.ts';
import type { DayEntry, Session } from '../record.ts';
import { addDays, type Day } from '../time.ts';
import type { Span } from './series.ts';

/** Permanent words: the choice is kept in the settings. */
export const periodIds = ['two-weeks', 'six-weeks', 'course', 'all'] as const;
export type PeriodId = (typeof periodIds)[number];

/** Days shown before a course's first session: the week that the sessions are held against. Project decision. */
export const leadDays = 7;
/** Days shown after a course's last session. Project decision. */
export const tailDays = 14;

/**
 * The last day that charts and weeks may reach: today, or the last logged day where that lies later (a traveller who
 * flew back over the date line).
 */
export function lastDayShown(days: readonly DayEntry[], today: Day): Day {
	return days.reduce((last, entry) => (entry.day > last ? entry.day : last), today);
}

/**
 * The days of a period, up to and with the last day shown.
 * `course`: the course that runs (`courseOn`), from 7 days before its first session to 14 days after its last one, but
 * never beyond the last day shown. `all`: from the first logged day or done session.
 * Edges: entries and sessions in any order; a course that begins tomorrow has not begun. Without `courses` they are read
 * from the sessions.
 * Unknown: `undefined` where there is no course to show. With nothing at all, `all` is the last day alone.
 */
export function spanOf(
	period: PeriodId,
	record: {
		readonly days: readonly DayEntry[];
		readonly sessions: readonly Session[];
		readonly courses?: readonly KnownCourse[];
	},
	today: Day
): Span | undefined {
	const last = lastDayShown(record.days, today);
	const to = addDays(last, 1);
	switch (period) {
		case 'two-weeks':
			return { from: addDays(to, -14), to };
		case 'six-weeks':
			return { from: addDays(to, -42), to };
		case 'course': {
			const courses = record.courses ?? knownCourses([], record.sessions);
			const course = courseOn(
				courses.filter(({ from }) => from <= last),
				last
			);
			if (!course) return undefined;
			return { from: addDays(course.from, -leadDays), to: earlier(to, addDays(course.last, tailDays + 1)) };
		}
		case 'all': {
			const done = record.sessions.filter(({ state }) => state === 'done');
			return { from: [...record.days, ...done].reduce((first, { day }) => earlier(first, day), last), to };
		}
	}
}

function earlier(a: Day, b: Day): Day {
	return a < b ? a : b;
}
