/** What stands beside every answer: since when, how many sessions, which days, what else happened. */
import type { Course } from '../course/course.ts';
import { bySessionTime } from '../course/course.ts';
import { numbersOf } from '../course/numbering.ts';
import type { DayEntry, Session } from '../record.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import { firstWeekOf, longestLead } from './first-week.ts';
import { endOfLastWeek } from './last-week.ts';
import { valueOn } from './measure.ts';
import type { Span } from './series.ts';
import type { WeekMean } from './week.ts';

export interface Ground {
	/** Since the sessions began, or only since the diary did: it began after session 1. */
	readonly since: 'sessions' | 'diary';
	/** The day of the first done session. Absent: none was done. */
	readonly begun?: Day;
	/** Number of the last done session of the course, as it is counted there; 0 before the first. */
	readonly session: number;
	/** Done sessions since `since` began: of the course, and of others in the window. */
	readonly sessions: number;
	readonly otherSessions: number;
	/** Days gone by since `since` began. */
	readonly days: number;
	/** From the first day compared to the last, [from, to); at least one day. */
	readonly window: Span;
	/** The first and the last seven days; in a young diary its two halves, so that they share no day. */
	readonly early: Span;
	readonly late: Span;
	/** The later span with `asOf` itself: what was said of a nerve, or answered, today is never left for tomorrow. */
	readonly lately: Span;
	/** Absent: no average since two weeks before the course. */
	readonly first?: WeekMean;
}

/**
 * The ground of an answer on a day. `days` and `sessions` up to and with `asOf`.
 * Edges: the window begins with the first week or, where no average was said, with the first day that says anything
 * since two weeks before the course. It ends with the last day that is over. A diary begun on the day of the first
 * session began with it; a first session that carries a number above 1 was none.
 * Unknown: without a done session everything is since the diary.
 */
export function groundOf(
	days: readonly DayEntry[],
	{ course, sessions, asOf }: { readonly course: Course; readonly sessions: readonly Session[]; readonly asOf: Day }
): Ground {
	const isDone = ({ state, day }: Session) => state === 'done' && day <= asOf;
	const held = course.sessions.filter(isDone).sort(bySessionTime);
	const begun = held[0]?.day;
	const first = begun && firstWeekOf(days, begun);
	const from = first?.from ?? firstSaid(days, begun) ?? asOf;
	const averaged = days.filter((entry) => valueOn(entry, 'pain-average') !== undefined);
	const end = endOfLastWeek(averaged, asOf);
	const width = Math.max(0, Math.min(7, Math.floor(daysBetween(from, end) / 2)));

	const numbers = numbersOf(course.sessions);
	const numberOf = (session: Session | undefined) => (session && numbers.get(session.id)) ?? 0;
	const isWhole = begun !== undefined && from <= begun && numberOf(held[0]) <= 1;
	const sinceDay = isWhole ? begun : from;
	const own = new Set(course.sessions.map(({ id }) => id));
	return {
		since: isWhole ? 'sessions' : 'diary',
		...(begun && { begun }),
		session: numberOf(held.at(-1)),
		sessions: held.filter(({ day }) => day >= sinceDay).length,
		otherSessions: sessions.filter((session) => isDone(session) && !own.has(session.id) && session.day >= from).length,
		days: Math.max(0, daysBetween(sinceDay, end)),
		window: { from, to: end > from ? end : addDays(from, 1) },
		early: { from, to: addDays(from, width) },
		late: { from: addDays(end, -width), to: end },
		lately: { from: addDays(end, -width), to: width > 0 ? addDays(asOf, 1) : end },
		...(first && { first })
	};
}

function firstSaid(days: readonly DayEntry[], begun: Day | undefined): Day | undefined {
	const earliest = begun && addDays(begun, -longestLead);
	return days
		.filter(({ day, answers }) => Object.keys(answers).length > 0 && (earliest === undefined || day >= earliest))
		.reduce<Day | undefined>((first, { day }) => (first === undefined || day < first ? day : first), undefined);
}
