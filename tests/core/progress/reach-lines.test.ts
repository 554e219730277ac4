import { expect, test } from 'vitest';
import { reachLines } from '#core/progress/reach-lines.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { day } from '#core/time.ts';
import { entry } from './diary.ts';

const on = (of: string, ...regions: RegionMark[]) => entry(of, { regions });
const span = { from: day('2026-11-01'), to: day('2026-11-06') };
const left = (region: string, kind?: RegionMark['kind']): RegionMark => ({
	region,
	side: 'left',
	...(kind && { kind })
});

test('each side and kind is a line of its own, with gaps where there was no map', () => {
	const days = [
		on('2026-11-04', left('buttock'), left('calf', 'numb')),
		on('2026-11-01', left('calf', 'pain'), { region: 'low-back', side: 'middle' }),
		entry('2026-11-02', { 'pain-average': 5 }),
		on('2026-11-05'),
		on('2026-11-06', left('toes'))
	];
	const lines = reachLines(days, span, ['pain', 'numb']);

	expect(lines.map(({ kind, side }) => `${kind} ${side}`)).toEqual([
		'pain left',
		'pain right',
		'pain unknown',
		'numb left',
		'numb right',
		'numb unknown'
	]);
	expect(lines[0]).toMatchObject({ heights: [5, null, null, 2, 0], maps: 3, marked: 2 });
	expect(lines[1]).toMatchObject({ heights: [1, null, null, 0, 0], marked: 1 });
	expect(lines[3]).toMatchObject({ heights: [0, null, null, 5, 0], marked: 1 });
	expect(lines[5]).toMatchObject({ marked: 0 });
});

test('the ladder goes from the back, 1, to the toes, 7; a side not said has its own line', () => {
	const [, , unknown] = reachLines([on('2026-11-01', { region: 'toes' })], span, ['pain']);

	expect(unknown?.heights[0]).toBe(7);
});

test('no days, or an empty span, have lines of nothing', () => {
	expect(reachLines([], span, ['pain'])[0]).toEqual({
		kind: 'pain',
		side: 'left',
		heights: [null, null, null, null, null],
		maps: 0,
		marked: 0
	});
	expect(reachLines([], { from: span.to, to: span.from }, ['pain'])[0]?.heights).toEqual([]);
});
