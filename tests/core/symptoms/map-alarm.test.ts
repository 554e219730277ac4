import { describe, expect, test } from 'vitest';
import { isBothLegs, mapAlarms, newMapAlarms } from '#core/symptoms/map-alarm.ts';
import { regions, sensationKinds, type RegionId, type RegionMark, type Side } from '#core/symptoms/regions.ts';

const legs = (Object.keys(regions) as RegionId[]).filter((id) => !(regions[id] as readonly Side[]).includes('middle'));
const numb = (region: string, side: Side): RegionMark => ({ region, side, kind: 'numb' });

describe('a map calls for the warning check', () => {
	test.each([...sensationKinds, undefined])('with the saddle area marked: %s', (kind) => {
		expect(mapAlarms([{ region: 'saddle', side: 'middle', ...(kind && { kind }) }])).toEqual(['saddle']);
	});

	test('with the saddle area marked, whatever is said of its side', () => {
		expect(mapAlarms([{ region: 'saddle' }])).toEqual(['saddle']);
		expect(mapAlarms([{ region: 'saddle', side: 'left', kind: 'pain' }])).toEqual(['saddle']);
	});

	test.each(legs)('with numb on both sides, %s being one of them', (region) => {
		expect(mapAlarms([numb(region, 'left'), numb('toes', 'right')])).toEqual(['both-legs']);
		expect(mapAlarms([numb(region, 'right'), numb('toes', 'left')])).toEqual(['both-legs']);
	});

	test('with one leg numb and the other weak', () => {
		const map: RegionMark[] = [numb('calf', 'left'), { region: 'thigh-front', side: 'right', kind: 'weakness' }];

		expect(mapAlarms(map)).toEqual(['both-legs']);
	});

	test('for both reasons at once', () => {
		const map = [numb('calf', 'left'), numb('calf', 'right'), numb('saddle', 'middle')];

		expect(mapAlarms(map)).toEqual(['saddle', 'both-legs']);
	});
});

describe('a map does not call for it', () => {
	test.each(['pain', 'tingling', 'burning', undefined] as const)('with %s in both legs', (kind) => {
		const on = (side: Side): RegionMark => ({ region: 'calf', side, ...(kind && { kind }) });

		expect(mapAlarms([on('left'), on('right')])).toEqual([]);
	});

	test.each([
		['one leg', [numb('calf', 'left'), numb('sole', 'left')]],
		['both sides of the low back', [numb('low-back', 'left'), numb('low-back', 'right')]],
		['a leg and the low back', [numb('calf', 'left'), numb('low-back', 'right')]],
		['a side not said', [numb('calf', 'left'), { region: 'calf', kind: 'numb' }]],
		['a region it does not know', [numb('calf', 'left'), numb('tail', 'right')]],
		['nothing', []]
	] as const)('with %s marked numb', (_, map) => {
		expect(mapAlarms(map as readonly RegionMark[])).toEqual([]);
	});
});

describe('a change calls for it', () => {
	const left = numb('calf', 'left');
	const both = [left, numb('calf', 'right')];
	const saddle: RegionMark = { region: 'saddle', side: 'middle', kind: 'pain' };

	test('when the reason is new', () => {
		expect(newMapAlarms([left], both)).toEqual(['both-legs']);
		expect(newMapAlarms(both, [...both, saddle])).toEqual(['saddle']);
		expect(newMapAlarms([], [...both, saddle])).toEqual(['saddle', 'both-legs']);
	});

	test('with every further mark on the saddle area', () => {
		expect(newMapAlarms([saddle], [saddle, { ...saddle, kind: 'numb' }])).toEqual(['saddle']);
	});

	test('not when the reason stood before, or went', () => {
		expect(newMapAlarms(both, [...both, numb('sole', 'left')])).toEqual([]);
		expect(newMapAlarms([saddle], [saddle, left])).toEqual([]);
		expect(newMapAlarms([saddle, ...both], [left])).toEqual([]);
	});
});

describe('both legs, by whatever was said', () => {
	test.each([
		['numb in both by number', { numbness: { left: 1, right: 1 } }, true],
		['numb in one, weak in the other', { numbness: { left: 3 }, weakness: { right: 2 } }, true],
		['one by number, the other on the map', { weakness: { left: 2 }, regions: [numb('calf', 'right')] }, true],
		['both on the map', { regions: [numb('calf', 'right'), { region: 'toes', side: 'left', kind: 'weakness' }] }, true],
		['0 is no sign', { numbness: { left: 4, right: 0 } }, false],
		['one leg alone', { numbness: { left: 9 }, weakness: { left: 9 } }, false],
		['a number without a side', { numbness: { left: 4, unknown: 9 } }, false],
		['nothing said', {}, false]
	] as const)('%s: %j is %s', (_, answers, expected) => {
		expect(isBothLegs(answers)).toBe(expected);
	});
});
