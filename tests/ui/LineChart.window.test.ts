import { describe, expect, test } from 'vitest';
import type { ChartPicture } from '#ui/LineChart.picture.ts';
import { canZoomIn, panned, windowed, zoomed } from '#ui/LineChart.window.ts';

const whole = { from: 100, count: 40 };
const points = Array.from({ length: 40 }, (_, index) => (index === 5 ? null : index));
const picture: ChartPicture = {
	...whole,
	lines: [
		{ key: 'a', label: 'a', kind: 'main', points },
		{ key: 'b', label: 'b', kind: 'dots', points, sizes: points }
	],
	marks: [
		{ x: 103, label: '1' },
		{ x: 110, label: '2' },
		{ x: 111, label: '3' }
	],
	events: [
		{ from: 95, to: 101, label: 'A' },
		{ from: 101, to: 120, label: 'B' },
		{ from: 110, to: 110, label: 'C' }
	],
	ticks: () => [],
	y: { from: 0, to: 10, step: 2 }
};

describe('a part of a picture', () => {
	test('holds its own slots, marks and events, those that reach beyond cut at its sides', () => {
		const part = windowed(picture, { from: 104, count: 7 });

		expect([part.from, part.count]).toEqual([104, 7]);
		expect(part.lines[0]?.points).toEqual([4, null, 6, 7, 8, 9, 10]);
		expect(part.lines[1]?.sizes).toEqual([4, null, 6, 7, 8, 9, 10]);
		expect(part.marks.map(({ label }) => label)).toEqual(['2']);
		expect(part.events).toEqual([
			{ from: 104, to: 110, label: 'B' },
			{ from: 110, to: 110, label: 'C' }
		]);
	});

	test('the whole is the picture itself: nothing is made anew', () => {
		expect(windowed(picture, whole)).toBe(picture);
	});
});

describe('zoom', () => {
	test('halves the slots around the middle, and gives them back', () => {
		const closer = zoomed(whole, whole, 2);
		expect(closer).toEqual({ from: 110, count: 20 });
		expect(zoomed(whole, closer, 0.5)).toEqual(whole);
	});

	test('keeps what is under the fingers in its place', () => {
		// A quarter from the left before, a quarter from the left after.
		expect(zoomed(whole, whole, 2, 110)).toEqual({ from: 105, count: 20 });
	});

	test('never shows less than a week, nor more than there is', () => {
		const closest = zoomed(whole, { from: 100, count: 8 }, 4);
		expect(closest.count).toBe(7);
		expect(canZoomIn(closest)).toBe(false);
		expect(zoomed(whole, closest, 0.001)).toEqual(whole);
		expect(zoomed({ from: 0, count: 3 }, { from: 0, count: 3 }, 2)).toEqual({ from: 0, count: 3 });
	});

	test('moves along as far as there are days', () => {
		expect(panned(whole, { from: 110, count: 20 }, -4)).toEqual({ from: 106, count: 20 });
		expect(panned(whole, { from: 110, count: 20 }, -99)).toEqual({ from: 100, count: 20 });
		expect(panned(whole, { from: 110, count: 20 }, 99)).toEqual({ from: 120, count: 20 });
	});
});
