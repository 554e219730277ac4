import { expect, test } from 'vitest';
import { inOrder } from '#core/function/check-order.ts';
import { rated } from './checks.ts';

test('stands by day, then by when it was made, and leaves the list given alone', () => {
	const early = rated('2026-11-08', { a: 1 }, '2026-11-30T08:00:00.000Z');
	const first = rated('2026-11-09', { a: 2 }, '2026-11-09T08:00:00.000Z');
	const second = rated('2026-11-09', { a: 3 }, '2026-11-09T08:00:00.001Z');
	const given = [second, early, first];

	expect(inOrder(given)).toEqual([early, first, second]);
	expect(given).toEqual([second, early, first]);
});
