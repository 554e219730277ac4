import { expect, test } from 'vitest';
import { standsRange } from '#core/function/strength.ts';
import { wrongInThing } from '#core/record-check.ts';
import { strength } from './checks.ts';

const check = strength('2026-11-08', { left: { heels: 'harder' }, right: { chair: 'skipped' } });

test('a check stands in a file, also half done', () => {
	expect(wrongInThing('strength-check', check.id, check)).toBeUndefined();
	expect(wrongInThing('strength-check', check.id, { ...check, left: { heels: 'weak' } })).toEqual(['left', 'heels']);
});

test('stands are whole numbers of their range', () => {
	const wrong = (stands: number) => wrongInThing('strength-check', check.id, { ...check, stands });

	expect([standsRange.from, standsRange.to].map(wrong)).toEqual([undefined, undefined]);
	expect([standsRange.from - 1, standsRange.to + 1, 2.5].map(wrong)).toEqual([['stands'], ['stands'], ['stands']]);
});
