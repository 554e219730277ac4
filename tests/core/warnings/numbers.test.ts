import { describe, expect, test } from 'vitest';
import type { DayEntry } from '#core/record.ts';
import { time } from '#core/time.ts';
import type { NumberCondition } from '#core/warnings/condition.ts';
import { groundOfNumber } from '#core/warnings/numbers.ts';
import { ago, averages, mapped, said, signed, today, told } from './told.ts';

const of = (condition: NumberCondition, days: readonly DayEntry[], threshold: 'fires' | 'clears' = 'fires') =>
	groundOfNumber(condition, { facts: told({ days }), asOf: today, threshold });

describe('temperature', () => {
	const fever = { kind: 'temperature', atLeast: 38, within: 2 } as const;

	test.each([
		[37.9, 'clear'],
		[38, 'raised'],
		[38.1, 'raised']
	])('%s °C is %s', (temperature, answer) => {
		expect(of(fever, [said(0, { temperature })]).answer).toBe(answer);
	});

	test('missing is unknown, yesterday counts, the day before it does not', () => {
		expect(of(fever, [said(0, { 'pain-average': 3 })]).answer).toBe('unknown');
		expect(of(fever, [said(1, { temperature: 39 }), said(0, { temperature: 36.5 })])).toMatchObject({
			answer: 'raised',
			day: ago(1)
		});
		expect(of(fever, [said(2, { temperature: 39 })]).answer).toBe('unknown');
	});
});

describe('pain not known to be gone', () => {
	const pain = { kind: 'pain-not-gone', within: 7 } as const;

	test('raised with any pain, and while nothing is said', () => {
		expect(of(pain, [said(0, { 'pain-average': 1 })]).answer).toBe('raised');
		expect(of(pain, []).answer).toBe('raised');
		expect(of(pain, [mapped(0, { region: 'low-back', kind: 'pain' }), said(1, { 'pain-average': 0 })]).answer).toBe(
			'raised'
		);
	});

	test('clear where every number said is 0', () => {
		expect(of(pain, [said(0, { 'pain-average': 0, 'pain-worst': 0 })]).answer).toBe('clear');
		expect(of(pain, [said(0, { 'pain-average': 0, 'pain-worst': 1 })]).answer).toBe('raised');
	});
});

describe('a number on enough days', () => {
	const weak = { kind: 'number', measure: 'weakness', atLeast: 1, days: 2, within: 7 } as const;
	const on = (days: number, left: number) => said(days, { weakness: { left } });

	test('below, at, above and missing', () => {
		expect(of(weak, [on(0, 0), on(1, 0)]).answer).toBe('clear');
		expect(of(weak, [on(0, 1), on(1, 0)]).answer).toBe('clear');
		expect(of(weak, [on(0, 1), on(6, 1)]).answer).toBe('raised');
		expect(of(weak, [on(0, 2), on(1, 3)]).answer).toBe('raised');
		expect(of(weak, [on(0, 1), on(7, 1)]).answer).toBe('unknown');
		expect(of(weak, []).answer).toBe('unknown');
	});
});

describe('days in a row', () => {
	const severe = { kind: 'run', measure: 'pain-worst', fires: 8, clears: 7, days: 3 } as const;
	const worst = (...values: readonly (number | null)[]) =>
		values.flatMap((value, index) =>
			value === null ? [] : [said(values.length - 1 - index, { 'pain-worst': value })]
		);

	test('below, at, above the number', () => {
		expect(of(severe, worst(7, 7, 7)).answer).toBe('clear');
		expect(of(severe, worst(8, 8, 8))).toMatchObject({ answer: 'raised', day: today, found: ['8', '8', '8'], size: 8 });
		expect(of(severe, worst(9, 10, 9))).toMatchObject({ answer: 'raised', size: 10 });
	});

	test('two days are too few, four are enough', () => {
		expect(of(severe, worst(3, 3, 8, 8)).answer).toBe('clear');
		expect(of(severe, worst(8, 8, 8, 8)).answer).toBe('raised');
	});

	test('a day left out breaks the row without clearing it', () => {
		expect(of(severe, worst(8, null, 8, 8)).answer).toBe('unknown');
		expect(of(severe, []).answer).toBe('unknown');
	});

	test('while today says nothing, the row that ends yesterday counts', () => {
		expect(of(severe, worst(8, 8, 8, null))).toMatchObject({ answer: 'raised', day: ago(1) });
		expect(of(severe, worst(8, 8, 8, null, null)).answer).toBe('unknown');
	});

	test('what stands stays at 7 and ends below', () => {
		expect(of(severe, worst(7, 7, 7), 'clears').answer).toBe('raised');
		expect(of(severe, worst(6, 6, 7, 7), 'clears').answer).toBe('clear');
	});
});

describe('a sign on days in a row', () => {
	const lost = { kind: 'sign-run', sign: 'sleep-lost', days: 3 } as const;
	const nights = (...values: readonly ('yes' | 'no' | null)[]) =>
		values.map((value, index) => signed(values.length - 1 - index, value === null ? {} : { 'sleep-lost': value }));

	test('below, at, above and missing', () => {
		expect(of(lost, nights('no', 'no', 'yes', 'yes')).answer).toBe('clear');
		expect(of(lost, nights('yes', 'yes', 'yes'))).toMatchObject({ answer: 'raised', size: 3 });
		expect(of(lost, nights('yes', 'yes', 'yes', 'yes')).answer).toBe('raised');
		expect(of(lost, nights('yes', null, 'yes')).answer).toBe('unknown');
	});
});

describe('a week above the one before', () => {
	const worse = { kind: 'week-rise', measure: 'pain-average', fires: 2, clears: 1, entries: 5 } as const;
	const weeks = (before: readonly (number | null)[], now: readonly (number | null)[]) => averages(...before, ...now);
	const fours = [4, 4, 4, 4, 4, 4, 4];

	test('below, at and above two points, met exactly', () => {
		expect(of(worse, weeks(fours, [5, 6, 6, 6, 6, 6, 6])).answer).toBe('clear');
		expect(of(worse, weeks(fours, [6, 6, 6, 6, 6, 6, 6]))).toMatchObject({
			answer: 'raised',
			now: { sum: 42, days: 7 },
			before: { sum: 28, days: 7 },
			size: 2
		});
		expect(of(worse, weeks(fours, [7, 6, 6, 6, 6, 6, 6])).answer).toBe('raised');
	});

	test('five days each are enough, four are not', () => {
		expect(of(worse, weeks([4, 4, 4, 4, 4, null, null], [7, 7, 7, 7, null, null, 7])).answer).toBe('raised');
		expect(of(worse, weeks([4, 4, 4, 4, null, null, null], [7, 7, 7, 7, 7, 7, 7])).answer).toBe('unknown');
		expect(of(worse, weeks(fours, [7, 7, 7, null, null, null, 7])).answer).toBe('unknown');
		expect(of(worse, []).answer).toBe('unknown');
	});

	test('what stands stays at one point and ends below', () => {
		expect(of(worse, weeks(fours, [5, 5, 5, 5, 5, 5, 5]), 'clears').answer).toBe('raised');
		expect(of(worse, weeks(fours, [4, 5, 5, 5, 5, 5, 5]), 'clears').answer).toBe('clear');
	});

	test('an average of the day so far does not count yet', () => {
		const soFar = { ...said(0, { 'pain-average': 10 }), averageAt: time('09:00') };
		const before = weeks([null, ...fours], [6, 6, 6, 6, 6, 6]).filter(({ day }) => day < today);

		expect(of(worse, [...before, soFar])).toMatchObject({ day: ago(1), now: { sum: 38, days: 7 } });
	});

	test('days to come count for nothing', () => {
		const ahead = averages(...fours, 9, 9, 9, 9, 9, 9, 9).map((entry, index) => ({ ...entry, day: ago(6 - index) }));

		expect(of(worse, ahead).answer).toBe('unknown');
	});
});

describe('a step up', () => {
	const step = { kind: 'step-up', measure: 'weakness', fires: 2, clears: 1, entries: 2, reference: 5 } as const;
	const left = (...values: readonly number[]) =>
		values.map((value, index) => said(values.length - 1 - index, { weakness: { left: value } }));

	test('below, at and above two points on two entries', () => {
		expect(of(step, left(1, 1, 1, 1, 1, 3, 2)).answer).toBe('clear');
		expect(of(step, left(1, 1, 1, 1, 1, 1, 4)).answer).toBe('clear');
		expect(of(step, left(1, 1, 1, 1, 1, 3, 3))).toMatchObject({ answer: 'raised', found: ['left'], size: 2 });
		expect(of(step, left(1, 1, 1, 1, 1, 4, 3)).answer).toBe('raised');
	});

	test('held against five days at least', () => {
		expect(of(step, left(1, 1, 1, 1, 3, 3)).answer).toBe('unknown');
		expect(of(step, []).answer).toBe('unknown');
	});

	test('one leg rising is not hidden by the other', () => {
		const days = left(1, 1, 1, 1, 1, 3, 3).map((entry) => ({
			...entry,
			answers: { weakness: { ...entry.answers.weakness, right: 5 } }
		}));

		expect(of(step, days)).toMatchObject({ answer: 'raised', found: ['left'] });
	});

	test('what stands ends below one point', () => {
		expect(of(step, left(1, 1, 1, 1, 1, 2, 2), 'clears').answer).toBe('raised');
		expect(of(step, left(1, 1, 1, 1, 1, 1, 2), 'clears').answer).toBe('clear');
	});
});
