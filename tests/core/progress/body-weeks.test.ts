import { expect, test } from 'vitest';
import { bodyWeeks } from '#core/progress/body-weeks.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { addDays, day } from '#core/time.ts';
import { entry } from './diary.ts';

const start = day('2026-11-01');
const calf: RegionMark = { region: 'calf', side: 'left', kind: 'pain' };
const on = (at: number, ...regions: RegionMark[]) => entry(addDays(start, at), { regions });

test('days with a mark by week, with the days that have a map at all', () => {
	const days = [on(8, calf), on(0, calf), on(6, calf), on(3), entry(addDays(start, 4), { 'pain-average': 4 }), on(14)];

	expect(bodyWeeks(days, { from: start, to: addDays(start, 16) })).toEqual([
		{ from: '2026-11-01', of: 7, maps: 3, regions: [{ region: 'calf', side: 'left', days: 2, kinds: { pain: 2 } }] },
		{ from: '2026-11-08', of: 7, maps: 1, regions: [{ region: 'calf', side: 'left', days: 1, kinds: { pain: 1 } }] },
		{ from: '2026-11-15', of: 2, maps: 1, regions: [] }
	]);
});

test('a week without maps stands, and says that nothing is known', () => {
	expect(bodyWeeks([on(20, calf)], { from: start, to: addDays(start, 14) })).toMatchObject([
		{ maps: 0, regions: [] },
		{ maps: 0, regions: [] }
	]);
	expect(bodyWeeks([on(0, calf)], { from: start, to: start })).toEqual([]);
});
