/** What rules are held against: what the patient told, as far back as any rule looks. */
import type { DiaryEvent } from '../events/event.ts';
import type { ImpressionOfChange } from '../function/impression.ts';
import type { StrengthCheck } from '../function/strength.ts';
import type { DayRange } from '../ports.ts';
import type { DayEntry, Session } from '../record.ts';
import { addDays, type Day } from '../time.ts';
import type { AboutMe } from './about-me.ts';
import type { WarningCheck } from './check.ts';

export interface WarningFacts {
	readonly checks: readonly WarningCheck[];
	/** Absent: nothing was said about oneself. */
	readonly about?: AboutMe;
	/** The first day that says anything; absent while none does. */
	readonly firstDay?: Day;
	/** Days of all the ranges that `rangesRead` names, in any order, none twice. */
	readonly days: readonly DayEntry[];
	readonly sessions: readonly Session[];
	/** The course of today, if there is one. */
	readonly course?: {
		readonly from: Day;
		readonly sessions: readonly Session[];
		/** The day it began, as it was said with the course. */
		readonly onset?: Day;
	};
	/** All of them: a strength check is read against the first. */
	readonly strengthChecks: readonly StrengthCheck[];
	readonly impressions: readonly ImpressionOfChange[];
	readonly events: readonly DiaryEvent[];
}

/** Days that an answer of the check, a day's sign, a mark or a strength check speaks for. The check is weekly. */
export const speaksFor = 7;
/** Days of the recent past that rules read: three weeks, and what lies before a session of the last two. */
const recent = 35;
/** Days from the first one in which the first week is looked for. */
const firstRead = 28;
/** Days before a course whose first week may lie there. */
const beforeCourse = 14;

/**
 * The days that rules read, so that nobody opens ten years of diary: the recent ones, the first of the diary and the
 * first of the course. Edges: ranges may overlap; the caller joins them so that no day comes twice.
 */
export function rangesRead(asOf: Day, firstDay: Day | undefined, courseFrom: Day | undefined): readonly DayRange[] {
	const after = addDays(asOf, 1);
	return [
		{ from: addDays(asOf, -recent), to: after },
		...(firstDay ? [{ from: firstDay, to: addDays(firstDay, firstRead) }] : []),
		...(courseFrom ? [{ from: addDays(courseFrom, -beforeCourse), to: addDays(courseFrom, firstRead) }] : [])
	];
}
