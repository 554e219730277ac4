/**
 * What a day can hold: id, kind of answer, range and unit. The ids are permanent (stored diaries, files, reports).
 * Source of the set: facts, clinical 3 "Recommended set". Numbness, tingling, weakness, sleep are the project's own
 * 0–10 items, not a validated scale.
 */
import type { TimeOfDay } from '../time.ts';
import type { WordList } from './own-lists.ts';
import type { RegionMark } from './regions.ts';
import type { SignAnswer, SignId } from './signs.ts';

/** 0–10, whole numbers: 0 none, 10 worst imaginable. */
export const scaleRange = { from: 0, to: 10 } as const;
/** Minutes in one day, whole numbers. */
export const minutesRange = { from: 0, to: 1440 } as const;
/** Longest note, in UTF-16 units: far above the 20,000 characters that a patient may paste. */
export const longestNote = 100_000;

export const scaleIds = [
	'pain-average',
	'pain-worst',
	'pain-leg',
	'pain-back-hip',
	'sleep-disturbance',
	'stress'
] as const;
export const sidedIds = ['numbness', 'tingling', 'weakness'] as const;
export const minutesIds = ['sitting-minutes', 'standing-minutes', 'walking-minutes'] as const;

export type ScaleId = (typeof scaleIds)[number];
export type SidedId = (typeof sidedIds)[number];
export type MinutesId = (typeof minutesIds)[number];

/** A 0–10 value for each leg. `unknown` holds a value whose side was not said. A missing side is unknown, not 0. */
export interface BySide {
	readonly left?: number;
	readonly right?: number;
	readonly unknown?: number;
}

/**
 * One taking of a medicine, as the patient names it. `dose` and `unit` only where they were told apart from the name;
 * `at` only where it was tapped as "taken now".
 */
export interface MedicineTaken {
	readonly name: string;
	readonly dose?: number;
	readonly unit?: string;
	readonly at?: TimeOfDay;
}

/** Everything the patient said about one day. Whatever is absent was not said. */
export type Answers = { readonly [id in ScaleId | MinutesId]?: number } & {
	readonly [id in SidedId]?: BySide;
} & {
	/** Offered words by their id, own words as they stand. */
	readonly [list in WordList]?: readonly string[];
} & {
	/** The side that hurts, as told for the whole day. */
	readonly side?: 'left' | 'right' | 'both';
	readonly regions?: readonly RegionMark[];
	readonly medicine?: readonly MedicineTaken[];
	/** "Anything else today?": a sign left out was not asked or not answered. */
	readonly signs?: { readonly [id in SignId]?: SignAnswer };
	/** Body temperature, °C. */
	readonly temperature?: number;
	/** Answers to the patient's own items, by the item's id: a number, or yes as `true` and no as `false`. */
	readonly own?: Readonly<Record<string, number | boolean>>;
	readonly note?: string;
};

export type AnswerId = keyof Answers;

/** Whether a number may stand as an answer on a 0–10 item: whole, 0 and 10 included. */
export function isScaleValue(value: unknown): value is number {
	return isWholeWithin(value, scaleRange);
}

/** Whether a number may stand as minutes of one day: whole, 0 and 1440 included. */
export function isMinutes(value: unknown): value is number {
	return isWholeWithin(value, minutesRange);
}

function isWholeWithin(value: unknown, range: { readonly from: number; readonly to: number }): value is number {
	return Number.isInteger(value) && (value as number) >= range.from && (value as number) <= range.to;
}
