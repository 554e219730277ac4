import { expect, test } from 'vitest';
import { median, quantile } from '#core/progress/quantile.ts';

test('lies between its neighbours by the rest of the way', () => {
	expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
	expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
	expect(quantile([1, 2, 3, 4, 5], 0.75)).toBe(4);
	expect(quantile([7], 0.25)).toBe(7);
	expect([quantile([3, 9], 0), quantile([3, 9], 1)]).toEqual([3, 9]);
});

test('the median does not ask for an order; negative values sort as numbers', () => {
	expect(median([10, -9, 2])).toBe(2);
	expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('nothing has no quantile', () => {
	expect(() => quantile([], 0.5)).toThrow('at least one value');
	expect(() => median([])).toThrow('at least one value');
});
