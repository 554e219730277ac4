import { describe, expect, test } from 'vitest';
import { coursesTouching, daysOf, isEmptyRecord, isWithin, readerOf, sessionsOf } from '#core/record-reader.ts';
import type { WholeRecord } from '#core/ports.ts';
import { day } from '#core/time.ts';
import { makeDay, makeSession, someInstant } from '../fixtures/build.ts';

const { made, changed, rev, source } = makeDay();
const tombstone = { made, changed, rev, source, deleted: someInstant };
const record: WholeRecord = {
	day: {
		'2026-11-22': makeDay(),
		'2026-11-20': makeDay({ day: '2026-11-20' }),
		'2026-11-21': tombstone
	},
	session: {
		b: makeSession({ id: 'b', day: '2026-11-25' }),
		a: makeSession({ id: 'a', day: '2026-11-18' }),
		gone: tombstone
	},
	exercise: { x: { day: '2026-11-20' } }
};

describe('a reader over a record in hand', () => {
	test('gives living days and sessions in order', async () => {
		const reader = readerOf(record);

		expect((await reader.days({})).map((entry) => entry.day)).toEqual(['2026-11-20', '2026-11-22']);
		expect((await reader.sessions({})).map(({ id }) => id)).toEqual(['a', 'b']);
		expect(await reader.courses({})).toHaveLength(1);
	});

	test('keeps to the range, its last bound left out', async () => {
		const reader = readerOf(record);
		const range = { from: day('2026-11-20'), to: day('2026-11-22') };

		expect((await reader.days(range)).map((entry) => entry.day)).toEqual(['2026-11-20']);
		expect(await reader.sessions(range)).toEqual([]);
		expect((await reader.courses(range))[0]?.sessions.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test('never tells of changes', () => {
		const stop = readerOf(record).watch(() => {
			throw new Error('expected nothing to be told');
		});

		expect(stop).not.toThrow();
	});

	test('reads an empty record, and one whose kinds are called like built-in names', () => {
		expect(daysOf({}, {})).toEqual([]);
		expect(sessionsOf(JSON.parse('{"__proto__":{"session":{"x":5}}}') as WholeRecord, {})).toEqual([]);
	});
});

test('a range holds its first day and not its last', () => {
	const range = { from: day('2026-11-20'), to: day('2026-11-22') };

	expect(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((each) => isWithin(day(each), range))).toEqual([
		false,
		true,
		true,
		false
	]);
	expect(isWithin(day('0001-01-01'), {})).toBe(true);
});

test('a course touches a range that holds one of its days', () => {
	const sessions = sessionsOf(record, {});
	const touches = (from: string, to: string) =>
		coursesTouching(sessions, { from: day(from), to: day(to) }).length === 1;

	expect(touches('2026-11-01', '2026-11-18')).toBe(false);
	expect(touches('2026-11-01', '2026-11-19')).toBe(true);
	expect(touches('2026-11-25', '2026-12-01')).toBe(true);
	expect(touches('2026-11-26', '2026-12-01')).toBe(false);
	expect(coursesTouching(sessions, {})).toHaveLength(1);
});

test('a record is empty only where nothing was ever kept', () => {
	expect(isEmptyRecord({})).toBe(true);
	expect(isEmptyRecord({ day: {}, session: {} })).toBe(true);
	expect(isEmptyRecord({ day: { '2026-11-21': tombstone } })).toBe(false);
	expect(isEmptyRecord({ 'from-a-newer-version': { a: {} } })).toBe(false);
});
