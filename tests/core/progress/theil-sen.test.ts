import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '#core/progress/points.ts';
import { mostTrendDays, trendOf } from '#core/progress/theil-sen.ts';
import { naiveTheilSen } from './naive.ts';

const line = (values: readonly (number | null)[], step = 1): Point[] =>
	values.flatMap((value, index) => (value === null ? [] : [{ at: 20_000 + index * step, value }]));
const told = (points: readonly Point[]) => {
	const trend = trendOf(points);
	if (trend.kind !== 'trend') throw new Error('expected a trend');
	return trend;
};

/** At least 10 days over at least 14, unevenly apart. */
const anyPoints = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 10 })), { minLength: 14, maxLength: 60 })
	.map((steps) => {
		let at = 20_000;
		return steps.map(([step, value]): Point => ({ at: (at += step), value }));
	});

describe('the slope', () => {
	test('by hand: ten days, every second one, half a point down each day', () => {
		const points = line([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 2);

		expect(trendOf(points)).toEqual({
			kind: 'trend',
			perWeek: -3.5,
			low: -3.5,
			high: -3.5,
			start: 10,
			days: 10,
			over: 19
		});
	});

	test('by hand: the median and the middle range of the pairs', () => {
		// Days 0–8 hold 4 and day 13 holds 17: 36 pairs of slope 0 and 9 between 1 and 13/5.
		const points = [...line(Array<number>(9).fill(4)), { at: 20_013, value: 17 }];

		expect(trendOf(points)).toMatchObject({ perWeek: 0, low: 0, start: 4 });
		// Place 44 × 0.75 = 33 of the ascending slopes is still among the 36 zeros.
		expect(told(points).high).toBe(0);
		// With the odd day given twice more at other days, a quarter of all pairs rises.
		const risen = told([...points, { at: 20_014, value: 17 }, { at: 20_015, value: 17 }]);
		expect(risen.high).toBeGreaterThan(0);
		expect(risen.low).toBe(0);
	});

	test('one odd day does not turn it, as it would turn a mean', () => {
		const flat = told(line(Array<number>(20).fill(5)));
		const odd = told(line(Array<number>(20).fill(5).with(19, 10)));

		expect(flat.perWeek).toBe(0);
		expect(odd.perWeek).toBe(0);
	});

	test('is what the naive one finds', () => {
		fc.assert(
			fc.property(anyPoints, (points) => {
				const trend = told(points);
				const naive = naiveTheilSen(points);

				expect(trend.perWeek).toBeCloseTo(naive.perWeek, 9);
				expect(trend.low).toBeCloseTo(naive.low, 9);
				expect(trend.high).toBeCloseTo(naive.high, 9);
				expect(trend.start).toBeCloseTo(naive.start, 9);
			}),
			{ seed: 7 }
		);
	});

	test('order does not matter; low is never above it, high never below', () => {
		fc.assert(
			fc.property(anyPoints, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (points, chance) => {
				const trend = told(points);
				const keys = new Map(points.map((point) => [point, chance.next().value ?? 0]));
				const shuffled = [...points].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));

				expect(trendOf(shuffled)).toEqual(trend);
				expect(trend.low).toBeLessThanOrEqual(trend.perWeek);
				expect(trend.high).toBeGreaterThanOrEqual(trend.perWeek);
			}),
			{ seed: 8 }
		);
	});

	test('a constant series has slope 0, and shifting all values shifts nothing but the level', () => {
		fc.assert(
			fc.property(anyPoints, fc.integer({ min: -10, max: 10 }), (points, shift) => {
				const trend = told(points);
				const shifted = told(points.map(({ at, value }) => ({ at, value: value + shift })));
				const constant = told(points.map(({ at }) => ({ at, value: shift })));

				expect(shifted).toEqual({ ...trend, start: expect.closeTo(trend.start + shift, 9) as number });
				expect(constant).toEqual({
					kind: 'trend',
					perWeek: 0,
					low: 0,
					high: 0,
					start: shift,
					days: points.length,
					over: trend.over
				});
			}),
			{ seed: 9 }
		);
	});

	test('moving the whole series in time changes nothing', () => {
		fc.assert(
			fc.property(anyPoints, fc.integer({ min: -5000, max: 5000 }), (points, by) => {
				expect(trendOf(points.map(({ at, value }) => ({ at: at + by, value })))).toEqual(trendOf(points));
			}),
			{ seed: 10 }
		);
	});
});

describe('too little', () => {
	test('nine days are few, ten are told', () => {
		expect(trendOf(line(Array<number>(9).fill(5), 2))).toEqual({ kind: 'few', days: 9, over: 17 });
		expect(trendOf(line(Array<number>(10).fill(5), 2)).kind).toBe('trend');
	});

	test('thirteen calendar days are few, fourteen are told', () => {
		expect(trendOf(line(Array<number>(13).fill(5)))).toEqual({ kind: 'few', days: 13, over: 13 });
		expect(trendOf(line(Array<number>(14).fill(5))).kind).toBe('trend');
	});

	test('nothing and one day', () => {
		expect(trendOf([])).toEqual({ kind: 'few', days: 0, over: 0 });
		expect(trendOf(line([5]))).toEqual({ kind: 'few', days: 1, over: 1 });
	});

	test('a gap of a year counts its days, not the gap', () => {
		const points = [
			...line([7, 7, 7, 7, 7]),
			...line([3, 3, 3, 3, 3]).map(({ at, value }) => ({ at: at + 370, value }))
		];

		expect(trendOf(points)).toMatchObject({ days: 10, over: 375 });
	});
});

test('a long series is thinned over its whole length', () => {
	// A flat year, then nine that fall: the first 365 days alone would be flat.
	const falling = told(line(Array.from({ length: 3650 }, (_, index) => (index < 400 ? 8 : 8 - index / 1000))));

	expect(falling.perWeek).toBeLessThan(-0.005);
});

test('ten years rest on as many days as a year has, first and last among them', () => {
	const values = Array.from({ length: 3650 }, (_, index) => 10 - index / 365);
	const trend = told(line(values));

	expect(trend.days).toBe(mostTrendDays);
	expect(trend.over).toBe(3650);
	expect(trend.perWeek).toBeCloseTo(-7 / 365, 9);
	expect(trend.start).toBeCloseTo(10, 9);
});
