import { describe, expect, test } from 'vitest';
import type { Ground } from '#core/warnings/ground.ts';
import { isSaidAfter, isWorse, keptGrounds } from '#core/warnings/ledger.ts';
import { closed, instantOf } from './kept.ts';
import { ago, today } from './told.ts';

const rise = (size: number): Ground => ({
	condition: { kind: 'week-rise', measure: 'pain-average', fires: 2, clears: 1, entries: 5 },
	answer: 'raised',
	day: today,
	size
});
const asked: Ground = { condition: { kind: 'asked', question: 'aaa' }, answer: 'raised', day: today };

describe('worse', () => {
	test('one whole step more of the same, or something new', () => {
		const kept = keptGrounds([rise(2)]);

		expect(isWorse([rise(2)], kept)).toBe(false);
		expect(isWorse([rise(2.9)], kept)).toBe(false);
		expect(isWorse([rise(3)], kept)).toBe(true);
		expect(isWorse([rise(2), asked], kept)).toBe(true);
	});

	test('less is not worse, and nor is the same without a size', () => {
		expect(isWorse([rise(0)], keptGrounds([rise(2)]))).toBe(false);
		expect(isWorse([asked], keptGrounds([asked]))).toBe(false);
		expect(isWorse([], [])).toBe(false);
	});
});

describe('said after it was closed', () => {
	test('by the moment where it is kept', () => {
		const seen = closed(0, 'seen', { hour: '12' });

		expect(isSaidAfter([{ ...asked, at: instantOf(today, '11') }], seen)).toBe(false);
		expect(isSaidAfter([{ ...asked, at: instantOf(today, '12') }], seen)).toBe(false);
		expect(isSaidAfter([{ ...asked, at: instantOf(today, '13') }], seen)).toBe(true);
	});

	test('else by the day, and never where no day is known', () => {
		expect(isSaidAfter([asked], closed(0, 'seen'))).toBe(false);
		expect(isSaidAfter([asked], closed(1, 'seen'))).toBe(true);
		expect(isSaidAfter([{ condition: asked.condition, answer: 'raised' }], closed(1, 'seen'))).toBe(false);
	});
});

test('what is kept of a ground', () => {
	expect(keptGrounds([rise(2.5)])).toEqual([expect.objectContaining({ size: 2.5, day: today })]);
	expect(keptGrounds([{ ...asked, day: ago(1) }])[0]).not.toHaveProperty('size');
});
