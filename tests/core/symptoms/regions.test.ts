import { expect, test } from 'vitest';
import { isRegion, regions, sideFor } from '#core/symptoms/regions.ts';

test('the list is the one that stored diaries were promised', () => {
	expect(Object.keys(regions)).toEqual([
		'low-back',
		'sacrum',
		'buttock',
		'hip-side',
		'groin',
		'saddle',
		'thigh-front',
		'thigh-outer',
		'thigh-inner',
		'thigh-back',
		'knee',
		'shin',
		'calf',
		'foot-top',
		'sole',
		'toes'
	]);
});

test('knows its own ids and no others', () => {
	expect(isRegion('calf')).toBe(true);
	expect(isRegion('elbow')).toBe(false);
	expect(isRegion('toString')).toBe(false);
});

test.each([
	['calf', 'left', 'left'],
	['calf', undefined, undefined],
	['low-back', 'left', 'middle'],
	['low-back', undefined, 'middle'],
	['saddle', 'right', 'middle'],
	['from-a-newer-version', 'right', 'right'],
	['from-a-newer-version', undefined, undefined]
] as const)('%s told for %s stands on %s', (region, given, side) => {
	expect(sideFor(region, given)).toBe(side);
});
