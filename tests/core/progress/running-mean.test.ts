import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runningMean } from '#core/progress/running-mean.ts';
import { meanOver } from '#core/progress/week.ts';
import { addDays, day, daysIn } from '#core/time.ts';
import { averages } from './diary.ts';

const start = day('2026-11-01');
const of = (values: readonly (number | null)[]) =>
	runningMean(averages(start, values), 'pain-average', { from: start, to: addDays(start, values.length) });

test('begins with the fourth said day and looks over seven', () => {
	expect(of([4, 4, 4, 8, 0, 0, 0, 1])).toEqual([
		null,
		null,
		null,
		{ sum: 20, days: 4 },
		{ sum: 20, days: 5 },
		{ sum: 20, days: 6 },
		{ sum: 20, days: 7 },
		{ sum: 17, days: 7 }
	]);
});

test('a gap in the diary is a gap in the line', () => {
	const means = of([5, 5, 5, 5, null, null, null, null, 5]);

	expect(means.map((mean) => mean?.days ?? 0)).toEqual([0, 0, 0, 4, 4, 4, 4, 0, 0]);
});

test('days before the span count for its first slots, those after it do not', () => {
	const days = averages(start, Array<number>(20).fill(6));

	expect(runningMean(days, 'pain-average', { from: addDays(start, 7), to: addDays(start, 8) })).toEqual([
		{ sum: 42, days: 7 }
	]);
});

test('a span without days has no slots', () => {
	expect(runningMean([], 'pain-average', { from: start, to: start })).toEqual([]);
	expect(runningMean([], 'pain-average', { from: addDays(start, 1), to: start })).toEqual([]);
});

test('each slot is the mean of its seven days, in any order; shifting shifts the sum alone', () => {
	const values = fc.array(fc.option(fc.integer({ min: 0, max: 8 })), { minLength: 1, maxLength: 40 });
	fc.assert(
		fc.property(values, (said) => {
			const days = averages(start, said);
			const span = { from: start, to: addDays(start, said.length) };
			const means = runningMean([...days].reverse(), 'pain-average', span);
			const shifted = of(said.map((value) => (value === null ? null : value + 2)));

			daysIn(span.from, span.to).forEach((last, index) => {
				const mean = meanOver(days, 'pain-average', { from: addDays(last, -6), to: addDays(last, 1) });
				expect(means[index]).toEqual(mean.days < 4 ? null : mean);
				expect(shifted[index] ?? null).toEqual(
					mean.days < 4 ? null : { sum: mean.sum + 2 * mean.days, days: mean.days }
				);
			});
		}),
		{ seed: 13 }
	);
});
