import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTenth, weekMean } from '#core/progress/week.ts';
import { day } from '#core/time.ts';
import { averages } from './diary.ts';

const monday = day('2026-11-02');
const week = (values: readonly (number | null)[]) => weekMean(averages(monday, values), 'pain-average', monday);

describe('weekMean', () => {
	test('is few with three days, rough with four, solid from five, few with none', () => {
		expect(week([]).standing).toBe('few');
		expect(week([5, null, 5, null, 5]).standing).toBe('few');
		expect(week([5, 5, null, 5, 5]).standing).toBe('rough');
		expect(week([5, 5, 5, 5, 5]).standing).toBe('solid');
		expect(week([5, 5, 5, 5, 5, 5, 5]).standing).toBe('solid');
	});

	test('counts only said days, and 0 is said', () => {
		expect(week([0, null, 4, 4, 4])).toEqual({ from: monday, sum: 12, days: 4, standing: 'rough' });
	});

	test('takes seven days and no more', () => {
		const days = averages('2026-11-01', [10, 1, 1, 1, 1, 1, 1, 1, 10]);

		expect(weekMean(days, 'pain-average', monday)).toMatchObject({ sum: 7, days: 7 });
	});

	test('order does not matter; shifting all values shifts the mean alone', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 7 }), (values) => {
				const days = averages(monday, values);
				const mean = weekMean(days, 'pain-average', monday);

				expect(weekMean([...days].reverse(), 'pain-average', monday)).toEqual(mean);
				const shifted = week(values.map((value) => value + 3));
				expect(shifted).toMatchObject({ days: mean.days, standing: mean.standing, sum: mean.sum + 3 * mean.days });
			}),
			{ seed: 2 }
		);
	});
});

test('toTenth rounds to what is shown, and refuses a mean of nothing', () => {
	expect(toTenth({ sum: 47, days: 7 })).toBe(6.7);
	expect(toTenth({ sum: 14, days: 6 })).toBe(2.3);
	expect(() => toTenth({ sum: 0, days: 0 })).toThrow('at least one day');
});
