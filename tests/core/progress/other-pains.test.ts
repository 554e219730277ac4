import { expect, test } from 'vitest';
import { painsMoved, type OtherPain } from '#core/progress/other-pains.ts';
import { addDays, day } from '#core/time.ts';
import { entry } from './diary.ts';

const [first, last] = [day('2026-11-01'), day('2026-11-22')];
const week = (from: typeof first, values: readonly number[], measure: OtherPain) =>
	values.map((value, at) => entry(addDays(from, at), { 'pain-average': 5, [measure]: value }));
const moved = (before: readonly number[], now: readonly number[], measure: OtherPain = 'pain-worst') =>
	painsMoved([...week(last, now, measure), ...week(first, before, measure)], { first, last });

test('up by two points is told with both weeks, less is not', () => {
	expect(moved([5, 5, 5, 5], [7, 7, 7, 7])).toEqual([
		{
			measure: 'pain-worst',
			first: { from: first, sum: 20, days: 4, standing: 'rough' },
			last: { from: last, sum: 28, days: 4, standing: 'rough' },
			moved: 'higher'
		}
	]);
	expect(moved([5, 5, 5, 5], [7, 7, 7, 6])).toEqual([]);
});

test('down by two points and 30 %, as the average has to be', () => {
	expect(moved([6, 6, 6, 6], [4, 4, 4, 4])).toMatchObject([{ moved: 'lower' }]);
	expect(moved([9, 9, 9, 9], [7, 7, 7, 7])).toEqual([]);
	expect(moved([3, 3, 3, 3], [1, 1, 1, 1])).toMatchObject([{ moved: 'lower' }]);
});

test('leg and back each by itself', () => {
	expect(moved([2, 2, 2, 2], [6, 6, 6, 6], 'pain-leg')).toMatchObject([{ measure: 'pain-leg' }]);
	expect(moved([2, 2, 2, 2], [6, 6, 6, 6], 'pain-back-hip')).toMatchObject([{ measure: 'pain-back-hip' }]);
});

test('three days in a week, or none, say nothing', () => {
	expect(moved([2, 2, 2], [9, 9, 9, 9])).toEqual([]);
	expect(moved([2, 2, 2, 2], [9, 9, 9])).toEqual([]);
	expect(painsMoved([], { first, last })).toEqual([]);
});
