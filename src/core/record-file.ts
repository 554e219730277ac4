/** The whole record as one file: what is kept before an upgrade, and what a backup holds. */
import type { WholeRecord } from './ports.ts';
import { isInstant, isObject, type Path } from './check-value.ts';
import { wrongInThing } from './record-check.ts';
import type { Instant } from './time.ts';

export interface RecordFile {
	readonly format: 'meguri-record';
	readonly version: 1;
	/** When the file was written. Absent: not said. */
	readonly made?: Instant;
	readonly things: WholeRecord;
}

/** Why a file is not taken. `damaged` says where, from the outside in (`things`, `day`, `2026-11-22`, …). */
export type RecordFileRefusal =
	| { readonly reason: 'too-large' | 'not-json' | 'not-a-record' }
	| { readonly reason: 'newer-version'; readonly version: number }
	| { readonly reason: 'damaged'; readonly path: Path };

export type RecordFileRead =
	{ readonly ok: true; readonly file: RecordFile } | { readonly ok: false; readonly refusal: RecordFileRefusal };

/** Longest text read, in UTF-16 units: some thousand years of evenings. */
export const longestRecordFile = 64 * 1024 * 1024;
/** Deepest nesting taken over, counted within one thing. The known fields need four. */
const deepestThing = 32;

/**
 * The text of a file that holds a record.
 * Edges: the same record yields the same text, in whatever order it was put together. A day with lone surrogates in
 * its note is written with escapes and comes back as it was.
 */
export function writeRecordFile(record: WholeRecord, made?: Instant): string {
	const things = sorted(record, (byKey) => sorted(byKey, (thing) => thing));
	const file: RecordFile = { format: 'meguri-record', version: 1, ...(made && { made }), things };
	return JSON.stringify(file);
}

/**
 * The record that a text holds.
 * Every known field is checked for type and range; unknown fields, kinds and region ids are kept as they came.
 * Edges: a leading byte order mark is passed over.
 * Refuses: texts over 64 million characters, what is not JSON, not a record, of a newer version, or wrong in a field.
 */
export function readRecordFile(text: string): RecordFileRead {
	if (text.length > longestRecordFile) return refused({ reason: 'too-large' });
	let file: unknown;
	try {
		file = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
	} catch {
		return refused({ reason: 'not-json' });
	}
	if (!isObject(file) || file['format'] !== 'meguri-record') return refused({ reason: 'not-a-record' });
	const version = file['version'];
	if (!Number.isInteger(version) || (version as number) < 1) return refused({ reason: 'not-a-record' });
	if ((version as number) > 1) return refused({ reason: 'newer-version', version: version as number });

	const path = wrongInFile(file);
	return path ? refused({ reason: 'damaged', path }) : { ok: true, file: file as unknown as RecordFile };
}

/**
 * Whether a text begins as a file that holds a record: enough to know it before the whole of it is read.
 * Edges: a leading byte order mark and white space are passed over. The first 64 characters are enough.
 */
export function beginsAsRecordFile(start: string): boolean {
	return /^\s*\{\s*"format"\s*:\s*"meguri-record"/.test(start);
}

function wrongInFile(file: Readonly<Record<string, unknown>>): Path | undefined {
	if (Object.hasOwn(file, 'made') && !isInstant(file['made'])) return ['made'];
	const things = file['things'];
	if (!isObject(things)) return ['things'];
	for (const [kind, byKey] of Object.entries(things)) {
		if (!isObject(byKey)) return ['things', kind];
		for (const [key, thing] of Object.entries(byKey)) {
			const wrong = tooDeep(thing, deepestThing) ?? wrongInThing(kind, key, thing);
			if (wrong) return ['things', kind, key, ...wrong];
		}
	}
	return undefined;
}

/** The way to the first value that lies deeper than `left` steps. Goes no deeper itself. */
function tooDeep(value: unknown, left: number): Path | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	if (left === 0) return [];
	for (const [name, inner] of Object.entries(value)) {
		const deep = tooDeep(inner, left - 1);
		if (deep) return [name, ...deep];
	}
	return undefined;
}

/** `fromEntries` defines each property, also one called `__proto__`. */
function sorted<T, R>(values: Readonly<Record<string, T>>, each: (value: T) => R): Readonly<Record<string, R>> {
	const entries = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, value]) => [key, each(value)]));
}

function refused(refusal: RecordFileRefusal): RecordFileRead {
	return { ok: false, refusal };
}
