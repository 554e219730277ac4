import { describe, expect, test } from 'vitest';
import { legsMarked, nerveDays, nerveRises } from '#core/progress/nerve-measures.ts';
import type { BySide } from '#core/symptoms/symptom.ts';
import { addDays, day } from '#core/time.ts';
import { entry } from './diary.ts';

const start = day('2026-11-01');
const early = { from: start, to: addDays(start, 7) };
const late = { from: addDays(start, 21), to: addDays(start, 28) };
type Said = number | BySide | null;
const sides = (said: Exclude<Said, null>): BySide => (typeof said === 'number' ? { left: said } : said);
/** Weakness of the days of both weeks; a bare number is the left leg's. */
const days = (first: readonly Said[], last: readonly Said[]) =>
	[first, last].flatMap((week, index) =>
		week.flatMap((said, at) =>
			said === null ? [] : [entry(addDays(start, index * 21 + at), { weakness: sides(said) })]
		)
	);
const rises = (first: readonly Said[], last: readonly Said[]) => nerveRises(days(first, last), early, late);

describe('what got worse', () => {
	test('half a point is worse, below is noise; a whole point is told apart', () => {
		expect(rises([1, 1, 1, 1, 1], [1, 1, 2, 2, 1])).toEqual([]);
		expect(rises([1, 1, 1, 1], [1, 1, 2, 2])).toEqual([
			{
				kind: 'more',
				measure: 'weakness',
				side: 'left',
				whole: false,
				now: { sum: 6, days: 4 },
				before: { sum: 4, days: 4 }
			}
		]);
		expect(rises([1, 1, 1], [2, 2, 1])).toMatchObject([{ whole: false }]);
		expect(rises([1, 1, 1], [2, 2, 2])).toMatchObject([{ whole: true }]);
	});

	test('falling, the same, and not said at last are no rise', () => {
		expect(rises([3, 3], [1, 1])).toEqual([]);
		expect(rises([3, 3], [3, 3])).toEqual([]);
		expect(rises([3, 3], [])).toEqual([]);
	});

	test('what was not said at first counts from 0', () => {
		expect(rises([], [1, 1])).toMatchObject([{ kind: 'more', whole: true, now: { sum: 2, days: 2 } }]);
		expect(rises([], [1, 1])[0]).not.toHaveProperty('before');
		expect(rises([], [0, 1])).toMatchObject([{ whole: false }]);
		expect(rises([], [0, 0, 1])).toEqual([]);
	});

	test('each leg by itself: what moved over is seen', () => {
		expect(rises([{ left: 3, right: 0 }], [{ left: 0, right: 3 }])).toMatchObject([{ side: 'right', whole: true }]);
		expect(rises([{ left: 3 }], [{ left: 0, right: 2 }])).toMatchObject([{ side: 'right', whole: true }]);
		expect(rises([{ left: 1, right: 1 }], [{ left: 2, right: 3 }])).toMatchObject([
			{ side: 'left' },
			{ side: 'right' }
		]);
	});

	test('a first value without a side stands for either leg', () => {
		expect(rises([{ unknown: 3 }], [{ left: 3 }])).toEqual([]);
		expect(rises([{ unknown: 1 }], [{ right: 3 }])).toMatchObject([{ side: 'right' }]);
		const [unsaid] = rises([{ left: 1 }], [{ unknown: 3 }]);
		expect(unsaid).toMatchObject({ kind: 'more', whole: true });
		expect(unsaid).not.toHaveProperty('side');
	});

	test('two days, or the latest, two points above the first mean count before the mean does', () => {
		expect(rises([0, 0, 0], [0, 0, 0, 0, 0, 2, 2])).toEqual([
			{ kind: 'more-lately', measure: 'weakness', side: 'left', highest: 2, days: 2, before: { sum: 0, days: 3 } }
		]);
		expect(rises([0, 0, 0], [0, 0, 0, 0, 0, 0, 3])).toMatchObject([{ kind: 'more-lately', highest: 3, days: 1 }]);
		expect(rises([], [0, 0, 0, 0, 0, 0, 2])).toMatchObject([{ kind: 'more-lately', days: 1 }]);
		expect(rises([0, 0, 0], [0, 0, 3, 0, 0, 0, 0])).toEqual([]);
		expect(rises([1, 0], [0, 0, 0, 0, 0, 0, 2])).toEqual([]);
	});

	test('a leg that got worse lately is seen under the one that got better', () => {
		const last = (right: readonly number[]) => right.map((value) => ({ left: 2, right: value }));
		const first = [{ left: 5, right: 0 }];

		expect(rises(first, last([0, 0, 0, 0, 0, 0, 3]))).toEqual([
			{ kind: 'more-lately', measure: 'weakness', side: 'right', highest: 3, days: 1, before: { sum: 0, days: 1 } }
		]);
		expect(rises(first, last([2, 0, 0, 2, 0, 0, 0]))).toMatchObject([{ kind: 'more-lately', side: 'right', days: 2 }]);
		expect(rises(first, last([0, 0, 0, 0, 0, 0, 1]))).toEqual([]);
	});

	test('what was said without a side is seen under a slight rise of a leg', () => {
		expect(rises([0, 0], [1, 0, { unknown: 4 }, { unknown: 4 }])).toMatchObject([{ kind: 'more', whole: true }]);
		expect(rises([0, 0], [1, 0, { unknown: 4 }, { unknown: 4 }])[0]).not.toHaveProperty('side');
	});

	test('both measures, in any order of the days', () => {
		const numb = days([0], [2]).map((of) => ({
			...of,
			answers: { ...of.answers, numbness: of.answers.weakness ?? {} }
		}));

		expect(nerveRises(numb, early, late).map(({ measure }) => measure)).toEqual(['weakness', 'numbness']);
		expect(nerveRises([...numb].reverse(), early, late)).toEqual(nerveRises(numb, early, late));
	});

	test('the order of the days does not turn an early high day into the latest', () => {
		expect(nerveRises(days([0], [3, 0, 0, 0, 0, 0, 0]).reverse(), early, late)).toEqual([]);
	});
});

test('days on which it was said, on any side', () => {
	expect(nerveDays(days([1, null, { unknown: 0 }, {}], [1]), 'weakness', early)).toBe(2);
	expect(nerveDays(days([1], [1]), 'numbness', early)).toBe(0);
});

test('days on which it was said of a leg, a value without a side among them', () => {
	const said = days([1, null, { unknown: 0 }, { right: 2 }], [1]);

	expect(nerveDays(said, 'weakness', early, 'left')).toBe(2);
	expect(nerveDays(said, 'weakness', early, 'right')).toBe(2);
});

test('legs that were marked: from 1 on, never by a value without a side', () => {
	expect(legsMarked(days([{ left: 0, right: 1 }, { left: 0 }], []), 'weakness', early)).toEqual(['right']);
	expect(legsMarked(days([{ unknown: 4 }], [{ left: 4 }]), 'weakness', early)).toEqual([]);
});
