import { describe, expect, test } from 'vitest';
import type { SaidOfChange } from '#core/progress/agreement.ts';
import type { SideChange } from '#core/progress/reach-change.ts';
import { verdictOf, type Deciding } from '#core/progress/verdict.ts';
import { day } from '#core/time.ts';

const sound = { signs: [], callsForCheck: false, unsaid: [] } as const;
const neither = [{ measure: 'weakness' }, { measure: 'numbness' }] as const;
/** Means over ten days, as tenths: 67 is 6.7. Six sessions and four weeks have gone by. */
const decide = (first: number, last: number, more: Partial<Deciding> = {}) => {
	const { verdict, reasons } = verdictOf({
		first: { sum: first, days: 10 },
		last: { sum: last, days: 10 },
		pains: [],
		reach: { kind: 'unknown', first: 0, last: 0 },
		said: {},
		nerves: sound,
		sessions: 6,
		days: 28,
		...more
	});
	return [verdict, ...reasons.map((reason) => ('short' in reason ? `${reason.kind} ${reason.short}` : reason.kind))];
};
const impression = (said: 'better' | 'same' | 'worse'): SaidOfChange => ({
	impression: { said, change: 'no-change', day: day('2026-11-20') }
});
const activities = (said: 'better' | 'same' | 'worse', first = 3): SaidOfChange => ({
	activities: {
		said,
		from: day('2026-09-01'),
		to: day('2026-11-20'),
		first: { mean: first, activities: 1 },
		last: { mean: 4, activities: 1 },
		change: 1
	}
});
const reach = (...moved: SideChange['moved'][]): Partial<Deciding> => ({
	reach: {
		kind: 'compared',
		first: 5,
		last: 5,
		sides: moved.map((each, index) => ({ side: index === 0 ? 'left' : 'right', moved: each }))
	}
});
const rise = {
	kind: 'more',
	measure: 'weakness',
	whole: true,
	now: { sum: 3, days: 1 }
} as const;

describe('clearly better', () => {
	test('2 points and 30 %, both exactly enough', () => {
		expect(decide(60, 40)).toEqual(['better']);
		expect(decide(60, 41)[0]).toBe('not-clear');
		expect(decide(90, 63)).toEqual(['better']);
		expect(decide(90, 64)).toEqual(['not-clear', 'drop-short percent']);
		expect(decide(50, 31)).toEqual(['not-clear', 'drop-short points']);
	});

	test('below 4 points alone decide', () => {
		expect(decide(39, 19)).toEqual(['better']);
		expect(decide(39, 20, { said: impression('same') })).toEqual(['not-better']);
		expect(decide(40, 21)).toEqual(['not-clear', 'drop-short points']);
		expect(decide(20, 0)).toEqual(['better']);
	});

	test('needs no sessions and no weeks: those are for "not better"', () => {
		expect(decide(60, 40, { sessions: 1, days: 14 })).toEqual(['better']);
	});

	test('never with a nerve sign, whatever it is', () => {
		expect(decide(60, 20, { nerves: { ...sound, signs: [rise], callsForCheck: true } })).toEqual([
			'not-clear',
			'nerve'
		]);
		expect(decide(60, 20, { nerves: { ...sound, signs: [{ ...rise, whole: false }] } })).toEqual([
			'not-clear',
			'nerve'
		]);
	});

	test('never while weakness or numbness was not said', () => {
		expect(decide(60, 20, { nerves: { ...sound, unsaid: neither } })).toEqual(['not-clear', 'unsaid', 'unsaid']);
	});

	test('not where pain reaches further down; a reach that nobody drew, or a better one, is not against it', () => {
		expect(decide(60, 20, reach('less-far', 'further'))).toEqual(['not-clear', 'reach']);
		expect(decide(60, 20, reach('less-far', 'same'))).toEqual(['better']);
	});

	test('the change question and the activities, where given, must not say otherwise', () => {
		expect(decide(60, 20, { said: impression('better') })).toEqual(['better']);
		expect(decide(60, 20, { said: impression('same') })).toEqual(['not-clear', 'impression']);
		expect(decide(60, 20, { said: impression('worse') })).toEqual(['not-clear', 'impression']);
		expect(decide(60, 20, { said: activities('better') })).toEqual(['better']);
		expect(decide(60, 20, { said: activities('same') })).toEqual(['not-clear', 'activities']);
		expect(decide(60, 20, { said: activities('same', 9) })).toEqual(['not-clear', 'activities']);
		expect(decide(60, 20, { said: activities('same', 9.5) })).toEqual(['better']);
		expect(decide(60, 20, { said: activities('worse') })).toEqual(['not-clear', 'activities']);
	});

	test('names every disagreement', () => {
		expect(
			decide(60, 20, {
				...reach('further'),
				nerves: { signs: [rise], callsForCheck: true, unsaid: [{ measure: 'numbness', side: 'left' }] },
				said: { ...impression('worse'), ...activities('worse') }
			})
		).toEqual(['not-clear', 'nerve', 'reach', 'impression', 'activities', 'unsaid']);
	});
});

describe('another number for the pain', () => {
	const week = { from: day('2026-11-01'), sum: 50, days: 10, standing: 'solid' } as const;
	const pain = (moved: 'lower' | 'higher'): Partial<Deciding> => ({
		pains: [{ measure: 'pain-worst', first: week, last: week, moved }]
	});

	test('keeps an answer open where it moved the other way, and only there', () => {
		expect(decide(60, 20, pain('higher'))).toEqual(['not-clear', 'pain']);
		expect(decide(60, 20, pain('lower'))).toEqual(['better']);
		expect(decide(50, 70, pain('lower'))).toEqual(['not-clear', 'pain']);
		expect(decide(50, 70, pain('higher'))).toEqual(['not-better']);
		expect(decide(60, 55, { ...pain('lower'), said: impression('same') })).toEqual(['not-clear', 'pain']);
	});
});

describe('not better', () => {
	test('R7: less than 2 points and 30 %, "no change" or worse', () => {
		expect(decide(60, 50, { said: impression('same') })).toEqual(['not-better']);
		expect(decide(60, 50, { said: impression('worse') })).toEqual(['not-better']);
		expect(decide(60, 60, { said: impression('same') })).toEqual(['not-better']);
		expect(decide(60, 79, { said: impression('same') })).toEqual(['not-better']);
		expect(decide(60, 50, { said: impression('better') })).toEqual(['not-clear', 'impression']);
	});

	test('not before six sessions or four weeks', () => {
		const at = (sessions: number, days: number) => decide(60, 55, { sessions, days, said: impression('same') });

		expect(at(5, 27)).toEqual(['not-clear', 'early']);
		expect(at(6, 27)).toEqual(['not-better']);
		expect(at(5, 28)).toEqual(['not-better']);
	});

	test('not without the change question', () => {
		expect(decide(60, 55)).toEqual(['not-clear', 'impression-unsaid']);
	});

	test('not where the pain was below two at first: it could not fall by two', () => {
		expect(decide(19, 5, { said: impression('same') })).toEqual(['not-clear', 'little-pain']);
		expect(decide(20, 5, { said: impression('same') })).toEqual(['not-better']);
	});

	test('up by 2 needs no question and no weeks', () => {
		expect(decide(50, 70, { sessions: 1, days: 14 })).toEqual(['not-better']);
		expect(decide(50, 69, { sessions: 1, days: 14 })).toEqual(['not-clear', 'early']);
		expect(decide(5, 25)).toEqual(['not-better']);
	});

	test('a patient, activities or a reach that say otherwise keep it open', () => {
		expect(decide(50, 70, { said: impression('better') })).toEqual(['not-clear', 'impression']);
		expect(decide(50, 70, { said: activities('better') })).toEqual(['not-clear', 'activities']);
		expect(decide(50, 70, { said: activities('same') })).toEqual(['not-better']);
		expect(decide(60, 60, { ...reach('less-far'), said: impression('same') })).toEqual(['not-clear', 'reach']);
		expect(decide(60, 60, { ...reach('less-far', 'further'), said: impression('same') })).toEqual(['not-better']);
	});

	test('weakness does not keep it from being said', () => {
		expect(decide(50, 70, { nerves: { signs: [rise], callsForCheck: true, unsaid: [] } })).toEqual(['not-better']);
	});
});
