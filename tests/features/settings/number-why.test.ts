import { expect, test } from 'vitest';
import { isUnverified, whyOf } from '#features/settings/number-why.ts';

test.each([
	{ place: 'JP', zone: 'Asia/Tokyo', chosen: undefined, why: 'zone' },
	{ place: 'JP', zone: 'Asia/Tokyo', chosen: 'JP', why: 'zone' },
	{ place: 'VN', zone: 'Asia/Tokyo', chosen: 'VN', why: 'set' },
	{ place: 'JP', zone: 'Asia/Ho_Chi_Minh', chosen: undefined, why: 'clinic' },
	{ place: 'JP', zone: 'UTC', chosen: 'JP', why: 'set' },
	{ place: 'JP', zone: 'UTC', chosen: undefined, why: 'clinic' },
	{ place: undefined, zone: 'Asia/Tokyo', chosen: 'JP', why: 'own' }
] as const)('the number of $place in $zone with $chosen set stands by $why', ({ place, zone, chosen, why }) => {
	expect(whyOf(place ? { place } : {}, zone, chosen)).toBe(why);
});

test('a number from memory is to be checked; a sourced one and one of their own are not', () => {
	expect(isUnverified({ place: 'VN' })).toBe(true);
	expect(isUnverified({ place: 'JP' })).toBe(false);
	expect(isUnverified({})).toBe(false);
});
