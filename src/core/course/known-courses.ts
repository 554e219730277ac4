/** The courses of a record: those the patient named, and those that other sessions form by themselves. */
import type { Session } from '../record.ts';
import { daysBetween, type Day } from '../time.ts';
import { bySessionTime, coursesOf, longestPauseDays, type Course } from './course.ts';
import type { NamedCourse } from './named-course.ts';

/** `named` absent: nobody named it. A named one without sessions begins and ends on its first day. */
export interface KnownCourse extends Course {
	readonly named?: NamedCourse;
}

/**
 * Every course, by its first day, then its last, named ones first.
 * A session belongs to the course that it names. One that names none, or one that is not there any more, belongs by its
 * day: to the course that began last among those that had begun by then, had not ended, and whose last session (or
 * first day) lies no more than 56 days before it. What belongs to no named course forms courses of its own.
 * Edges: sessions and courses in any order; courses may overlap; a new one takes nothing from the one before; both
 * the first and the last day of a course belong to it. A session lies outside its course's dates where it names it.
 */
export function knownCourses(named: readonly NamedCourse[], sessions: readonly Session[]): KnownCourse[] {
	const begun = [...named].sort((a, b) => compare(b.from, a.from) || compare(b.made, a.made) || compare(b.id, a.id));
	const held = new Map(begun.map(({ id }) => [id, [] as Session[]]));
	const reached = new Map(begun.map(({ id, from }) => [id, from]));
	const others: Session[] = [];
	for (const session of [...sessions].sort(bySessionTime)) {
		const own = session.course !== undefined && held.has(session.course) ? session.course : undefined;
		const id = own ?? begun.find((course) => isWithin(course, reached.get(course.id) ?? course.from, session.day))?.id;
		if (id === undefined) others.push(session);
		else {
			held.get(id)?.push(session);
			if (session.day > (reached.get(id) ?? '')) reached.set(id, session.day);
		}
	}
	const ofNamed = begun.map((course): KnownCourse => {
		const its = held.get(course.id) ?? [];
		const [first, last] = [its[0]?.day ?? course.from, its.at(-1)?.day ?? course.from];
		return { named: course, from: first < course.from ? first : course.from, last, sessions: its };
	});
	return [...ofNamed, ...coursesOf(others)].sort((a, b) => compare(a.from, b.from) || compare(a.last, b.last));
}

/**
 * The course of a day: of those that have begun and not ended the one that began last; where all have ended, the one
 * that began last; where none has begun, the one that comes next.
 * Edges: a course that begins on the day has begun; one that ends on the day has not ended. Unknown: no course yields
 * `undefined`.
 */
export function courseOn(courses: readonly KnownCourse[], today: Day): KnownCourse | undefined {
	const ordered = [...courses].sort((a, b) => compare(a.from, b.from) || compare(a.last, b.last));
	const begun = ordered.filter(({ from }) => from <= today);
	return (
		begun.findLast(({ named }) => named?.ended === undefined || named.ended >= today) ?? begun.at(-1) ?? ordered[0]
	);
}

function isWithin({ from, ended }: NamedCourse, reached: Day, day: Day): boolean {
	return from <= day && (ended === undefined || day <= ended) && daysBetween(reached, day) <= longestPauseDays;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
