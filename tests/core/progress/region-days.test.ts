import { expect, test } from 'vitest';
import { regionDays } from '#core/progress/region-days.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';

const calf: RegionMark = { region: 'calf', side: 'left', kind: 'numb', level: 4 };

test('a place counts once a map, whatever is felt there; each kind by itself', () => {
	const maps: RegionMark[][] = [
		[calf, { ...calf, kind: 'pain' }, { ...calf, level: 9 }],
		[calf],
		[{ region: 'calf', side: 'left' }]
	];

	expect(regionDays(maps)).toEqual([{ region: 'calf', side: 'left', days: 3, kinds: { numb: 2, pain: 1, unsaid: 1 } }]);
});

test('from the back to the toes, left, middle, right, then not said; unknown regions last', () => {
	const maps: RegionMark[][] = [
		[
			{ region: 'from-a-newer-version' },
			{ region: 'toes', side: 'left' },
			{ region: 'calf' },
			{ region: 'calf', side: 'right' },
			calf,
			{ region: 'low-back', side: 'right' },
			{ region: 'low-back', side: 'middle' }
		]
	];

	expect(regionDays(maps).map(({ region, side }) => [region, side])).toEqual([
		['low-back', 'middle'],
		['low-back', 'right'],
		['calf', 'left'],
		['calf', 'right'],
		['calf', undefined],
		['toes', 'left'],
		['from-a-newer-version', undefined]
	]);
	expect(regionDays([...maps].reverse())).toEqual(regionDays(maps));
});

test('no maps and empty maps mark nothing', () => {
	expect(regionDays([])).toEqual([]);
	expect(regionDays([[], []])).toEqual([]);
});
