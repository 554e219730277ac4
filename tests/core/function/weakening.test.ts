import { describe, expect, test } from 'vitest';
import { readStrength } from '#core/function/strength-reading.ts';
import type { StrengthOfSide } from '#core/function/strength.ts';
import { isWeakInBothAtFirst, weakeningOf } from '#core/function/weakening.ts';
import { strength } from './checks.ts';

const all = { heels: 'able', toes: 'able', chair: 'able' } as const;

function weakening(left: StrengthOfSide, right: StrengthOfSide, before: StrengthOfSide = all) {
	const first = strength('2026-10-01', { left: before, right: before });
	const second = strength('2026-10-08', { left, right });
	return weakeningOf(readStrength(second, [first, second]));
}

test.each([
	['heels no longer possible', { ...all, heels: 'not-able' }, 'today'],
	['the rise from a chair no longer possible', { ...all, chair: 'not-able' }, 'today'],
	['toes no longer possible', { ...all, toes: 'not-able' }, 'days'],
	['heels harder', { ...all, heels: 'harder' }, 'days'],
	['the rise from a chair harder', { ...all, chair: 'harder' }, 'days'],
	['one harder and another not possible', { heels: 'not-able', toes: 'harder', chair: 'able' }, 'today']
] as const)('%s: %s', (_, left, urgency) => {
	expect(weakening(left, all)).toMatchObject({ urgency, legs: ['left'] });
	expect(weakening(all, left)).toMatchObject({ urgency, legs: ['right'] });
});

test('both legs are told together, left first', () => {
	const both = weakening({ ...all, toes: 'harder' }, { ...all, heels: 'harder' });

	expect(both).toMatchObject({ urgency: 'days', legs: ['left', 'right'] });
	expect(both?.news).toHaveLength(2);
});

test.each<[string, StrengthOfSide, StrengthOfSide]>([
	['nothing worse', all, all],
	['what was never possible', { heels: 'not-able' }, { heels: 'not-able', toes: 'not-able', chair: 'not-able' }],
	['what was skipped', { heels: 'skipped' }, all],
	['what was not answered', {}, all]
])('%s calls for nothing', (_, now, before) => {
	expect(weakening(now, now, before)).toBeUndefined();
});

test('a first check is no news', () => {
	const first = strength('2026-10-01', { left: { heels: 'not-able' }, right: { heels: 'not-able' } });

	expect(weakeningOf(readStrength(first, [first]))).toBeUndefined();
});

describe('both legs weak at the first check', () => {
	const bothAtFirst = (left: StrengthOfSide, right: StrengthOfSide) => {
		const first = strength('2026-10-01', { left, right });
		return isWeakInBothAtFirst(readStrength(first, [first]));
	};

	test.each<[string, StrengthOfSide, StrengthOfSide]>([
		['heels not possible', { ...all, heels: 'not-able' }, { ...all, heels: 'not-able' }],
		['toes harder', { ...all, toes: 'harder' }, { ...all, toes: 'harder' }],
		['heels in one, toes in the other', { ...all, heels: 'harder' }, { ...all, toes: 'not-able' }],
		['the rest not answered', { toes: 'not-able' }, { heels: 'harder' }]
	])('%s: so', (_, left, right) => {
		expect(bothAtFirst(left, right)).toBe(true);
		expect(bothAtFirst(right, left)).toBe(true);
	});

	test.each<[string, StrengthOfSide, StrengthOfSide]>([
		['nothing weak', all, all],
		['one leg alone', { heels: 'not-able', toes: 'not-able', chair: 'not-able' }, all],
		['the rise from a chair', { ...all, chair: 'not-able' }, { ...all, heels: 'not-able' }],
		['skipped in one leg', { heels: 'not-able' }, { heels: 'skipped', toes: 'skipped' }],
		['one leg not answered', { heels: 'not-able' }, {}]
	])('%s: not so', (_, left, right) => {
		expect(bothAtFirst(left, right)).toBe(false);
		expect(bothAtFirst(right, left)).toBe(false);
	});

	test('what was weak before is not a first check', () => {
		const weak = { left: { heels: 'not-able' }, right: { heels: 'not-able' } } as const;
		const [first, second] = [strength('2026-10-01', weak), strength('2026-10-08', weak)];

		expect(isWeakInBothAtFirst(readStrength(second, [first, second]))).toBe(false);
	});
});
