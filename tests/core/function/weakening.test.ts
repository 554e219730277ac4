import { expect, test } from 'vitest';
import { readStrength } from '#core/function/strength-reading.ts';
import type { StrengthOfSide } from '#core/function/strength.ts';
import { weakeningOf } from '#core/function/weakening.ts';
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
