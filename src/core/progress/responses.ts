/** What followed each session, and what followed most of them. It never says that a session caused it. */
import type { DayEntry, Session } from '../record.ts';
import { dayNumber, type Day } from '../time.ts';
import { beforeAfterOf, type BeforeAfter } from './before-after.ts';
import type { Measure } from './measure.ts';
import { valuesByDay } from './points.ts';
import { reboundOf, reliefOf, type Rebound, type Relief } from './relief.ts';
import { sessionDaysOf } from './session-days.ts';
import { windowFrom, windowOf, windowTo, type SessionWindow } from './session-window.ts';

/** Complete windows below which no mean is drawn. Source: facts, clinical 4.2 (pattern across sessions). */
export const fewestWindows = 4;

export interface SessionResponse {
	readonly day: Day;
	/** The done sessions of that day, the earlier first. */
	readonly sessions: readonly Session[];
	readonly window: SessionWindow;
	readonly beforeAfter: BeforeAfter;
	/** Absent: cannot be told. */
	readonly relief?: Relief;
	readonly rebound?: Rebound;
	/** Nothing more will come, and both sides of the session rest on at least two days. Only such enter the mean. */
	readonly complete: boolean;
}

/**
 * What followed each day with a done session, ascending. `last`: the last day that charts reach (`lastDayShown`).
 * Edges: days and sessions in any order; sessions before the first day, or after the last, have windows without values.
 * Unknown: days not said stay gaps; see each part.
 */
export function responsesOf(
	days: readonly DayEntry[],
	sessions: readonly Session[],
	measure: Measure,
	last: Day
): SessionResponse[] {
	const end = dayNumber(last);
	const values = new Map([...valuesByDay(days, measure)].filter(([at]) => at <= end));
	return sessionDaysOf(sessions).map((session) => {
		const window = windowOf(session, values, last);
		const beforeAfter = beforeAfterOf(session, values, last);
		const relief = reliefOf(window, beforeAfter.before);
		const rebound = reboundOf(window, beforeAfter.before);
		return {
			day: session.day,
			sessions: session.sessions,
			window,
			beforeAfter,
			...(relief && { relief }),
			...(rebound && { rebound }),
			complete: beforeAfter.change !== undefined && window.end !== 'last-day'
		};
	});
}

/** A mean over several sessions' lines at one day. */
export interface ResponseMean {
	readonly sum: number;
	readonly sessions: number;
}

/**
 * The mean of the complete windows, one slot for each day −2 … +14.
 * Unknown: a day that fewer than four complete windows reach with a value is `null`.
 */
export function meanResponse(responses: readonly SessionResponse[]): (ResponseMean | null)[] {
	const complete = responses.filter((response) => response.complete);
	return Array.from({ length: windowTo - windowFrom + 1 }, (_, index) => {
		const at = windowFrom + index;
		const said = complete
			.map(({ window }) => window.values[at - window.from])
			.filter((value) => typeof value === 'number');
		if (said.length < fewestWindows) return null;
		return { sum: said.reduce((sum, value) => sum + value, 0), sessions: said.length };
	});
}
