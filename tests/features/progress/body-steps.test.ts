import { describe, expect, test } from 'vitest';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { addDays, day } from '#core/time.ts';
import { bodyTimeOf, mostSteps } from '#features/progress/body-steps.ts';
import { entry } from '../../core/progress/diary.ts';

const start = day('2026-01-05');
const spanOf = (weeks: number) => ({ from: start, to: addDays(start, weeks * 7) });
const on = (at: number, ...regions: RegionMark[]) => entry(addDays(start, at), { regions });
const calf: RegionMark = { region: 'calf', side: 'left', kind: 'pain' };
const back: RegionMark = { region: 'low-back', side: 'middle' };

describe('steps of a span', () => {
	test('are its weeks, each with its maps and the days of each place', () => {
		const { maps, weeks, steps, places } = bodyTimeOf([on(0, calf), on(1, calf, back), on(15, back)], spanOf(3));

		expect([maps, weeks]).toEqual([3, 1]);
		expect(steps.map((step) => [step.from, step.to, step.maps, [...step.days]])).toEqual([
			[
				'2026-01-05',
				'2026-01-12',
				2,
				[
					['low-back middle', 1],
					['calf left', 2]
				]
			],
			['2026-01-12', '2026-01-19', 0, []],
			['2026-01-19', '2026-01-26', 1, [['low-back middle', 1]]]
		]);
		expect(places.map(({ region, days }) => [region, days])).toEqual([
			['low-back', 2],
			['calf', 2]
		]);
	});

	test('the last one ends with the span', () => {
		const { steps } = bodyTimeOf([on(8, calf)], { from: start, to: addDays(start, 9) });

		expect(steps.map(({ to }) => to)).toEqual(['2026-01-12', '2026-01-14']);
	});

	test.each([
		[mostSteps, 1, 60],
		[mostSteps + 1, 2, 31],
		[520, 9, 58]
	])('%i weeks are taken %i at a time', (length, together, columns) => {
		const { weeks, steps } = bodyTimeOf([], spanOf(length));

		expect([weeks, steps.length]).toEqual([together, columns]);
	});

	test('weeks taken together hold the days of all of them', () => {
		const days = Array.from({ length: 520 * 7 }, (_, at) => on(at, ...(at % 2 === 0 ? [calf] : [])));
		const { steps, maps, empty, places } = bodyTimeOf(days, spanOf(520));

		expect([maps, empty, places[0]?.days]).toEqual([3640, 1820, 1820]);
		expect(steps.reduce((sum, step) => sum + step.maps, 0)).toBe(3640);
		expect(steps.reduce((sum, step) => sum + (step.days.get('calf left') ?? 0), 0)).toBe(1820);
		expect(steps[0]).toMatchObject({ from: start, to: addDays(start, 63), maps: 63 });
		expect(steps.at(-1)?.to).toBe(addDays(start, 3640));
	});
});
