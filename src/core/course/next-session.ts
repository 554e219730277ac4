import type { Session } from '../record.ts';
import type { Moment } from '../time.ts';
import { bySessionTime } from './course.ts';

/**
 * The planned session that comes next.
 * Edges: one without a time counts as ahead until its day is over; one at this very minute is still ahead.
 * Unknown: nothing planned ahead yields `undefined`.
 */
export function nextSession(sessions: readonly Session[], now: Moment): Session | undefined {
	return sessions
		.filter((session) => session.state === 'planned')
		.filter(({ day, time }) => day > now.day || (day === now.day && (time ?? '24:00') >= now.time))
		.sort(bySessionTime)[0];
}
