import { describe, expect, test } from 'vitest';
import type { FunctionCheck } from '#core/function/activity.ts';
import type { ChangeStep, ImpressionOfChange } from '#core/function/impression.ts';
import { saidOfChange } from '#core/progress/agreement.ts';
import { addDays, day } from '#core/time.ts';
import { impression, rated } from '../function/checks.ts';

const early = { from: day('2026-09-01'), to: day('2026-09-08') };
const late = { from: day('2026-11-22'), to: day('2026-11-29') };
const said = (
	impressions: readonly ImpressionOfChange[],
	checks: readonly FunctionCheck[] = [],
	begun = '2026-09-05'
) => saidOfChange(impressions, checks, { begun: day(begun), early, late });
const step = (change: ChangeStep, on = '2026-11-20'): ImpressionOfChange => ({ ...impression(on), change });

describe('the change question', () => {
	test('every step is better, the same or worse', () => {
		const of = (change: ChangeStep) => said([step(change)]).impression?.said;

		expect(['very-much-better', 'much-better', 'a-little-better'].map((each) => of(each as ChangeStep))).toEqual(
			Array(3).fill('better')
		);
		expect(of('no-change')).toBe('same');
		expect(['a-little-worse', 'much-worse', 'very-much-worse'].map((each) => of(each as ChangeStep))).toEqual(
			Array(3).fill('worse')
		);
		expect(of('cured' as ChangeStep)).toBeUndefined();
	});

	test('the latest answer of the last four weeks', () => {
		expect(said([step('much-worse', '2026-11-20'), step('no-change', '2026-11-10')]).impression).toEqual({
			said: 'worse',
			change: 'much-worse',
			day: '2026-11-20'
		});
		expect(said([step('no-change', addDays(late.to, -28))]).impression).toBeDefined();
		expect(said([step('no-change', addDays(late.to, -29))])).toEqual({});
		expect(said([step('no-change', late.to)])).toEqual({});
		expect(said([step('no-change', addDays(late.to, -1))]).impression).toBeDefined();
	});

	test('not one from before the first session', () => {
		expect(said([step('no-change', '2026-11-10')], [], '2026-11-11')).toEqual({});
		expect(said([step('no-change', '2026-11-11')], [], '2026-11-11').impression).toBeDefined();
	});

	test('not one from the first week itself, which is what the last one is held against', () => {
		const young = { begun: early.from, early, late: { from: day('2026-09-15'), to: day('2026-09-22') } };
		const of = (on: string) => saidOfChange([step('no-change', on)], [], young);

		expect(of('2026-09-07')).toEqual({});
		expect(of('2026-09-08').impression).toBeDefined();
	});
});

describe('the activities', () => {
	const of = (first: number, last: number, days: [string, string] = ['2026-09-02', '2026-11-20']) =>
		said([], [rated(days[0], { a: first }), rated(days[1], { a: last })]).activities;

	test('a whole step of the mean is better or worse, less is the same', () => {
		expect(of(3, 4)).toMatchObject({ said: 'better', change: 1, from: '2026-09-02', to: '2026-11-20' });
		expect(of(4, 3)?.said).toBe('worse');
		expect(of(4, 4)?.said).toBe('same');
		const half = said([], [rated('2026-09-02', { a: 4, b: 4 }), rated('2026-11-20', { a: 4, b: 5 })]);
		expect(half.activities).toMatchObject({ said: 'same', change: 0.5, last: { activities: 2 } });
	});

	test('the last rating of the last four weeks, the first of the course and before the later week', () => {
		expect(of(3, 8, ['2026-08-18', '2026-11-20'])).toBeDefined();
		expect(of(3, 8, ['2026-08-17', '2026-11-20'])).toBeUndefined();
		expect(of(3, 8, ['2026-09-02', '2026-11-01'])).toBeDefined();
		expect(of(3, 8, ['2026-09-02', '2026-10-31'])).toBeUndefined();
		expect(of(3, 8, ['2026-11-21', '2026-11-25'])).toBeDefined();
		expect(of(3, 8, ['2026-11-22', '2026-11-25'])).toBeUndefined();
	});

	test('one rating, or none in common, says nothing', () => {
		expect(said([], [rated('2026-11-20', { a: 3 })])).toEqual({});
		expect(said([], [rated('2026-09-02', { a: 3 }), rated('2026-11-20', { b: 8 })])).toEqual({});
	});
});
