/** Which sessions stand before the patient now: from the evening of the day before until they begin. */
import { bySessionTime } from '../course/course.ts';
import type { Session } from '../record.ts';
import { daysBetween, time, type Moment } from '../time.ts';

/** From then on the evening before has begun. Project decision; what is told then: facts, clinical 6.3. */
export const eveningFrom = time('17:00');

/**
 * Planned sessions of tomorrow, from 17:00 today, and of today, until they begin; the earliest first.
 * Edges: at 17:00 exactly it is evening; after midnight tomorrow's session is today's and stands on; at the very minute
 * it begins it stands no longer. Missed and done sessions never stand. Hours are those of the wall.
 * Unknown: a session without a time stands until its day is over.
 */
export function eveningBefore(sessions: readonly Session[], now: Pick<Moment, 'day' | 'time'>): readonly Session[] {
	return sessions
		.filter(({ state, day, time: at }) => {
			if (state !== 'planned') return false;
			const days = daysBetween(now.day, day);
			return days === 0 ? at === undefined || now.time < at : days === 1 && now.time >= eveningFrom;
		})
		.sort(bySessionTime);
}
