import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import { addDays, day } from '#core/time.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { reachesOf, reachRows } from '#features/progress/reach-picture.ts';
import { entry } from '../../core/progress/diary.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const start = day('2026-11-01');
const span = { from: start, to: addDays(start, 5) };
const on = (at: number, ...regions: RegionMark[]) => entry(addDays(start, at), { regions });
const days = [
	on(0, { region: 'calf', side: 'left', kind: 'pain' }, { region: 'toes', side: 'left', kind: 'numb' }),
	on(1, { region: 'calf', side: 'left', kind: 'pain' }),
	entry(addDays(start, 2), { 'pain-average': 4 }),
	on(4, { region: 'buttock', side: 'left', kind: 'pain' })
];

describe('how far down', () => {
	test('a picture for each marked side: pain whole, numb dashed, a day without a map is a gap', () => {
		const { maps, sides } = reachesOf(days, span, text);
		const [left] = sides;

		expect([maps, sides.length, left?.title]).toEqual([3, 1, 'Left']);
		expect(left?.picture.lines).toEqual([
			{ key: 'pain', label: 'Pain', kind: 'main', stepped: true, points: [-5, -5, null, null, -2] },
			{ key: 'numb', label: 'Numb, dull', kind: 'second', stepped: true, points: [-7, 0, null, null, 0] }
		]);
		expect([0, -1, -5, -7].map((value) => left?.picture.y.label?.(value))).toEqual([
			'not marked',
			'back',
			'lower leg',
			'toes'
		]);
	});

	test('sentences say the first and the last map', () => {
		expect(reachesOf(days, span, text).sides[0]?.sentences).toEqual([
			'Pain: lower leg on 1 Nov 2026, buttock on 5 Nov 2026.',
			'Numb, dull: toes on 1 Nov 2026, not marked on 5 Nov 2026.'
		]);
	});

	test('the table has the days with a map alone, newest first', () => {
		const { head, rows } = reachRows(reachesOf(days, span, text), span, text);

		expect(head).toEqual(['Day', 'Left: Pain', 'Left: Numb, dull']);
		expect(rows.map(({ cells }) => cells)).toEqual([
			['5 Nov 2026', 'buttock', 'not marked'],
			['2 Nov 2026', 'lower leg', 'not marked'],
			['1 Nov 2026', 'lower leg', 'toes']
		]);
	});

	test('no map, and maps that mark nothing of the ladder, draw nothing', () => {
		expect(reachesOf([], span, text)).toEqual({ maps: 0, sides: [] });
		expect(reachesOf([on(0)], span, text)).toEqual({ maps: 1, sides: [] });
	});
});
