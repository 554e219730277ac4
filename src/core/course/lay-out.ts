/** The moments of sessions to come, laid out by a rhythm. Nothing is planned until the patient says so. */
import type { Session } from '../record.ts';
import { addDays, type Day, type TimeOfDay } from '../time.ts';
import type { CourseRhythm } from './named-course.ts';
import { latestDay } from './session.ts';

/** When one session would be. `time` absent: not agreed. */
export interface SessionMoment {
	readonly day: Day;
	readonly time?: TimeOfDay;
}

export interface Laying {
	/** The first moment. */
	readonly start: SessionMoment;
	readonly rhythm: Exclude<CourseRhythm, 'own'>;
	/** How many moments are wanted, 0 or more. */
	readonly count: number;
	/** Sessions that stand already, of any course. */
	readonly taken: readonly Session[];
}

/** Days from one session to the next. */
export const rhythmDays = { weekly: 7, 'two-weekly': 14 } as const satisfies Record<Laying['rhythm'], number>;

/**
 * As many moments as are wanted, from the start on, in the rhythm.
 * A moment at which a session stands is passed over, and one more is laid at the end.
 * Edges: the start itself is the first. The same day at another time is free; where one of the two has no time, the day
 * is taken. Missed sessions take nothing. Wall times: a change of the clock moves no session.
 * Refuses: moments after 2199 are left out, so that there may be fewer; a count below 1 yields none.
 */
export function layOut({ start, rhythm, count, taken }: Laying): SessionMoment[] {
	const standing = new Map<Day, (TimeOfDay | undefined)[]>();
	for (const { state, day, time } of taken)
		if (state !== 'missed') standing.set(day, [...(standing.get(day) ?? []), time]);

	const moments: SessionMoment[] = [];
	for (let day = start.day; moments.length < count && day <= latestDay; day = addDays(day, rhythmDays[rhythm])) {
		const times = standing.get(day) ?? [];
		const isTaken = times.some((time) => time === undefined || start.time === undefined || time === start.time);
		if (!isTaken) moments.push({ day, ...(start.time && { time: start.time }) });
	}
	return moments;
}
