import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayEntry } from '#core/record.ts';
import { summaryOf } from '#core/progress/summary.ts';
import { toTenth } from '#core/progress/week.ts';
import { addDays, day, time } from '#core/time.ts';
import { averages, entry } from './diary.ts';

const start = day('2026-11-01');
const span = { from: start, to: day('2026-11-22') };
/** A day after three full weeks. */
const today = day('2026-11-22');
const threeWeeks = (first: (number | null)[], last: (number | null)[]) => [
	...averages(start, first),
	...averages('2026-11-15', last)
];
const full = (value: number) => Array<number>(7).fill(value);
/** Weakness of the first and of the last week, on days whose pain went from 7 to 3. */
const withWeakness = (first: (number | null)[], last: (number | null)[]): DayEntry[] =>
	threeWeeks(full(7), full(3)).map((of, index) => {
		const value = index < 7 ? first[index] : last[index - 7];
		return typeof value === 'number' ? { ...of, answers: { ...of.answers, weakness: { left: value } } } : of;
	});

describe('the comparison', () => {
	test('holds the first week against the last seven days', () => {
		const { comparison } = summaryOf(threeWeeks(full(7), [3, 4, 4, null, 4, 4, 3]), span, today);

		expect(comparison).toMatchObject({
			kind: 'compared',
			first: { sum: 49, days: 7, standing: 'solid' },
			last: { sum: 22, days: 6, standing: 'solid' },
			change: { points: -3.3, percent: 48, direction: 'lower' }
		});
	});

	test('says that there is none without any average', () => {
		expect(summaryOf([], span, today).comparison).toEqual({ kind: 'none', worst: false });
		expect(summaryOf([entry('2026-11-20', { 'pain-worst': 8 })], span, today).comparison).toEqual({
			kind: 'none',
			worst: true
		});
	});

	test('a diary is young below 14 days, not at 14', () => {
		const days = averages(start, Array<number>(20).fill(5));
		const kindOn = (now: string) =>
			summaryOf(
				days.filter((of) => of.day < now),
				span,
				day(now)
			).comparison.kind;

		expect(kindOn('2026-11-14')).toBe('young');
		expect(kindOn('2026-11-15')).toBe('compared');
		expect(kindOn('2026-11-16')).toBe('compared');
	});

	test('one day is young and rests on one day', () => {
		const { comparison, held } = summaryOf(averages('2026-11-21', [5]), span, today);

		expect(comparison).toMatchObject({ kind: 'young', last: { days: 1, standing: 'few' } });
		expect(held).toEqual({ logged: 1, of: 21, lowest: 5, highest: 5 });
	});

	test('too few days in either week is an answer too', () => {
		const few = [5, null, 5, null, 5];

		expect(summaryOf(threeWeeks(full(7), few), span, today).comparison).toMatchObject({
			kind: 'few',
			which: 'last',
			last: { days: 3 }
		});
		expect(summaryOf(threeWeeks(few, full(7)), span, today).comparison).toMatchObject({
			kind: 'few',
			which: 'first',
			first: { days: 3 }
		});
		expect(summaryOf(threeWeeks(few, few), span, today).comparison).toMatchObject({ which: 'last' });
		expect(summaryOf(threeWeeks([7, 7, 7, 7], [3, 3, 3, 3]), span, today).comparison.kind).toBe('compared');
	});

	test('a verdict needs five days in both weeks; four leave the figures', () => {
		const verdictOf = (first: number, last: number) => {
			const { comparison } = summaryOf(
				threeWeeks(Array<number>(first).fill(7), Array<number>(last).fill(3)),
				span,
				today
			);
			if (comparison.kind !== 'compared') throw new Error('expected a comparison');
			expect(comparison.change.points).toBe(-4);
			return comparison.verdict;
		};

		expect(verdictOf(5, 5)).toBe('lower');
		expect(verdictOf(4, 7)).toBeUndefined();
		expect(verdictOf(7, 4)).toBeUndefined();
		expect(verdictOf(4, 4)).toBeUndefined();
	});

	test('after a gap of a year the last week is empty, not the one before the gap', () => {
		const { comparison } = summaryOf(averages('2025-10-01', Array<number>(21).fill(6)), span, today);

		expect(comparison).toMatchObject({ kind: 'few', which: 'last', last: { days: 0 } });
	});

	test('today ends the last week once its average speaks of the whole day', () => {
		const before = averages(start, Array<number>(20).fill(5));
		const lastWeek = (of: DayEntry) => {
			const { comparison } = summaryOf([...before, of], span, day('2026-11-21'));
			return comparison.kind === 'compared' ? comparison.last.from : undefined;
		};
		const said = { 'pain-average': 4 };

		expect(lastWeek(entry('2026-11-21', said, time('16:59')))).toBe('2026-11-14');
		expect(lastWeek(entry('2026-11-21', said, time('17:00')))).toBe('2026-11-15');
		expect(lastWeek(entry('2026-11-21', said))).toBe('2026-11-15');
		expect(lastWeek(entry('2026-11-21', { 'pain-worst': 9 }))).toBe('2026-11-14');
	});

	test('the steady story: 6.7 over 7 days, then 2.3 over 6', () => {
		const first = [7, 7, 7, 5, 8, 6, 7];
		const { comparison } = summaryOf(threeWeeks(first, [2, 2, 3, 2, null, 2, 3]), span, today);

		if (comparison.kind !== 'compared') throw new Error('expected a comparison');
		expect([toTenth(comparison.first), toTenth(comparison.last)]).toEqual([6.7, 2.3]);
	});

	test('order does not matter; shifting all values shifts the means and nothing else', () => {
		const any = fc.array(fc.option(fc.integer({ min: 0, max: 8 })), { minLength: 21, maxLength: 21 });
		fc.assert(
			fc.property(any, (values) => {
				const days = averages(start, values);
				const summary = summaryOf(days, span, today);

				expect(summaryOf([...days].reverse(), span, today)).toEqual(summary);
				const shifted = averages(
					start,
					values.map((value) => (value === null ? null : value + 2))
				);
				const { comparison } = summaryOf(shifted, span, today);
				expect(comparison.kind).toBe(summary.comparison.kind);
				if (comparison.kind === 'compared' && summary.comparison.kind === 'compared')
					expect(comparison.change.points).toBeCloseTo(summary.comparison.change.points, 5);
			}),
			{ seed: 4 }
		);
	});
});

describe('weakness and numbness beside the pain', () => {
	test('a rise is named from one point on, below not', () => {
		const rises = (last: number[]) => summaryOf(withWeakness([1, 1, 1, 1], last), span, today).rises;

		expect(rises([1, 2, 2, 2])).toEqual([]);
		expect(rises([2, 2, 2, 2])).toMatchObject([
			{ measure: 'weakness', now: { sum: 8, days: 4 }, before: { sum: 4, days: 4 } }
		]);
		expect(rises([3, 2, 2, 2])).toHaveLength(1);
	});

	test('one day in each week is enough for a caution', () => {
		expect(summaryOf(withWeakness([0], [3]), span, today).rises).toMatchObject([
			{ now: { sum: 3, days: 1 }, before: { sum: 0, days: 1 } }
		]);
	});

	test('what was not said in the first week is named as new, unless it is below one', () => {
		const [rise] = summaryOf(withWeakness([], [null, 2, 2]), span, today).rises;

		expect(rise).toMatchObject({ measure: 'weakness', now: { sum: 4, days: 2 } });
		expect(rise && 'before' in rise).toBe(false);
		expect(summaryOf(withWeakness([], [1, 1]), span, today).rises).toHaveLength(1);
		expect(summaryOf(withWeakness([], [0, 0, 1]), span, today).rises).toEqual([]);
	});

	test('not said in the last week is unknown, not a fall and not a rise', () => {
		expect(summaryOf(withWeakness([0, 0, 0, 0], []), span, today).rises).toEqual([]);
	});

	test('the worse side counts, so pain that moves over is seen', () => {
		const days = threeWeeks(full(7), full(3)).map((of) => ({
			...of,
			answers: { ...of.answers, numbness: of.day < '2026-11-08' ? { left: 2, right: 0 } : { left: 0, right: 4 } }
		}));

		expect(summaryOf(days, span, today).rises).toMatchObject([{ measure: 'numbness', now: { sum: 28, days: 7 } }]);
	});

	describe('in a diary younger than 14 days', () => {
		/** Logged every day from the first on; looked at on the day after the last. */
		const young = (weakness: (number | null)[]) => {
			const days = averages(start, Array<number>(weakness.length).fill(5)).map((of, index) => {
				const value = weakness[index];
				return typeof value === 'number' ? { ...of, answers: { ...of.answers, weakness: { left: value } } } : of;
			});
			const { comparison, rises } = summaryOf(days, span, addDays(start, weakness.length));
			expect(comparison.kind).toBe('young');
			return rises;
		};

		test('weakness new in the second week is told', () => {
			expect(young([0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3])).toMatchObject([
				{ measure: 'weakness', now: { sum: 12, days: 5 }, before: { sum: 0, days: 5 } }
			]);
			const [rise] = young([null, null, null, null, null, null, null, null, 3]);
			expect(rise).toEqual({ measure: 'weakness', now: { sum: 3, days: 1 } });
		});

		test('the two sides do not overlap, and the day between them belongs to neither', () => {
			expect(young([1, 9, 1])).toEqual([]);
			expect(young([1, 2])).toMatchObject([{ now: { sum: 2, days: 1 }, before: { sum: 1, days: 1 } }]);
			expect(young([0, 0, 0, 0, 0, 0, 5, 1, 1, 1, 1, 1, 1])).toMatchObject([
				{ now: { sum: 6, days: 6 }, before: { sum: 0, days: 6 } }
			]);
		});

		test('below one point, falling, or on a single day there is nothing to tell', () => {
			expect(young([1, 1, 1, 1, 2, 1])).toEqual([]);
			expect(young([4, 4, 4, 0, 0, 0])).toEqual([]);
			expect(young([8])).toEqual([]);
		});
	});
});

describe('what the span holds', () => {
	test('days with an average out of calendar days, lowest and highest among them', () => {
		const days = [...threeWeeks([7, null, 2], [4]), entry('2026-11-20', { 'pain-worst': 10 })];

		expect(summaryOf(days, span, today).held).toEqual({ logged: 3, of: 21, lowest: 2, highest: 7 });
	});

	test('a span without averages has no lowest and highest', () => {
		expect(summaryOf(averages('2026-10-01', [5]), span, today).held).toEqual({ logged: 0, of: 21 });
	});

	test('all equal', () => {
		expect(summaryOf(averages(start, Array<number>(21).fill(0)), span, today)).toMatchObject({
			held: { logged: 21, lowest: 0, highest: 0 },
			comparison: { kind: 'compared', change: { points: 0, direction: 'unclear' } }
		});
	});
});
