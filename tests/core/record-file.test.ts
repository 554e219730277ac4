import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsAsRecordFile, readRecordFile, writeRecordFile } from '#core/record-file.ts';
import type { WholeRecord } from '#core/ports.ts';
import { makeDay, makeSession, someInstant } from '../fixtures/build.ts';
import { anyRecord } from '../fixtures/any-record.ts';

function fileOf(things: unknown, more: object = {}): string {
	return JSON.stringify({ format: 'meguri-record', version: 1, things, ...more });
}

function refusalOf(text: string) {
	const read = readRecordFile(text);
	return read.ok ? undefined : read.refusal;
}

describe('a record file', () => {
	test('comes back as it was written', () => {
		const record: WholeRecord = { day: { '2026-11-22': makeDay() }, session: { 'session-1': makeSession() } };

		expect(readRecordFile(writeRecordFile(record, someInstant))).toEqual({
			ok: true,
			file: { format: 'meguri-record', version: 1, made: someInstant, things: record }
		});
	});

	test('comes back whatever was typed into the record', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const read = readRecordFile(writeRecordFile(record));
				expect(read.ok && read.file.things).toEqual(record);
			}),
			{ seed: 20261122, numRuns: 100 }
		);
	});

	test('has the same text in whatever order the record was put together', () => {
		const [a, b] = [makeDay({ day: '2026-11-21' }), makeDay()];
		const session = { 's-1': makeSession({ id: 's-1' }) };

		expect(writeRecordFile({ day: { [b.day]: b, [a.day]: a }, session })).toBe(
			writeRecordFile({ session, day: { [a.day]: a, [b.day]: b } })
		);
	});

	test('keeps unknown kinds, fields and region ids', () => {
		const odd = { ...makeDay({ answers: { regions: [{ region: 'left-ear' }] } }), mood: { deep: [1, null] } };
		const things = { day: { '2026-11-22': odd }, exercise: { any: { thing: [true, 'x', null] }, other: 5 } };
		const read = readRecordFile(fileOf(things, { later: 1 }));

		expect(read.ok && read.file.things).toEqual(things);
	});

	test('keeps a property called __proto__ as a plain property', () => {
		const text = fileOf({ day: { '2026-11-22': { ...makeDay(), unread: {} } } })
			.replace('"unread":{}', '"unread":{"__proto__":"words"},"__proto__":{"polluted":true}')
			.replace('"things":{', '"things":{"__proto__":{"a":{"polluted":true}},');
		const read = readRecordFile(text);
		if (!read.ok) throw new Error('expected the file to be read');
		const entry = (read.file.things['day'] as Record<string, object>)['2026-11-22'] as Record<string, unknown>;

		expect(Object.getPrototypeOf(read.file.things)).toBe(Object.prototype);
		expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		expect(entry['polluted']).toBeUndefined();
		const again = writeRecordFile(read.file.things);
		expect(again).toContain('"unread":{"__proto__":"words"}');
		expect(again).toContain('"things":{"__proto__":{"a":{"polluted":true}}');
	});

	test('passes over a byte order mark', () => {
		expect(readRecordFile(`\uFEFF${fileOf({})}`).ok).toBe(true);
	});
});

describe('a file that is not taken', () => {
	test.each([
		['', 'not-json'],
		['{"format":"meguri-record"', 'not-json'],
		['[', 'not-json'],
		['PK\u0003\u0004', 'not-json'],
		['['.repeat(200_000), 'not-json'],
		['null', 'not-a-record'],
		['[]', 'not-a-record'],
		['"meguri-record"', 'not-a-record'],
		['{}', 'not-a-record'],
		['{"format":"meguri-report","version":1,"things":{}}', 'not-a-record'],
		['{"format":"meguri-record","things":{}}', 'not-a-record'],
		['{"format":"meguri-record","version":"1","things":{}}', 'not-a-record'],
		['{"format":"meguri-record","version":0,"things":{}}', 'not-a-record'],
		['{"format":"meguri-record","version":1.5,"things":{}}', 'not-a-record']
	])('is refused: %.40s', (text, reason) => {
		expect(refusalOf(text)).toEqual({ reason });
	});

	test('is refused as newer with the version it has', () => {
		expect(refusalOf('{"format":"meguri-record","version":2,"things":[]}')).toEqual({
			reason: 'newer-version',
			version: 2
		});
	});

	test('is refused when too large, before it is parsed', () => {
		expect(refusalOf(' '.repeat(64 * 1024 * 1024 + 1))).toEqual({ reason: 'too-large' });
		expect(refusalOf(' '.repeat(64 * 1024 * 1024))).toEqual({ reason: 'not-json' });
	});

	test('says the way to what is damaged', () => {
		const damaged = (things: unknown, more?: object) => refusalOf(fileOf(things, more));
		const path = (...names: string[]) => ({ reason: 'damaged', path: names });

		expect(damaged(undefined)).toEqual(path('things'));
		expect(damaged([])).toEqual(path('things'));
		expect(damaged({ exercise: 5 })).toEqual(path('things', 'exercise'));
		expect(damaged({}, { made: 'yesterday' })).toEqual(path('made'));
		expect(damaged({ day: { '2026-11-22': makeDay({ answers: { 'pain-average': 11 } }) } })).toEqual(
			path('things', 'day', '2026-11-22', 'answers', 'pain-average')
		);
	});

	test('is refused where it is nested deeper than a thing can be', () => {
		const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

		expect(refusalOf(fileOf({ later: { a: nested(32) } }))).toBeUndefined();
		expect(refusalOf(fileOf({ later: { a: nested(33) } }))).toEqual({
			reason: 'damaged',
			path: ['things', 'later', 'a', ...Array.from({ length: 32 }, () => '0')]
		});
		expect(
			refusalOf(`{"format":"meguri-record","version":1,"things":{"a":{"b":${'['.repeat(9999)}${']'.repeat(9999)}}}}`)
		).toMatchObject({
			reason: 'damaged'
		});
	});
});

test.each([
	[writeRecordFile({}, someInstant).slice(0, 64), true],
	['\uFEFF{ "format" : "meguri-record", "ver', true],
	['\n{\n\t"format":\n"meguri-record"', true],
	['{"format":"other"', false],
	['{"format":"meguri-record-2"', false],
	['{"note":"meguri-record"', false],
	['date,pain', false],
	['', false]
])('is known by its beginning: %j %s', (start, is) => {
	expect(beginsAsRecordFile(start)).toBe(is);
});
