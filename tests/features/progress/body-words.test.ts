import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import type { BodySample } from '#core/progress/body-samples.ts';
import type { RegionDays } from '#core/progress/region-days.ts';
import { day } from '#core/time.ts';
import { filledBy, isDrawn, oftenOf, viewsFor } from '#features/progress/body-fills.ts';
import { captionOf, sampleWords } from '#features/progress/body-words.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const today = day('2026-11-22');
const calf: RegionDays = { region: 'calf', side: 'left', days: 5, kinds: { pain: 5 } };
const sample = (which: BodySample['which'], from: string, to: string, maps = 6): BodySample => ({
	which,
	from: day(from),
	to: day(to),
	maps,
	regions: []
});

describe('how often, as a fill', () => {
	test.each([
		[1, 4, 'few'],
		[1, 3, 'some'],
		[3, 5, 'some'],
		[2, 3, 'most'],
		[1, 1, 'most']
	])('%i of %i maps is %s', (days, maps, expected) => {
		expect(oftenOf(days, maps)).toBe(expected);
	});

	test('a place has one fill, which is not that of another share', () => {
		const filled = filledBy([calf, { ...calf, side: 'right', days: 1 }, { ...calf, region: 'knee', days: 3 }], 6);

		expect([...filled]).toEqual([
			['calf left', ['solid']],
			['calf right', ['plain']],
			['knee left', ['checks']]
		]);
	});

	test('every place of this version is drawn somewhere, the saddle area on a picture of its own', () => {
		expect(isDrawn({ ...calf, region: 'saddle', side: 'middle' })).toBe(true);
		expect(isDrawn({ ...calf, region: 'sole' })).toBe(true);
		expect(isDrawn({ ...calf, region: 'toes' })).toBe(true);
		expect(viewsFor([calf])).toEqual(['front', 'back']);
		expect(viewsFor([calf, { ...calf, region: 'saddle', side: 'middle' }])).toEqual(['front', 'back', 'saddle']);
	});

	test.each<[string, RegionDays]>([
		['a side that was not said', { region: 'calf', days: 5, kinds: { pain: 5 } }],
		['a side that the region does not have', { ...calf, side: 'middle' }],
		['a region of a newer version', { ...calf, region: 'gluteal-fold' }],
		['a kind of a newer version', { ...calf, kinds: { cold: 5 } as RegionDays['kinds'] }]
	])('%s is not drawn, and said', (_, odd) => {
		expect(filledBy([odd], 6).size).toBe(0);
		expect(sampleWords(odd, 6, text)).toMatch(/: 5 of 6 maps \(not drawn\)$/);
	});

	test('a kind that was not said is drawn: the place is known', () => {
		expect(filledBy([{ ...calf, kinds: { unsaid: 5 } }], 6).size).toBe(1);
	});
});

describe('words', () => {
	test('a place with how often', () => {
		expect(sampleWords(calf, 6, text)).toBe('Calf, left: 5 of 6 maps');
		expect(sampleWords({ ...calf, days: 1 }, 1, text)).toBe('Calf, left: 1 of 1 map');
	});

	test('a time with its first day and its maps; another year is said', () => {
		const caption = (of: BodySample) => captionOf(of, today, text);

		expect(caption(sample('first', '2026-08-31', '2026-09-07'))).toBe('First week, from 31 Aug: 6 maps');
		expect(caption(sample('first', '2026-11-20', '2026-11-23', 1))).toBe('From 20 Nov: 1 map');
		expect(caption(sample('middle', '2025-08-31', '2025-09-07', 0))).toBe('Middle week, from 31 Aug 2025: no map');
		expect(caption(sample('last', '2026-11-16', '2026-11-23'))).toBe('Last week, from 16 Nov: 6 maps');
		expect(caption(sample('today', '2026-11-22', '2026-11-23', 1))).toBe('Today, 22 Nov: 1 map');
	});
});
