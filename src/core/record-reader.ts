/** Reads a record that is already in hand: a backup looked at, a report received, one page of the diary. */
import { bySessionTime, coursesOf, type Course } from './course/course.ts';
import type { DayRange, RecordReader, WholeRecord } from './ports.ts';
import { isTombstone, lyingOn, type DayEntry, type Kind, type Session, type Stored, type Things } from './record.ts';
import type { Day } from './time.ts';

/**
 * A reader over a whole record.
 * Edges: the record never changes, so `watch` never tells. Kinds it does not know are left alone.
 */
export function readerOf(whole: WholeRecord): RecordReader {
	return {
		days: async (range) => daysOf(whole, range),
		sessions: async (range) => sessionsOf(whole, range),
		courses: async (range) => coursesTouching(sessionsOf(whole, {}), range),
		things: async (kind, range = {}) => thingsOf(whole, kind, range),
		watch: () => () => undefined
	};
}

/** The days of a record that lie in the range, ascending. Edges: deleted days are left out. */
export function daysOf(whole: WholeRecord, range: DayRange): DayEntry[] {
	return living(whole, 'day')
		.filter((entry) => isWithin(entry.day, range))
		.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The sessions of a record that lie in the range, by day, time (none last) and id. Edges: deleted ones are left out. */
export function sessionsOf(whole: WholeRecord, range: DayRange): Session[] {
	return living(whole, 'session')
		.filter((session) => isWithin(session.day, range))
		.sort(bySessionTime);
}

/**
 * The living things of a kind: dated ones of the range by day, time (none last) and id; undated ones all, by the
 * instant they were made, then id.
 */
export function thingsOf<K extends Kind>(whole: WholeRecord, kind: K, range: DayRange): Things[K][] {
	return living(whole, kind)
		.map((thing) => ({ thing, day: lyingOn(thing), order: orderOf(thing) }))
		.filter(({ day }) => day === undefined || isWithin(day, range))
		.sort((a, b) => (a.order < b.order ? -1 : 1))
		.map(({ thing }) => thing);
}

/**
 * The courses of these sessions that have a day in common with the range.
 * Edges: [from, to); a course is told whole, also where only a part of it lies in the range. Pass all sessions: a
 * course cannot be known from a part of them.
 */
export function coursesTouching(sessions: readonly Session[], { from, to }: DayRange): Course[] {
	return coursesOf(sessions).filter(
		(course) => (from === undefined || course.last >= from) && (to === undefined || course.from < to)
	);
}

/** Whether nothing was ever kept in a record: a deleted thing counts as kept. */
export function isEmptyRecord(whole: WholeRecord): boolean {
	return Object.values(whole).every((things) => Object.keys(things).length === 0);
}

/** Whether a day lies in the range [from, to). An absent bound is open. */
export function isWithin(day: Day, { from, to }: DayRange): boolean {
	return (from === undefined || day >= from) && (to === undefined || day < to);
}

function orderOf(thing: Things[Kind]): string {
	const { day, time, id } = thing as { day?: string; time?: string; id?: string };
	return `${day ?? thing.made} ${time ?? '99'} ${id ?? ''}`;
}

function living<K extends Kind>(whole: WholeRecord, kind: K): Things[K][] {
	if (!Object.hasOwn(whole, kind)) return [];
	const stored = Object.values(whole[kind] ?? {}) as Stored[];
	return stored.filter((value) => !isTombstone(value)) as unknown as Things[K][];
}
