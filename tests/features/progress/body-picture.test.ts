import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import type { DayEntry } from '#core/record.ts';
import { addDays, day } from '#core/time.ts';
import { bodyPanels, stepAxis } from '#features/progress/body-picture.ts';
import { bodyTimeOf } from '#features/progress/body-steps.ts';
import { timeAxis } from '#features/progress/time-axis.ts';
import { entry, session } from '../../core/progress/diary.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const start = day('2026-01-05');
const on = (at: number, ...regions: RegionMark[]) => entry(addDays(start, at), { regions });
const left: RegionMark = { region: 'calf', side: 'left', kind: 'pain' };
const right: RegionMark = { region: 'calf', side: 'right', kind: 'numb' };

describe('rows of dots', () => {
	test('a chart for each region from the top, a row for each side, left above right', () => {
		const panels = draw([on(0, right, left, { region: 'sacrum', side: 'middle' }), on(1, { region: 'calf' })]);

		expect(panels.map(({ title }) => title)).toEqual(['Base of the spine (sacrum)', 'Calf']);
		expect(panels.map(({ picture: { y } }) => [y.from, y.to])).toEqual([
			[-1, 1],
			[-1, 3]
		]);
		expect([-1, 0, 1, 2, 3].map((value) => panels[1]?.picture.y.label?.(value))).toEqual([
			'',
			'?',
			'right',
			'left',
			''
		]);
		expect(panels[0]?.picture.y.label?.(0)).toBe('');
	});

	test('a dot stands at the row of its own side', () => {
		const [calf] = draw([on(0, left, right), on(1, { region: 'calf' })]);
		const rows = calf?.picture.lines.map(({ key, points }) => [key, calf.picture.y.label?.(points[0] ?? NaN)]);

		expect(rows).toEqual([
			['calf left', 'left'],
			['calf right', 'right'],
			['calf ', '?']
		]);
	});

	test('a dot is the share of the maps, a ring none of them, and without a map there is nothing', () => {
		const [calf] = draw([on(0, left), on(1, left), on(2), on(3, left), on(15)]);

		expect(calf?.picture.lines).toEqual([
			{ key: 'calf left', label: 'Calf', kind: 'dots', points: [0, null, 0], sizes: [0.75, null, 0] }
		]);
	});

	test('a region of a newer version keeps its stored name', () => {
		const panels = draw([on(0, { region: 'gluteal-fold', side: 'left' })]);

		expect([panels[0]?.title, panels[0]?.picture.y.label?.(0)]).toEqual(['gluteal-fold', 'left']);
	});

	test('no map and empty maps draw nothing', () => {
		expect([draw([]), draw([on(0), on(1)])]).toEqual([[], []]);
	});
});

describe('the axis of steps', () => {
	test('sessions and events stand on their part of a step', () => {
		const { marks, events } = axisOf(3, [session('s', addDays(start, 3)), session('t', addDays(start, 7))]);

		expect(marks.map(({ x }) => x)).toEqual([0, expect.closeTo(0.571, 3)]);
		expect(events).toEqual([]);
	});

	test('the first days of weeks are labelled, as many as fit', () => {
		const { ticks } = axisOf(6);

		expect(ticks(6, { from: 0, count: 6 }).map(({ x, label }) => [x, label])).toEqual([
			[0, '5 Jan'],
			[1, '12 Jan'],
			[2, '19 Jan'],
			[3, '26 Jan'],
			[4, '2 Feb'],
			[5, '9 Feb']
		]);
		expect(ticks(3, { from: 0, count: 6 }).map(({ x }) => x)).toEqual([0, 2, 4]);
	});

	test('beside columns of many weeks sessions are no longer told apart', () => {
		expect(axisOf(60, [session('s', addDays(start, 3))]).marks).toHaveLength(1);
		expect(axisOf(61, [session('s', addDays(start, 3))]).marks).toEqual([]);
	});

	test('over a long time months and years are, where they begin', () => {
		const ticks = axisOf(520).ticks(12, { from: 0, count: 58 });

		expect(ticks[0]).toEqual({ x: expect.closeTo((361 - 0) / 63 - 0.5, 3) as number, label: '2027' });
		expect(ticks).toHaveLength(9);
	});
});

function draw(days: readonly DayEntry[]) {
	const span = { from: start, to: addDays(start, 21) };
	const time = bodyTimeOf(days, span);
	return bodyPanels(time, stepAxis(time, span, timeAxis(span, { sessions: [], events: [] }, text), text), text);
}

function axisOf(weeks: number, sessions: Parameters<typeof timeAxis>[1]['sessions'] = []) {
	const span = { from: start, to: addDays(start, weeks * 7) };
	return stepAxis(bodyTimeOf([], span), span, timeAxis(span, { sessions, events: [] }, text), text);
}
