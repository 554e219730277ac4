import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nonOverlap } from '#core/progress/non-overlap.ts';
import { naiveNap } from './naive.ts';

const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 40 });
const shareOf = (first: readonly number[], later: readonly number[], better: 'lower' | 'higher' = 'lower') => {
	const found = nonOverlap(first, later, better);
	return found.kind === 'pairs' ? found.share : undefined;
};

describe('non-overlap of all pairs', () => {
	test('by hand: of 25 pairs 17 are lower and 5 are ties', () => {
		// Lower and ties, first day by first day: 4 and 1, 3 and 1, 5 and 0, 1 and 2, 4 and 1.
		expect(nonOverlap([7, 6, 8, 5, 7], [4, 5, 5, 6, 7], 'lower')).toEqual({
			kind: 'pairs',
			share: 0.78,
			pairs: 25,
			first: 5,
			later: 5
		});
	});

	test('all lower is 1, all higher is 0, all equal is one half', () => {
		const [high, low] = [Array<number>(5).fill(8), Array<number>(7).fill(2)];

		expect(shareOf(high, low)).toBe(1);
		expect(shareOf(low, high)).toBe(0);
		expect(shareOf(high, high)).toBe(0.5);
		expect(shareOf(low, high, 'higher')).toBe(1);
	});

	test('four days in either phase are few, five are enough', () => {
		const [four, five] = [
			[1, 2, 3, 4],
			[1, 2, 3, 4, 5]
		];

		expect(nonOverlap(four, five, 'lower')).toEqual({ kind: 'few', first: 4, later: 5 });
		expect(nonOverlap(five, four, 'lower')).toEqual({ kind: 'few', first: 5, later: 4 });
		expect(nonOverlap(five, five, 'lower').kind).toBe('pairs');
		expect(nonOverlap([], [], 'lower')).toEqual({ kind: 'few', first: 0, later: 0 });
	});

	test('is what the naive one finds; higher is what is left over', () => {
		fc.assert(
			fc.property(values, values, (first, later) => {
				const share = shareOf(first, later) ?? NaN;

				expect(share).toBeCloseTo(naiveNap(first, later), 12);
				expect(shareOf(first, later, 'higher')).toBeCloseTo(1 - share, 12);
			}),
			{ seed: 11 }
		);
	});

	test('order does not matter; shifting all values changes nothing; swapping the phases turns it round', () => {
		fc.assert(
			fc.property(values, values, fc.integer({ min: -10, max: 10 }), (first, later, by) => {
				const found = nonOverlap(first, later, 'lower');
				const shifted = (list: number[]) => list.map((value) => value + by);

				expect(nonOverlap([...first].sort(), [...later].reverse(), 'lower')).toEqual(found);
				expect(nonOverlap(shifted(first), shifted(later), 'lower')).toEqual(found);
				expect(shareOf(later, first)).toBeCloseTo(1 - (shareOf(first, later) ?? NaN), 12);
			}),
			{ seed: 12 }
		);
	});
});
