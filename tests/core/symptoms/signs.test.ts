import { expect, test } from 'vitest';
import { isTemperature } from '#core/symptoms/signs.ts';

test.each([
	[33.9, false],
	[34, true],
	[36.6, true],
	[43, true],
	[43.1, false],
	[37.25, false],
	[Number.NaN, false],
	['37', false],
	[undefined, false]
])('%j as a body temperature in °C: %s', (value, expected) => {
	expect(isTemperature(value)).toBe(expected);
});

test('takes every tenth of a degree between the bounds', () => {
	for (let tenths = 340; tenths <= 430; tenths++) expect(isTemperature(tenths / 10)).toBe(true);
});
