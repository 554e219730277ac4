import { describe, expect, test } from 'vitest';
import { bodySamples } from '#core/progress/body-samples.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { addDays, day } from '#core/time.ts';
import { entry } from './diary.ts';

const start = day('2026-11-01');
const mark = (region: string): RegionMark => ({ region, side: 'left', kind: 'pain' });
const on = (at: number, region: string) => entry(addDays(start, at), { regions: [mark(region)] });
const span = (length: number) => ({ from: start, to: addDays(start, length) });
const which = (length: number, first = 0, today = addDays(start, length)) =>
	bodySamples([on(first, 'calf')], span(length), today).map((sample) => sample.which);

describe('four small bodies', () => {
	test('first week, middle, last week, today', () => {
		const days = [on(0, 'toes'), on(6, 'calf'), on(7, 'knee'), on(23, 'knee'), on(35, 'buttock'), on(41, 'low-back')];

		expect(
			bodySamples(days, span(42), addDays(start, 41)).map(({ which: of, from, to, maps, regions }) => [
				of,
				from,
				to,
				maps,
				regions.map(({ region }) => region)
			])
		).toEqual([
			['first', '2026-11-01', '2026-11-08', 2, ['calf', 'toes']],
			['middle', '2026-11-18', '2026-11-25', 1, ['knee']],
			['last', '2026-12-06', '2026-12-13', 2, ['low-back', 'buttock']],
			['today', '2026-12-12', '2026-12-13', 1, ['low-back']]
		]);
	});

	test('weeks that would share a day are left out', () => {
		expect(which(6)).toEqual(['first']);
		expect(which(13)).toEqual(['first']);
		expect(which(14)).toEqual(['first', 'last']);
		expect(which(20)).toEqual(['first', 'last']);
		expect(which(21)).toEqual(['first', 'middle', 'last']);
	});

	test('begins with the first map, and does not go beyond the span', () => {
		expect(which(21, 8)).toEqual(['first']);
		const [only] = bodySamples([on(18, 'calf')], span(21), start);
		expect(only).toMatchObject({ from: '2026-11-19', to: '2026-11-22', maps: 1 });
	});

	test('today stands only with a map of its own, in the span', () => {
		expect(which(1, 0, start)).toEqual(['first', 'today']);
		expect(which(1, 0, addDays(start, 1))).toEqual(['first']);
	});

	test('without a map there is nothing to draw; a week without maps stands as not known', () => {
		expect(bodySamples([entry('2026-11-01', { 'pain-average': 5 })], span(30), start)).toEqual([]);
		expect(bodySamples([on(0, 'calf')], span(30), start)).toMatchObject([
			{ which: 'first', maps: 1 },
			{ which: 'middle', maps: 0, regions: [] },
			{ which: 'last', maps: 0 },
			{ which: 'today' }
		]);
	});
});
