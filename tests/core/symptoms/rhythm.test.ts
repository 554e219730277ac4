import { describe, expect, test } from 'vitest';
import type { SessionState } from '#core/record.ts';
import { asksOn, nextAskedDay, type RhythmFacts } from '#core/symptoms/rhythm.ts';
import { addDays, day, daysIn } from '#core/time.ts';

const session = (date: string, state: SessionState = 'planned') => ({ day: day(date), state });
const lighter = (sessions: RhythmFacts['sessions'], first: string | null = '2020-01-01'): RhythmFacts => ({
	rhythm: 'lighter',
	first: first === null ? undefined : day(first),
	sessions,
	said: []
});
/** Days of [from, to) that are asked about, as `MM-DD`. */
const asked = (from: string, to: string, facts: RhythmFacts) =>
	daysIn(day(from), day(to))
		.filter((each) => asksOn(each, facts))
		.map((each) => each.slice(5));

test('daily asks every day, whatever is planned', () => {
	const facts: RhythmFacts = { rhythm: 'daily', first: day('2026-01-01'), sessions: [], said: [] };

	expect(asked('2026-11-20', '2026-11-24', facts)).toEqual(['11-20', '11-21', '11-22', '11-23']);
});

describe('the lighter rhythm asks two days before a session, its day and two days after', () => {
	test.each([
		['in the middle of a week', '2026-11-18', ['11-16', '11-17', '11-18', '11-19', '11-20']],
		['across the end of a week, Sunday', '2026-11-22', ['11-20', '11-21', '11-22', '11-23', '11-24']],
		['across the end of a month of 30 days', '2026-12-01', ['11-29', '11-30', '12-01', '12-02', '12-03']],
		['across the end of a month of 31 days', '2026-10-30', ['10-28', '10-29', '10-30', '10-31', '11-01']],
		['across the end of February', '2027-03-01', ['02-27', '02-28', '03-01', '03-02', '03-03']],
		['across a leap day', '2028-02-28', ['02-26', '02-27', '02-28', '02-29', '03-01']],
		['across the end of a year', '2026-12-31', ['12-29', '12-30', '12-31', '01-01', '01-02']],
		['into a year, from before', '2027-01-02', ['12-31', '01-01', '01-02', '01-03', '01-04']]
	])('%s', (_, on, days) => {
		const window: [string, string] = [addDays(day(on), -10), addDays(day(on), 10)];

		expect(asked(...window, lighter([session(on)]))).toEqual(days);
	});
});

test('done sessions count as planned ones do, missed ones do not', () => {
	const window = ['2026-11-10', '2026-11-30'] as const;

	expect(asked(...window, lighter([session('2026-11-18', 'done')]))).toHaveLength(5);
	expect(asked(...window, lighter([session('2026-11-18', 'missed')]))).toEqual([]);
	expect(asked(...window, lighter([session('2026-11-18', 'missed'), session('2026-11-19')]))).toEqual([
		'11-17',
		'11-18',
		'11-19',
		'11-20',
		'11-21'
	]);
});

describe('two sessions close together', () => {
	test('overlapping windows ask once a day', () => {
		const facts = lighter([session('2026-11-18', 'done'), session('2026-11-20')]);

		expect(asked('2026-11-10', '2026-11-30', facts)).toEqual([
			...['11-16', '11-17', '11-18', '11-19', '11-20', '11-21', '11-22']
		]);
	});

	test('windows that touch leave no day between them', () => {
		const facts = lighter([session('2026-11-30'), session('2026-12-05')]);

		expect(asked('2026-11-20', '2026-12-20', facts)).toHaveLength(10);
		expect(asksOn(day('2026-12-02'), facts)).toBe(true);
		expect(asksOn(day('2026-12-03'), facts)).toBe(true);
	});

	test('one day more between them is not asked', () => {
		const facts = lighter([session('2026-11-30'), session('2026-12-06')]);

		expect(asksOn(day('2026-12-03'), facts)).toBe(false);
	});
});

describe('the first week', () => {
	test.each([
		['the first day', '2026-11-27', true],
		['the seventh day, in the next month', '2026-12-03', true],
		['the eighth day', '2026-12-04', false],
		['a day before anything was said', '2026-11-01', true]
	])('%s', (_, on, asks) => {
		expect(asksOn(day(on), lighter([], '2026-11-27'))).toBe(asks);
	});

	test('across the end of a year', () => {
		expect(asked('2026-12-28', '2027-01-10', lighter([], '2026-12-28'))).toEqual([
			...['12-28', '12-29', '12-30', '12-31', '01-01', '01-02', '01-03']
		]);
	});

	test('while nothing was ever said, every day is asked about', () => {
		expect(asksOn(day('2026-11-22'), { rhythm: 'lighter', first: undefined, sessions: [], said: [] })).toBe(true);
	});
});

test('with the first week over and no session near, nothing is asked', () => {
	expect(asked('2026-11-01', '2026-12-01', lighter([session('2026-10-20', 'done')]))).toEqual([]);
});

describe('the next day asked about', () => {
	test.each([
		['a session ahead, over the month end', '2026-11-22', [session('2026-12-02')], '2026-11-30'],
		['over the year end', '2026-12-22', [session('2027-01-02')], '2026-12-31'],
		['tomorrow lies in a window already begun', '2026-11-29', [session('2026-12-01')], '2026-11-30'],
		['the last day of a window, then the next session', '2026-11-20', [session('2026-11-18', 'done')], undefined],
		[
			'the soonest of several, in any order',
			'2026-11-22',
			[session('2027-02-01'), session('2026-12-10')],
			'2026-12-08'
		],
		['a missed session is passed over', '2026-11-22', [session('2026-12-02', 'missed')], undefined],
		['nothing planned', '2026-11-22', [], undefined]
	])('%s', (_, from, sessions, next) => {
		expect(nextAskedDay(day(from), lighter(sessions))).toBe(next);
	});

	test('daily: always the next one', () => {
		const facts: RhythmFacts = { rhythm: 'daily', first: day('2026-01-01'), sessions: [], said: [] };

		expect(nextAskedDay(day('2026-12-31'), facts)).toBe('2027-01-01');
	});
});

describe('the weekly rhythm asks once a week, counted from the last number', () => {
	const weekly = (said: readonly string[], sessions: RhythmFacts['sessions'] = []): RhythmFacts => ({
		...lighter(sessions),
		rhythm: 'weekly',
		said: said.map((each) => day(each))
	});

	test.each([
		['six days are quiet, the seventh asks until there is one', ['2026-11-10'], ['11-17', '11-18', '11-19']],
		['the day of the number is still the day to change it on', ['2026-11-10', '2026-11-17'], ['11-17']],
		['a number of a later day does not count', ['2026-11-10', '2026-11-30'], ['11-17', '11-18', '11-19']]
	] as const)('%s', (_, said, days) => {
		expect(asked('2026-11-11', '2026-11-20', weekly(said))).toEqual(days);
	});

	test('with no number for long it asks every day', () => {
		expect(asked('2026-11-11', '2026-11-14', weekly(['2026-10-01']))).toEqual(['11-11', '11-12', '11-13']);
		expect(asked('2026-11-11', '2026-11-14', weekly([]))).toHaveLength(3);
	});

	test('around a session it asks as the lighter rhythm does', () => {
		expect(asked('2026-11-11', '2026-11-17', weekly(['2026-11-10'], [session('2026-11-14')]))).toEqual([
			'11-12',
			'11-13',
			'11-14',
			'11-15',
			'11-16'
		]);
	});

	test.each([
		['a week after the last number', ['2026-11-10'], [], '2026-11-17'],
		['sooner where a session is near', ['2026-11-10'], [session('2026-11-16')], '2026-11-14'],
		['tomorrow where it is overdue', ['2026-11-01'], [], '2026-11-12']
	] as const)('next asked: %s', (_, said, sessions, next) => {
		expect(nextAskedDay(day('2026-11-11'), weekly(said, sessions))).toBe(next);
	});
});
