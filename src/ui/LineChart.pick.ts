/** Which slot, and which line there, a finger means. */
import type { Chart } from 'chart.js';
import type { ChartPicture } from './LineChart.picture.ts';

export interface Pick {
	readonly x: number;
	/** The key of the line whose point is nearest, where there is one. */
	readonly line?: string;
}

/** Pixels within which a point or a mark is meant although its slot is not exactly hit. */
const reach = 24;

/** A mark where the tap is on the marks' labels; else the nearest point within reach; else the slot itself. */
export function nearest(chart: Chart, picture: ChartPicture, clientX: number, clientY: number): Pick {
	const box = chart.canvas.getBoundingClientRect();
	const [left, top] = [clientX - box.left, clientY - box.top];
	const { x, y } = chart.scales;
	if (!x || !y) throw new Error('expected the chart to have two axes');
	const slot = clamp(Math.round(x.getValueForPixel(left) ?? picture.from), picture);

	if (top > y.bottom || top < y.top) {
		const places = [
			...picture.marks.map((mark) => mark.x),
			...(picture.events ?? []).flatMap(({ from, to }) => clamp(slot, { from, count: to - from + 1 }))
		];
		const mark = closest(places, (at) => Math.abs(x.getPixelForValue(at) - left));
		if (mark !== undefined && Math.abs(x.getPixelForValue(mark) - left) <= reach) return { x: mark };
	}

	// Faint lines are there to be told apart; what is drawn from other points is none to see.
	const faint = picture.lines.filter(({ kind }) => kind === 'faint');
	const lines = faint.length > 0 ? faint : picture.lines.filter(({ kind }) => kind !== 'smooth');
	const points = lines.flatMap(({ key, points: values }) =>
		values.flatMap((value, index) => (value === null ? [] : [{ key, at: picture.from + index, value }]))
	);
	const point = closest(points, ({ at, value }) =>
		Math.hypot(x.getPixelForValue(at) - left, (y.getPixelForValue(value) - top) / 4)
	);
	if (!point || Math.abs(x.getPixelForValue(point.at) - left) > reach) return { x: slot };
	return { x: point.at, line: point.key };
}

function clamp(value: number, { from, count }: { readonly from: number; readonly count: number }): number {
	return Math.min(Math.max(value, from), from + count - 1);
}

function closest<T>(things: readonly T[], distance: (thing: T) => number): T | undefined {
	let found: { readonly thing: T; readonly far: number } | undefined;
	for (const thing of things) {
		const far = distance(thing);
		if (!found || far < found.far) found = { thing, far };
	}
	return found?.thing;
}
