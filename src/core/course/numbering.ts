/** Which session was the first, the second, the third. */
import type { Session } from '../record.ts';
import { bySessionTime } from './course.ts';

/**
 * The numbers of done sessions, by session id.
 * Counted from 1 in order of day and time. A session that carries its own number sets the count, and counting goes on
 * from there. Edges: sessions in any order; a number that is lower than the count sets it all the same (a second
 * course that begins at 1 again).
 * Unknown: planned and missed sessions have no number and do not count, even where they carry one.
 */
export function numbersOf(sessions: readonly Session[]): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>();
	let count = 0;
	for (const session of [...sessions].sort(bySessionTime)) {
		if (session.state !== 'done') continue;
		count = session.number ?? count + 1;
		numbers.set(session.id, count);
	}
	return numbers;
}
