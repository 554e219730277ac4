/** What a newer version of the app wrote on a thing, which this one keeps without reading it. */
import type { DayEntry, Session, Things } from './record.ts';

const ofDay: Readonly<Record<keyof DayEntry, true>> = {
	made: true,
	changed: true,
	rev: true,
	source: true,
	day: true,
	answers: true,
	averageAt: true,
	unread: true,
	edits: true
};
const ofSession: Readonly<Record<keyof Session, true>> = {
	made: true,
	changed: true,
	rev: true,
	source: true,
	id: true,
	state: true,
	day: true,
	time: true,
	zone: true,
	duration: true,
	number: true,
	course: true,
	points: true,
	techniques: true,
	price: true,
	painBefore: true,
	painAfter: true,
	afterEffects: true,
	note: true,
	unread: true
};

/**
 * The fields of a thing that this version has no name for.
 * Edges: unknown answers lie inside `answers` and are not among them. A thing of this version yields `{}`.
 */
export function newerFields<K extends 'day' | 'session'>(kind: K, thing: Things[K]): Readonly<Record<string, unknown>> {
	const known = kind === 'day' ? ofDay : ofSession;
	return Object.fromEntries(Object.entries(thing).filter(([name]) => !Object.hasOwn(known, name)));
}
