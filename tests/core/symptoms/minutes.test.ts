import { expect, test } from 'vitest';
import { readMinutes } from '#core/symptoms/minutes.ts';

test.each([
	['0', 0],
	['90', 90],
	[' 90 ', 90],
	['９０', 90],
	['1440', 1440]
])('%s is %i minutes', (text, minutes) => {
	expect(readMinutes(text)).toEqual({ kind: 'minutes', minutes });
});

test.each(['', '   '])('%j says nothing', (text) => {
	expect(readMinutes(text)).toEqual({ kind: 'empty' });
});

test.each(['1441', '-1', '1.5', '90 min', '1h', '1e2', '九十', '999999999999'])('%s is wrong', (text) => {
	expect(readMinutes(text)).toEqual({ kind: 'wrong' });
});
