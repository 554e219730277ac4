import { expect, test } from 'vitest';
import { eachOf, isAmount, isDay, isInstant, isName, isTime, isWhole, unless, wrongField } from '#core/check-value.ts';

test('an instant is a date and time that exist', () => {
	expect(isInstant('2024-02-29T23:59:59.999Z')).toBe(true);
	for (const not of ['2026-02-29T00:00:00.000Z', '2026-01-01T24:00:00.000Z', '2026-01-01T00:00:60.000Z', '', 5]) {
		expect(isInstant(not)).toBe(false);
	}
});

test('a field that must be there, one that is wrong, and one of a newer version', () => {
	const fields = { a: (value: unknown) => unless(value === 1), b: (value: unknown) => unless(value === 2) };

	expect(wrongField({ a: 1, newer: null }, fields, ['a'])).toBeUndefined();
	expect(wrongField({ a: 1, b: 3 }, fields, ['a'])).toEqual(['b']);
	expect(wrongField({ b: 2 }, fields, ['a'])).toEqual(['a']);
	expect(wrongField([], fields, [])).toEqual([]);
});

test('known names are looked at, others pass', () => {
	const one = (value: unknown) => unless(value === 1);

	expect(eachOf(['a'], { a: 1, newer: 2 }, one)).toBeUndefined();
	expect(eachOf(['a'], { a: 2 }, one)).toEqual(['a']);
	expect(eachOf(['a'], null, one)).toEqual([]);
});

test.each([
	[isDay, '2024-02-29', '2026-02-29'],
	[isTime, '23:59', '24:00'],
	[isName, 'x', ''],
	[isName, 'x'.repeat(100_000), 'x'.repeat(100_001)],
	[isWhole, 3, 3.5],
	[isAmount, 0, -0.1],
	[isAmount, 0.5, Infinity]
] as const)('%o takes one and not the other', (check, right, wrong) => {
	expect([check(right), check(wrong)]).toEqual([true, false]);
});
