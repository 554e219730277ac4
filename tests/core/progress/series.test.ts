import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seriesOf } from '#core/progress/series.ts';
import { addDays, day } from '#core/time.ts';
import { averages, entry } from './diary.ts';

const november = { from: day('2026-11-01'), to: day('2026-11-06') };

describe('seriesOf', () => {
	test('gives every calendar day a slot and leaves gaps as gaps', () => {
		const days = averages('2026-11-01', [7, null, null, 5, 0]);

		expect(seriesOf(days, 'pain-average', november)).toEqual([7, null, null, 5, 0]);
	});

	test('takes the first day of the span and leaves the day after it', () => {
		const days = averages('2026-10-31', [1, 2, 3, 4, 5, 6, 7]);

		expect(seriesOf(days, 'pain-average', november)).toEqual([2, 3, 4, 5, 6]);
	});

	test('a day where only the worst was said is a gap in the average', () => {
		const days = [entry('2026-11-02', { 'pain-worst': 9 })];

		expect(seriesOf(days, 'pain-average', november)).toEqual([null, null, null, null, null]);
		expect(seriesOf(days, 'pain-worst', november)).toEqual([null, 9, null, null, null]);
	});

	test('an empty or reversed span has no slots', () => {
		const days = averages('2026-11-01', [7]);

		expect(seriesOf(days, 'pain-average', { from: november.from, to: november.from })).toEqual([]);
		expect(seriesOf(days, 'pain-average', { from: november.to, to: november.from })).toEqual([]);
	});

	test('has as many slots as days, whatever the order of entries', () => {
		const values = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 60 });
		fc.assert(
			fc.property(values, fc.integer({ min: 0, max: 80 }), (said, length) => {
				const days = averages('2026-01-20', said);
				const span = { from: day('2026-01-20'), to: addDays(day('2026-01-20'), length) };

				const points = seriesOf(days, 'pain-average', span);

				expect(points).toHaveLength(length);
				expect(points).toEqual(seriesOf([...days].reverse(), 'pain-average', span));
				expect(points).toEqual(Array.from({ length }, (_, index) => said[index] ?? null));
			}),
			{ seed: 1 }
		);
	});
});
