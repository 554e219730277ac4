import { expect, test } from 'vitest';
import { isMinutes, isScaleValue } from '#core/symptoms/symptom.ts';

test.each([
	[-1, false],
	[0, true],
	[10, true],
	[11, false],
	[5.5, false],
	[Number.NaN, false],
	['5', false],
	[undefined, false]
])('%s on a 0–10 item: %s', (value, fits) => {
	expect(isScaleValue(value)).toBe(fits);
});

test.each([
	[-1, false],
	[0, true],
	[1440, true],
	[1441, false],
	[0.5, false]
])('%s minutes of a day: %s', (value, fits) => {
	expect(isMinutes(value)).toBe(fits);
});
