import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { functionChange, patientSpecificMean, referenceChanges } from '#core/function/patient-specific.ts';
import { rated } from './checks.ts';

describe('the mean of the answered activities, worked by hand', () => {
	test.each([
		[{}, undefined],
		[{ a: 0 }, { mean: 0, activities: 1 }],
		[{ a: 10 }, { mean: 10, activities: 1 }],
		[
			{ a: 3, b: 4 },
			{ mean: 3.5, activities: 2 }
		],
		[
			{ a: 2, b: 3, c: 7 },
			{ mean: 4, activities: 3 }
		],
		[
			{ a: 0, b: 0, c: 10 },
			{ mean: 10 / 3, activities: 3 }
		]
	] as const)('%j', (scores, mean) => {
		expect(patientSpecificMean(rated('2026-11-08', scores))).toEqual(mean);
	});
});

describe('the change against the first check, worked by hand', () => {
	test.each([
		['all three answered both times', { a: 2, b: 3, c: 4 }, { a: 5, b: 6, c: 4 }, [3, 5, 2, 3]],
		['one left out the second time', { a: 2, b: 3, c: 10 }, { a: 5, b: 6 }, [2.5, 5.5, 3, 2]],
		['one left out the first time', { a: 4 }, { a: 3, b: 10 }, [4, 3, -1, 1]],
		['one replaced by another', { a: 6, b: 0 }, { a: 6, c: 9 }, [6, 6, 0, 1]],
		['from 0 to 10', { a: 0 }, { a: 10 }, [0, 10, 10, 1]]
	] as const)('%s', (_, first, last, [before, after, change, activities]) => {
		expect(functionChange([rated('2026-10-11', first), rated('2026-11-08', last)])).toEqual({
			from: '2026-10-11',
			to: '2026-11-08',
			first: { mean: before, activities },
			last: { mean: after, activities },
			change
		});
	});

	test.each([
		['no check', []],
		['one check', [rated('2026-10-11', { a: 2 })]],
		['no activity in common', [rated('2026-10-11', { a: 2 }), rated('2026-11-08', { b: 9 })]],
		['nothing answered', [rated('2026-10-11', {}), rated('2026-11-08', {})]]
	])('is unknown with %s', (_, checks) => {
		expect(functionChange(checks)).toBeUndefined();
	});

	test('is from the first to the latest, whatever stands between and in any order', () => {
		const checks = [rated('2026-10-25', { a: 9 }), rated('2026-11-08', { a: 4 }), rated('2026-10-11', { a: 1 })];

		expect(functionChange(checks)).toMatchObject({ from: '2026-10-11', to: '2026-11-08', change: 3 });
	});

	test('takes the later of two checks of one day as the latest', () => {
		const checks = [
			rated('2026-11-08', { a: 8 }, '2026-11-08T20:00:00.000Z'),
			rated('2026-11-08', { a: 5 }, '2026-11-08T08:00:00.000Z')
		];

		expect(functionChange(checks)?.change).toBe(3);
	});

	test('is the difference of two means of 0–10, and turns its sign with the order of time', () => {
		const scores = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 10 }));
		fc.assert(
			fc.property(scores, scores, (one, other) => {
				const there = functionChange([rated('2026-10-11', one), rated('2026-11-08', other)]);
				const back = functionChange([rated('2026-10-11', other), rated('2026-11-08', one)]);

				expect(there === undefined).toBe(Object.keys(one).every((id) => !Object.hasOwn(other, id)));
				if (!there || !back) return;
				expect(there.change).toBeCloseTo(-back.change, 9);
				expect(Math.abs(there.change)).toBeLessThanOrEqual(10);
				expect(there.first.activities).toBe(there.last.activities);
			}),
			{ seed: 3, numRuns: 200 }
		);
	});
});

test('the reference figures stand as published', () => {
	expect(referenceChanges).toEqual({ small: 1.3, medium: 2.3, large: 2.7 });
});
