import { expect, test } from 'vitest';
import { wishesFrom } from '#features/function/wishes.svelte.ts';

test.each([
	['nothing was kept', undefined],
	['something else stands there', 'yes'],
	['it holds nothing of ours', { declined: 'strength', putOff: { strength: 'today', tea: '2026-11-22' } }]
])('nothing is declined or put off where %s', (_, kept) => {
	expect(wishesFrom(kept)).toEqual({ declined: [], putOff: {} });
});

test('what was kept comes back, without what this version does not know', () => {
	const kept = { declined: ['naming', 'tea'], putOff: { strength: '2026-11-22', change: '2026-02-30' } };

	expect(wishesFrom(kept)).toEqual({ declined: ['naming'], putOff: { strength: '2026-11-22' } });
});
