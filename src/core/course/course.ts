/** A planned series of sessions. Until a patient names one, it is read from the sessions themselves. */
import type { Session } from '../record.ts';
import { daysBetween, type Day } from '../time.ts';

export interface Course {
	/** Day of the first session. */
	readonly from: Day;
	/** Day of the last session. */
	readonly last: Day;
	readonly sessions: readonly Session[];
}

/** Sessions further apart than this belong to two courses. Project decision; the article's courses are weekly or two-weekly. */
export const longestPauseDays = 56;

/**
 * The courses that a list of sessions forms: runs with no pause longer than `longestPauseDays`.
 * Edges: sessions in any order; exactly 56 days apart is still one course. Missed sessions form no course of their own
 * but belong to one they fall into. Nothing yields an empty list.
 */
export function coursesOf(sessions: readonly Session[]): Course[] {
	const courses: Session[][] = [];
	for (const session of [...sessions].sort(bySessionTime)) {
		const current = courses.at(-1);
		const before = current?.at(-1);
		if (current && before && daysBetween(before.day, session.day) <= longestPauseDays) current.push(session);
		else courses.push([session]);
	}
	return courses
		.filter((run) => run.some((session) => session.state !== 'missed'))
		.map((run) => ({ from: (run[0] as Session).day, last: (run.at(-1) as Session).day, sessions: run }));
}

/** Order of sessions: by day, then time (a session without a time comes last on its day), then id. */
export function bySessionTime(a: Session, b: Session): number {
	return compare(a.day, b.day) || compare(a.time ?? '99', b.time ?? '99') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
