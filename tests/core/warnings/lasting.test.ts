import { describe, expect, test } from 'vitest';
import type { DayEntry } from '#core/record.ts';
import type { CourseCondition } from '#core/warnings/condition.ts';
import type { WarningFacts } from '#core/warnings/facts.ts';
import { groundOfLasting } from '#core/warnings/lasting.ts';
import { session } from '../function/checks.ts';
import { aboutMe, ago, averages, impressed, today, told } from './told.ts';

const of = (condition: CourseCondition, more: Partial<WarningFacts>, threshold: 'fires' | 'clears' = 'fires') =>
	groundOfLasting(condition, { facts: told(more), asOf: today, threshold });
const repeated = (count: number, value: number | null) => Array<number | null>(count).fill(value);

describe('since it began', () => {
	const sixWeeks = { kind: 'since-onset', from: 42 } as const;

	test('below, at and above six weeks, and not known', () => {
		expect(of(sixWeeks, { firstDay: ago(41) }).answer).toBe('clear');
		expect(of(sixWeeks, { firstDay: ago(42) })).toMatchObject({ answer: 'raised', size: 42 });
		expect(of(sixWeeks, { firstDay: ago(43) }).answer).toBe('raised');
		expect(of(sixWeeks, {}).answer).toBe('unknown');
	});

	test('the day the patient named comes before the first of the diary', () => {
		expect(of(sixWeeks, { firstDay: ago(10), about: aboutMe({}, ago(90)) }).answer).toBe('raised');
		expect(of(sixWeeks, { firstDay: ago(50), about: aboutMe({}) }).answer).toBe('raised');
	});

	test('ends before its upper bound', () => {
		expect(of({ ...sixWeeks, before: 43 }, { firstDay: ago(42) }).answer).toBe('raised');
		expect(of({ ...sixWeeks, before: 43 }, { firstDay: ago(43) }).answer).toBe('clear');
	});
});

describe('not fallen by a share, and still there', () => {
	const condition = { kind: 'not-fallen', days: 14, entries: 8, share: 0.3, atLeast: 4 } as const;
	const diary = (first: number, last: readonly (number | null)[], gap = 21) =>
		of(condition, { days: averages(...repeated(7, first), ...repeated(gap, null), ...last) });

	test('30 % at and below', () => {
		expect(diary(10, repeated(14, 7)).answer).toBe('clear');
		expect(diary(10, [8, ...repeated(13, 7)])).toMatchObject({
			answer: 'raised',
			now: { sum: 99, days: 14 },
			before: { sum: 70, days: 7 }
		});
	});

	test('four of ten at and below', () => {
		expect(diary(4, repeated(14, 4)).answer).toBe('raised');
		expect(diary(4, [3, ...repeated(13, 4)]).answer).toBe('clear');
	});

	test('eight days of fourteen are enough, seven are not; four are too few for a first week', () => {
		expect(diary(6, [...repeated(6, null), ...repeated(8, 6)]).answer).toBe('raised');
		expect(diary(6, [...repeated(7, null), ...repeated(7, 6)]).answer).toBe('unknown');
		const few = averages(...repeated(4, 6), ...repeated(24, null), ...repeated(14, 6));
		expect(of(condition, { days: few }).answer).toBe('unknown');
		expect(of(condition, {}).answer).toBe('unknown');
	});

	test('the first week is not held against itself', () => {
		expect(diary(6, repeated(13, 6), 0).answer).toBe('unknown');
		expect(diary(6, repeated(14, 6), 0).answer).toBe('raised');
	});
});

describe('no downward trend', () => {
	const condition = { kind: 'no-fall', days: 21, atLeast: 4 } as const;
	const line = (perDay: number, start: number) =>
		averages(...Array.from({ length: 21 }, (_, at) => start + perDay * at));

	test('level and rising raise, falling clears', () => {
		expect(of(condition, { days: line(0, 5) }).answer).toBe('raised');
		expect(of(condition, { days: line(0.1, 5) }).answer).toBe('raised');
		expect(of(condition, { days: line(-0.1, 7) }).answer).toBe('clear');
	});

	test('a fall that would not show at a tenth is none', () => {
		expect(of(condition, { days: line(-0.04 / 7, 6) }).answer).toBe('raised');
		expect(of(condition, { days: line(-0.06 / 7, 6) }).answer).toBe('clear');
	});

	test('below four of ten it is not asked, and few days are unknown', () => {
		expect(of(condition, { days: line(0, 4) }).answer).toBe('raised');
		expect(of(condition, { days: line(0, 3) }).answer).toBe('clear');
		expect(of(condition, { days: line(0, 5).slice(0, 9) }).answer).toBe('unknown');
		expect(of(condition, {}).answer).toBe('unknown');
	});
});

describe('a course', () => {
	const sessions = (count: number) => Array.from({ length: count }, (_, index) => session(ago(20 - index)));

	test('six sessions or four weeks', () => {
		const reached = { kind: 'course-reached', sessions: 6, days: 28 } as const;

		expect(of(reached, { course: { from: ago(27), sessions: sessions(5) } }).answer).toBe('clear');
		expect(of(reached, { course: { from: ago(27), sessions: sessions(6) } }).answer).toBe('raised');
		expect(of(reached, { course: { from: ago(28), sessions: sessions(1) } }).answer).toBe('raised');
		expect(of(reached, { course: { from: ago(20), sessions: sessions(7) } }).answer).toBe('raised');
		expect(of(reached, {}).answer).toBe('unknown');
		expect(of(reached, { course: { from: ago(-3), sessions: [] } }).answer).toBe('unknown');
	});

	test('missed and planned sessions are none', () => {
		const missed = sessions(6).map((each) => ({ ...each, state: 'missed' as const }));

		expect(
			of({ kind: 'course-reached', sessions: 6, days: 28 }, { course: { from: ago(20), sessions: missed } }).answer
		).toBe('clear');
	});

	const flat = { kind: 'course-flat', share: 0.3, points: 2 } as const;
	const diary = (first: number, last: readonly (number | null)[]) =>
		of(flat, {
			course: { from: ago(27), sessions: [] },
			days: averages(...repeated(7, first), ...repeated(14, null), ...last)
		});

	test('less than 30 % and less than two points', () => {
		expect(diary(6, repeated(7, 5)).answer).toBe('raised');
		expect(diary(8, repeated(7, 6)).answer).toBe('clear');
		expect(diary(8, [7, ...repeated(6, 6)]).answer).toBe('raised');
		expect(diary(5, repeated(7, 3.5)).answer).toBe('clear');
		expect(diary(5, [4, ...repeated(6, 3.5)]).answer).toBe('raised');
	});

	test('five days of each week, else unknown', () => {
		expect(diary(6, [null, null, ...repeated(5, 6)]).answer).toBe('raised');
		expect(diary(6, [null, null, null, ...repeated(4, 6)]).answer).toBe('unknown');
		expect(of(flat, { days: averages(...repeated(28, 6)) }).answer).toBe('unknown');
		expect(of(flat, { course: { from: ago(27), sessions: [] } }).answer).toBe('unknown');
	});

	test('no change and worse raise, better clears, not asked is unknown', () => {
		const condition = { kind: 'no-better', within: 28 } as const;

		expect(of(condition, { impressions: [impressed('no-change', 3)] }).answer).toBe('raised');
		expect(of(condition, { impressions: [impressed('much-worse', 3)] }).answer).toBe('raised');
		expect(of(condition, { impressions: [impressed('a-little-better', 3)] }).answer).toBe('clear');
		expect(of(condition, { impressions: [impressed('no-change', 9), impressed('much-better', 3)] }).answer).toBe(
			'clear'
		);
		expect(of(condition, { impressions: [impressed('no-change', 28)] }).answer).toBe('unknown');
		expect(of(condition, {}).answer).toBe('unknown');
	});

	test('an answer from before the course does not count', () => {
		const more = { course: { from: ago(10), sessions: [] }, impressions: [impressed('no-change', 11)] };

		expect(of({ kind: 'no-better', within: 28 }, more).answer).toBe('unknown');
	});
});

describe('a flare after a session', () => {
	const condition = { kind: 'flare', before: 3, entries: 2, fires: 2, clears: 1 } as const;
	const on = session(ago(4));
	const days = (before: readonly (number | null)[], after: readonly (number | null)[]): DayEntry[] =>
		averages(...before, 9, ...after);
	const four = [4, 4, 4];

	test('below, at and above two points, on every day', () => {
		expect(of(condition, { sessions: [on], days: days(four, [6, 6, 6, 5]) }).answer).toBe('clear');
		expect(of(condition, { sessions: [on], days: days(four, [6, 6, 6, 6]) })).toMatchObject({
			answer: 'raised',
			before: { sum: 12, days: 3 },
			now: { sum: 24, days: 4 }
		});
		expect(of(condition, { sessions: [on], days: days(four, [8, 7, 7, 7]) }).answer).toBe('raised');
	});

	test('72 hours have to be over', () => {
		const early = { sessions: [session(ago(3))], days: averages(4, 4, 4, 9, 8, 8, 8) };

		expect(of(condition, early).answer).toBe('unknown');
	});

	test('two days before, three after with the fourth, else unknown', () => {
		expect(of(condition, { sessions: [on], days: days([null, 4, 4], [null, 8, 8, 8]) }).answer).toBe('raised');
		expect(of(condition, { sessions: [on], days: days([null, null, 4], [8, 8, 8, 8]) }).answer).toBe('unknown');
		expect(of(condition, { sessions: [on], days: days(four, [8, 8, 8, null]) }).answer).toBe('unknown');
		expect(of(condition, { sessions: [on], days: days(four, [null, null, 8, 8]) }).answer).toBe('unknown');
		expect(of(condition, { days: days(four, [8, 8, 8, 8]) }).answer).toBe('unknown');
	});

	test('another session in between leaves it open; a missed one does not', () => {
		const other = session(ago(2));

		expect(of(condition, { sessions: [on, other], days: days(four, [8, 8, 8, 8]) }).answer).toBe('unknown');
		expect(
			of(condition, { sessions: [on, { ...other, state: 'missed' }], days: days(four, [8, 8, 8, 8]) }).answer
		).toBe('raised');
	});

	test('what stands ends below one point', () => {
		expect(of(condition, { sessions: [on], days: days(four, [5, 5, 5, 5]) }, 'clears').answer).toBe('raised');
		expect(of(condition, { sessions: [on], days: days(four, [5, 5, 5, 4]) }, 'clears').answer).toBe('clear');
	});
});
