/** What the cards around a session read of the diary. */
import { knownCourses } from '#core/course/known-courses.ts';
import type { Practitioner } from '#core/course/named-course.ts';
import { inOrder } from '#core/function/check-order.ts';
import type { Change, RecordReader } from '#core/ports.ts';
import type { Session } from '#core/record.ts';
import { addDays, type Day } from '#core/time.ts';
import type { AboutMe } from '#core/warnings/about-me.ts';
import type { WarningCheck } from '#core/warnings/check.ts';

export interface Around {
	/** Those of the last week, of today and of tomorrow. */
	readonly sessions: readonly Session[];
	/** What was answered after them, the oldest first. */
	readonly checks: readonly WarningCheck[];
	readonly about?: AboutMe;
	/** By the session's id, for those ahead. */
	readonly practitioners: ReadonlyMap<string, Practitioner>;
}

export async function readAround(reader: RecordReader, today: Day): Promise<Around> {
	const range = { from: addDays(today, -7), to: addDays(today, 2) };
	const [sessions, checks, about] = await Promise.all([
		reader.sessions(range),
		reader.things('warning-check', range),
		reader.things('about-me')
	]);
	const me = about.at(-1);
	const ahead = sessions.filter(({ state, day }) => state === 'planned' && day >= today);
	return {
		sessions,
		checks: inOrder(checks.filter(({ session }) => session !== undefined)),
		...(me && { about: me }),
		practitioners: ahead.length > 0 ? await practitionersOf(reader) : new Map<string, Practitioner>()
	};
}

export function concernsAround({ kind }: Change): boolean {
	return kind === 'session' || kind === 'warning-check' || kind === 'about-me' || kind === 'course';
}

async function practitionersOf(reader: RecordReader): Promise<ReadonlyMap<string, Practitioner>> {
	const [named, sessions] = await Promise.all([reader.things('course'), reader.sessions({})]);
	return new Map(
		knownCourses(named, sessions).flatMap(({ named: course, sessions: its }) => {
			const practitioner = course?.practitioner;
			return practitioner ? its.map(({ id }) => [id, practitioner] as const) : [];
		})
	);
}
