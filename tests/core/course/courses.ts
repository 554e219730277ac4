/** Named courses and sessions with plain, fixed defaults: a test names only what it is about. */
import type { NamedCourse } from '#core/course/named-course.ts';
import { stamp, type Session } from '#core/record.ts';
import { day, type Instant } from '#core/time.ts';

const marks = stamp('2026-09-01T00:00:00.000Z' as Instant, 'typed');

export function course(
	id: string,
	from: string,
	{ ended, ...more }: Partial<Omit<NamedCourse, 'id' | 'from' | 'ended'>> & { ended?: string } = {}
): NamedCourse {
	return {
		...marks,
		id,
		condition: 'sciatica',
		rhythm: 'weekly',
		from: day(from),
		...(ended && { ended: day(ended) }),
		...more
	};
}

export function session(on: string, over: Partial<Session> = {}): Session {
	return { ...marks, id: `session ${on}`, state: 'done', day: day(on), ...over };
}
