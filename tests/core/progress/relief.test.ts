import { describe, expect, test } from 'vitest';
import { reboundOf, reliefOf } from '#core/progress/relief.ts';
import type { SessionWindow, WindowEnd } from '#core/progress/session-window.ts';

const before = { sum: 18, days: 3 };
/** The days from +1 on, after two days before and the day itself. */
const after = (values: readonly (number | null)[], end: WindowEnd = 'next-session', from = -2): SessionWindow => ({
	from,
	to: values.length,
	values: [...Array<number>(1 - from).fill(6), ...values],
	end
});

describe('relief', () => {
	test('counts days in a row from the first, until one is not lower', () => {
		expect(reliefOf(after([4, 5, 3, 6, 2]), before)).toEqual({ days: 3, end: 'back' });
		expect(reliefOf(after([6, 2, 2]), before)).toEqual({ days: 0, end: 'back' });
	});

	test('exactly one point counts, less does not', () => {
		expect(reliefOf(after([5]), before)?.days).toBe(1);
		expect(reliefOf(after([5, 6]), { sum: 17, days: 3 })).toEqual({ days: 0, end: 'back' });
		expect(reliefOf(after([5]), { sum: 19, days: 3 })?.days).toBe(1);
	});

	test('a gap, the next session, the window or the last day leave it open', () => {
		expect(reliefOf(after([4, 4, null, 4]), before)).toEqual({ days: 2, end: 'gap' });
		expect(reliefOf(after([4, 4, 4]), before)).toEqual({ days: 3, end: 'next-session' });
		expect(reliefOf(after(Array<number>(14).fill(4), 'whole'), before)).toEqual({ days: 14, end: 'whole' });
		expect(reliefOf(after([4], 'last-day'), before)).toEqual({ days: 1, end: 'last-day' });
	});

	test('is not known without the first day, or with one day before', () => {
		expect(reliefOf(after([null, 4, 4]), before)).toBeUndefined();
		expect(reliefOf(after([]), before)).toBeUndefined();
		expect(reliefOf(after([4, 4]), { sum: 6, days: 1 })).toBeUndefined();
		expect(reliefOf(after([4, 4]), { sum: 12, days: 2 })?.days).toBe(2);
	});

	test('finds the first day also where the window begins later', () => {
		expect(reliefOf(after([4, 7], 'whole', 0), before)).toEqual({ days: 1, end: 'back' });
	});
});

describe('rebound', () => {
	test('the higher of the first two days above the mean before, in tenths', () => {
		expect(reboundOf(after([7, 8, 10]), before)).toEqual({ points: 2, days: 2 });
		expect(reboundOf(after([8, 7]), { sum: 17, days: 3 })).toEqual({ points: 2.3, days: 2 });
	});

	test('is 0 where no day was above it', () => {
		expect(reboundOf(after([6, 5, 9]), before)).toEqual({ points: 0, days: 2 });
	});

	test('rests on one day where only one was said or reached', () => {
		expect(reboundOf(after([null, 8]), before)).toEqual({ points: 2, days: 1 });
		expect(reboundOf(after([7]), before)).toEqual({ points: 1, days: 1 });
	});

	test('is not known without either day, or with one day before', () => {
		expect(reboundOf(after([null, null, 9]), before)).toBeUndefined();
		expect(reboundOf(after([]), before)).toBeUndefined();
		expect(reboundOf(after([9, 9]), { sum: 6, days: 1 })).toBeUndefined();
	});
});
