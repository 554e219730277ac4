import { expect, test } from 'vitest';
import { parseStands } from '#core/function/stands.ts';

test.each([
	['0', 0],
	['12', 12],
	[' 9 ', 9],
	['１２', 12],
	['60', 60],
	['61', undefined],
	['-1', undefined],
	['1.5', undefined],
	['100', undefined],
	['', undefined],
	['ten', undefined]
])('%j is %s', (text, count) => {
	expect(parseStands(text)).toBe(count);
});
