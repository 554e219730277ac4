import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween } from '#core/progress/change.ts';

/** A mean over 100 days, so that every hundredth can be had. */
const mean = (value: number) => ({ sum: Math.round(value * 100), days: 100 });
const direction = (first: number, later: number) => changeBetween(mean(first), mean(later)).direction;

describe('changeBetween', () => {
	test('two points down: below, at, above', () => {
		expect(direction(6, 4.1)).toBe('unclear');
		expect(direction(6, 4)).toBe('lower');
		expect(direction(6, 3.9)).toBe('lower');
	});

	test('30 percent down: below, at, above', () => {
		expect(direction(10, 7.01)).toBe('unclear');
		expect(direction(10, 7)).toBe('lower');
		expect(direction(10, 6.99)).toBe('lower');
		expect(direction(8, 6)).toBe('unclear');
	});

	test('a first mean below 4 is judged by points alone', () => {
		expect(changeBetween(mean(3.9), mean(1.9))).toEqual({ points: -2, direction: 'lower' });
		expect(changeBetween(mean(3.9), mean(2))).toEqual({ points: -1.9, direction: 'unclear' });
		expect(changeBetween(mean(4), mean(2))).toEqual({ points: -2, percent: 50, direction: 'lower' });
	});

	test('two points up: below, at, above', () => {
		expect(direction(3, 4.9)).toBe('unclear');
		expect(direction(3, 5)).toBe('higher');
		expect(direction(3, 5.1)).toBe('higher');
	});

	test('no change is unclear and has no percent', () => {
		expect(changeBetween(mean(6), mean(6))).toEqual({ points: 0, direction: 'unclear' });
		expect(changeBetween(mean(0), mean(0))).toEqual({ points: 0, direction: 'unclear' });
	});

	test('means that no decimal holds still meet their threshold exactly', () => {
		// 20/3 down to 14/3: two points and exactly 30 percent.
		expect(changeBetween({ sum: 20, days: 3 }, { sum: 28, days: 6 })).toEqual({
			points: -2,
			percent: 30,
			direction: 'lower'
		});
	});

	test('the points are what the two shown figures are apart', () => {
		// 6.75 is shown as 6.8, 2.333 as 2.3.
		expect(changeBetween({ sum: 27, days: 4 }, { sum: 14, days: 6 }).points).toBe(-4.5);
	});

	test('agrees with the rule written plainly, away from rounding', () => {
		const any = fc.record({ sum: fc.integer({ min: 0, max: 40 }), days: fc.integer({ min: 4, max: 7 }) });
		fc.assert(
			fc.property(any, any, (first, later) => {
				const [a, b] = [first.sum / first.days, later.sum / later.days];
				const near = [a - b - 2, b - a - 2, (a - b) / (a || 1) - 0.3].some((distance) => Math.abs(distance) < 1e-9);
				fc.pre(!near);
				const lower = a - b >= 2 && (a < 4 || (a - b) / a >= 0.3);

				expect(changeBetween(first, later).direction).toBe(lower ? 'lower' : b - a >= 2 ? 'higher' : 'unclear');
			}),
			{ seed: 3 }
		);
	});
});
