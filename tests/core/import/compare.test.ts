import { describe, expect, it } from 'vitest';
import { answersOver, compare } from '#core/import/compare.ts';
import type { WholeRecord } from '#core/ports.ts';
import type { DayEntry, Session } from '#core/record.ts';
import { time } from '#core/time.ts';
import { makeDay, makeSession, someInstant } from '../../fixtures/build.ts';
import { read } from './reading.ts';

describe('a day of a file', () => {
	it('is new where the record has none', () => {
		expect(verdicts(['date|pain_average', '2026-08-24|5'], {})).toEqual(['new']);
	});

	it('is new where the day was deleted, and goes on from what stayed of it', () => {
		const left = { ...makeDay({ day: '2026-08-24' }), rev: 3, deleted: someInstant };
		const { items } = compare(read(['date|pain_average', '2026-08-24|5']).said, { day: { '2026-08-24': left } });

		expect(items).toMatchObject([{ verdict: 'new', rev: 3 }]);
	});

	it.each([
		['all it says stands there', '5|7|', 'same'],
		['it says less', '5||', 'same'],
		['it says nothing but what is kept', '||', 'same'],
		['a value is another', '6|7|', 'different'],
		['it says more', '5|7|note', 'different']
	])('is compared by what it says: %s', (_, cells, verdict) => {
		const record = recordOf([
			makeDay({ day: '2026-08-24', answers: { 'pain-average': 5, 'pain-worst': 7 }, unread: { weather: 'rain' } })
		]);

		expect(verdicts(['date|pain_average|pain_worst|note|weather', `2026-08-24|${cells}|rain`], record)).toEqual([
			verdict
		]);
	});

	it('is different where a kept column is another', () => {
		const record = recordOf([makeDay({ day: '2026-08-24', unread: { weather: 'rain' } })]);

		expect(verdicts(['date|pain_average|weather', '2026-08-24|5|sun'], record)).toEqual(['different']);
		expect(verdicts(['date|pain_average|toString', '2026-08-24|5|sun'], record)).toEqual(['different']);
	});

	it('leaves the other leg as it is', () => {
		const stored = { numbness: { left: 3, right: 2 } };

		expect(answersOver(stored, { numbness: { left: 4 } })).toEqual({ numbness: { left: 4, right: 2 } });
		expect(
			verdicts(
				['date|numbness|side', '2026-08-24|3|left'],
				recordOf([makeDay({ day: '2026-08-24', answers: { ...stored, side: 'left' } })])
			)
		).toEqual(['same']);
	});
});

describe('a session of a file', () => {
	const at14 = makeSession({ day: '2026-09-16', painBefore: 4 });

	it.each([
		['its moment stands there with the same facts', '2026-09-16|14:00|4|', 'same'],
		['it says another fact', '2026-09-16|14:00|5|', 'different'],
		['it says another state', '2026-09-16|14:00|4|missed', 'different'],
		['its day has a session at another time', '2026-09-16|15:00|4|', 'new'],
		['its day has none', '2026-09-17|14:00|4|', 'new'],
		['it has no time, and its day has one session', '2026-09-16||4|', 'same']
	])('is known by its moment: %s', (_, cells, verdict) => {
		expect(verdicts(['date|time|pain_before|state', cells], recordOf([], [at14]))).toEqual([verdict]);
	});

	it('finds a stored session without a time by the day alone, and would add the time', () => {
		const { time: _, ...timeless } = at14;

		expect(verdicts(['date|time|pain_before', '2026-09-16|15:00|4'], recordOf([], [timeless]))).toEqual(['different']);
	});

	it.each([
		[
			'several are stored on the day of a row without a time',
			['2026-09-16||4'],
			[at14, makeSession({ ...at14, id: 'b', time: time('15:00') })]
		],
		['several rows speak of a day with one session', ['2026-09-16||4', '2026-09-16|15:00|4'], [at14]],
		['two stored sessions stand at its moment', ['2026-09-16|14:00|4'], [at14, makeSession({ ...at14, id: 'b' })]]
	])('is named where more than one could be meant: %s', (_, rows, sessions) => {
		const { problems } = compare(read(['date|time|pain_before', ...rows]).said, recordOf([], sessions));

		expect(problems).toMatchObject([{ file: 0, line: 2, code: 'which-session' }]);
	});

	it('tells a missed session from another at the same moment', () => {
		const sessions = [at14, makeSession({ ...at14, id: 'b', state: 'missed' })];
		const rows = ['date|time|pain_before|state', '2026-09-16|14:00|4|done', '2026-09-16|14:00|4|missed'];

		expect(verdicts(rows, recordOf([], sessions))).toEqual(['same', 'same']);
	});

	it('passes over deleted sessions', () => {
		const record = { session: { 'session-1': { ...at14, deleted: someInstant } } };

		expect(verdicts(['date|time|pain_before', '2026-09-16|14:00|4'], record)).toEqual(['new']);
	});
});

function verdicts(rows: readonly string[], record: WholeRecord): string[] {
	const { items, problems } = compare(read(rows).said, record);
	expect(problems).toEqual([]);
	return items.map(({ verdict }) => verdict);
}

function recordOf(days: readonly DayEntry[], sessions: readonly Session[] = []): WholeRecord {
	return {
		day: Object.fromEntries(days.map((entry) => [entry.day, entry])),
		session: Object.fromEntries(sessions.map((session) => [session.id, session]))
	};
}
