import { expect, test } from 'vitest';
import { isCovered } from '#features/frame/covered.ts';

test.each([
	['/', null, true],
	['/', 'urgent', true],
	['/log/', null, true],
	['/warnings/', null, true],
	['/warnings/', 'urgent', false],
	['/card/', 'urgent', false],
	['/card/', null, true]
])('%s from %s', (page, from, covered) => {
	expect(isCovered(page, from)).toBe(covered);
});
