/**
 * What else happened: dated, or over a span. An event explains nothing by itself; it is named beside every picture and
 * every answer whose days it touches. Source: facts, clinical 4.3 and 4.4 (other things changed too).
 */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';

/** Permanent words: they stand in stored diaries. */
export const eventKinds = [
	'medicine-begun',
	'medicine-stopped',
	'medicine-changed',
	'injection',
	'physiotherapy',
	'chiropractic',
	'massage',
	'yoga',
	'operation',
	'scan-or-nerve-test',
	'diagnosis',
	'fall',
	'travel',
	'new-work-or-chair',
	'pregnancy',
	'other'
] as const;
export type EventKind = (typeof eventKinds)[number];

/** `until`: the last day of one that lasted; absent where it was one day, or where its end was not said. */
export interface DiaryEvent extends Stored {
	readonly id: string;
	readonly what: EventKind;
	readonly day: Day;
	readonly until?: Day;
	/** In the patient's words: which medicine, what the scan or the doctor said. */
	readonly note?: string;
}
