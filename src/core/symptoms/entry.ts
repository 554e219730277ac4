/** One day's answers: when today's average is only "so far", which day is offered, and how two edits meet. */
import type { DayEntry } from '../record.ts';
import { addDays, type Day, type Moment, type TimeOfDay } from '../time.ts';
import type { AnswerId, Answers } from './symptom.ts';

/** Before this wall time a number for the same day speaks of the day so far. Project decision. */
export const evening = '17:00' as TimeOfDay;
/** Until this wall time the day before is offered first. Project decision: the day ends with sleep, not at midnight. */
export const nightEnds = '04:00' as TimeOfDay;

/** The day a patient most likely means: yesterday until 04:00 (04:00 itself is today), today afterwards. */
export function offeredDay(now: Moment): Day {
	return now.time < nightEnds ? addDays(now.day, -1) : now.day;
}

/**
 * The time to keep beside an average said now about `day`.
 * `undefined` when the day is over: then the number speaks of the whole day.
 */
export function averageSaidAt(day: Day, now: Moment): TimeOfDay | undefined {
	return day === now.day ? now.time : undefined;
}

/**
 * Whether the average speaks only of a part of the day: said on the day itself before 17:00 (17:00 is the whole day).
 * Unknown: no average, or no time kept, yields false.
 */
export function isSoFar(entry: DayEntry): boolean {
	return entry.answers['pain-average'] !== undefined && entry.averageAt !== undefined && entry.averageAt < evening;
}

/** Whether the evening may ask for the whole day: it is today's entry, only so far, and 17:00 or later. */
export function asksAgain(entry: DayEntry, now: Moment): boolean {
	return entry.day === now.day && now.time >= evening && isSoFar(entry);
}

/** Answers to set; a key with `undefined` takes that answer back. */
export type AnswerSet = { readonly [Id in AnswerId]?: Answers[Id] | undefined };

export interface Merge {
	/** `conflict`: an answer that is set here was changed elsewhere to something else. */
	readonly kind: 'merged' | 'conflict';
	/** What is stored with the set answers over it. */
	readonly answers: Answers;
	/** Which answers were set here and changed elsewhere. */
	readonly touched: readonly AnswerId[];
}

/**
 * Lays the answers that were set over what is stored.
 * Edges: an answer set to what is stored anyway is no conflict; answers that were not set stay as stored, unknown ones
 * included. An answer set to `undefined` is taken away.
 * Unknown: `seen` absent means the patient saw an empty day; `stored` absent means there is none now.
 */
export function mergeAnswers(seen: DayEntry | undefined, stored: DayEntry | undefined, set: AnswerSet): Merge {
	const answers: Record<string, unknown> = { ...stored?.answers };
	const touched: AnswerId[] = [];
	for (const id of Object.keys(set) as AnswerId[]) {
		const now = stored?.answers[id];
		if (!same(now, seen?.answers[id]) && !same(now, set[id])) touched.push(id);
		if (set[id] === undefined) delete answers[id];
		else answers[id] = set[id];
	}
	return { kind: touched.length === 0 ? 'merged' : 'conflict', answers: answers, touched };
}

/** Whether two plain answers say the same: order of keys does not matter, order in lists does. */
export function same(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && same((a as Keyed)[key], (b as Keyed)[key]))
	);
}

type Keyed = Readonly<Record<string, unknown>>;
