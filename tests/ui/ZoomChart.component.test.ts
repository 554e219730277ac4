import { Chart } from 'chart.js';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import type { ChartPicture } from '#ui/LineChart.picture.ts';
import ZoomChart from '#ui/ZoomChart.svelte';
import { annotationsOn } from './drawn-annotations.ts';

const count = 40;
const points = Array.from({ length: count }, (_, index) => (index % 9 === 4 ? null : index % 11));
const picture: ChartPicture = {
	from: 100,
	count,
	lines: [
		{ key: 'average', label: 'Average', kind: 'main', points },
		{ key: 'worst', label: 'Worst', kind: 'second', points: points.map((y) => (y === null ? null : 10)) }
	],
	marks: [{ x: 113, label: '1' }],
	events: [
		{ from: 104, to: 108, label: 'A' },
		{ from: 120, to: 120, label: 'B' }
	],
	bands: [{ from: 4, to: 8, label: 'Small change' }],
	ticks: (_, shown) => [{ x: shown.from, label: `from ${shown.from}` }],
	y: { from: 0, to: 10, step: 2 }
};
const words = {
	label: 'Pain',
	absent: 'no chart',
	words: { closer: 'Zoom in', wider: 'Zoom out', earlier: 'Earlier', later: 'Later' }
};
const panels = [{ key: 'pain', picture }];

describe('what a chart holds', () => {
	test('a band over its values, an event over its days, a single day as a line, each with its letter', async () => {
		await render(ZoomChart, { panels, ...words });
		const drawn = annotationsOn(await chart());

		const boxes = drawn.flatMap((one) => (one.type === 'box' ? [[one.xMin, one.xMax, one.yMin, one.yMax]] : []));
		expect(boxes).toEqual([
			[undefined, undefined, 4, 8],
			[103.5, 108.5, 0, 10]
		]);
		const letters = drawn.flatMap((one) => (one.type === 'line' ? [[one.xMin, one.label?.content]] : []));
		expect(letters).toEqual([
			[113, '1'],
			[104, 'A'],
			[120, 'B']
		]);
		await expect.element(page.getByText('Small change')).toBeVisible();
	});

	test('a dot’s area says how much, a small ring none, and nothing where nothing is known', async () => {
		const dots = {
			key: 'd',
			label: 'Days',
			kind: 'dots' as const,
			points: Array.from({ length: 4 }, () => 1),
			sizes: [1, 0.25, 0, null]
		};
		await render(ZoomChart, { panels: [{ key: 'd', picture: { ...picture, count: 4, lines: [dots] } }], ...words });
		const drawn = await chart();

		expect(drawn.data.datasets[0]?.data).toEqual([100, 101, 102].map((x) => ({ x, y: 1 })));
		const [full, quarter, none] = drawn.getDatasetMeta(0).data.map(({ options }) => Number(options['radius']));
		expect(Number(full) / Number(quarter)).toBeCloseTo(2, 5);
		expect(none).toBeLessThan(Number(quarter));
		const colours = drawn.getDatasetMeta(0).data.map(({ options }) => options['backgroundColor'] as string);
		expect(colours[0]).toBe(colours[1]);
		expect(colours[2]).not.toBe(colours[0]);
	});

	test('what is asked every few weeks goes on over its gaps, and only asked days have points', async () => {
		const joined = {
			key: 'j',
			label: 'Walking',
			kind: 'main' as const,
			joined: true,
			points: points.map((_, i) => (i % 14 === 0 ? i / 10 : null))
		};
		await render(ZoomChart, { panels: [{ key: 'j', picture: { ...picture, lines: [joined] } }], ...words });
		const { data } = (await chart()).data.datasets[0] ?? {};

		expect(data).toEqual([
			{ x: 100, y: 0 },
			{ x: 114, y: 1.4 },
			{ x: 128, y: 2.8 }
		]);
	});
});

test('charts under each other leave the same room for their labels: a day stands over the same day', async () => {
	const long = { ...picture, y: { ...picture.y, label: (value: number) => `${value} hours and more` } };
	await render(ZoomChart, {
		panels: [
			{ key: 'a', title: 'Pain', picture },
			{ key: 'b', title: 'Sitting', picture: long }
		],
		...words
	});
	const charts = () =>
		page
			.getByRole('img')
			.all()
			.map((one) => Chart.getChart(one.element() as HTMLCanvasElement));
	await expect.poll(() => charts().every(Boolean)).toBe(true);

	const places = charts().map((one) => one?.scales['x']?.getPixelForValue(110));

	expect(places[0]).toBeCloseTo(Number(places[1]), 0);
});

describe('closer and along', () => {
	test('buttons halve the time, move it, and give the whole back', async () => {
		const screen = await render(ZoomChart, { panels, ...words });
		await chart();
		await expect.element(screen.getByRole('button', { name: 'Zoom out' })).toBeDisabled();

		await screen.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(shownSlots).toEqual([110, 129]);
		await screen.getByRole('button', { name: 'Later' }).click();
		await expect.poll(shownSlots).toEqual([120, 139]);
		await expect.element(screen.getByRole('button', { name: 'Later' })).toBeDisabled();
		await screen.getByRole('button', { name: 'Zoom out' }).click();

		await expect.poll(shownSlots).toEqual([100, 139]);
	});

	test('the wheel with Ctrl zooms where it points; without, it is the page’s', async () => {
		await render(ZoomChart, { panels, ...words });
		await chart();
		const { left, width, top } = canvas().getBoundingClientRect();
		const turn = (ctrlKey: boolean) =>
			canvas().dispatchEvent(
				new WheelEvent('wheel', {
					deltaY: -140,
					ctrlKey,
					clientX: left + width,
					clientY: top + 9,
					bubbles: true,
					cancelable: true
				})
			);

		expect(turn(false)).toBe(true);
		expect(shownSlots()).toEqual([100, 139]);
		expect(turn(true)).toBe(false);

		await expect.poll(shownSlots).toEqual([120, 139]);
	});

	test('another time starts whole again', async () => {
		const screen = await render(ZoomChart, { panels, ...words });
		await chart();
		await screen.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(shownSlots).toEqual([110, 129]);

		await screen.rerender({ panels: [{ key: 'pain', picture: { ...picture, from: 300 } }] });

		await expect.poll(shownSlots).toEqual([300, 339]);
	});
});

describe('a tap', () => {
	test('means the nearest point, and the line it is of', async () => {
		const onpick = vi.fn<(pick: unknown) => void>();
		await render(ZoomChart, { panels, ...words, onpick });
		const drawn = await chart();

		await tap(drawn, 103.3, 3);
		await tap(drawn, 103.3, 9.7);

		expect(onpick.mock.calls.flat()).toEqual([
			{ x: 103, line: 'average' },
			{ x: 103, line: 'worst' }
		]);
	});

	test('under the axis means the session there', async () => {
		const onpick = vi.fn<(pick: unknown) => void>();
		await render(ZoomChart, { panels, ...words, onpick });
		const drawn = await chart();

		await tap(drawn, 113.6, -0.6);

		expect(onpick.mock.calls.flat()).toEqual([{ x: 113 }]);
	});

	test('the picked slot has a line', async () => {
		await render(ZoomChart, { panels, ...words, picked: 117 });
		const lines = annotationsOn(await chart()).map(({ xMin }) => xMin);

		expect(lines).toContain(117);
	});
});

test('a chart below the screen is not drawn until it comes near', async () => {
	const place = document.createElement('div');
	place.style.paddingTop = '4000px';
	document.body.append(place);
	await render(ZoomChart, { target: place, props: { panels, ...words } });
	await expect.poll(() => place.querySelector('canvas')).not.toBeNull();
	// Longer than the engine and the observer take: two frames after the engine is here.
	await import('#ui/LineChart.engine.ts');
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	expect(Chart.getChart(canvas())).toBeUndefined();

	canvas().scrollIntoView();

	await expect.poll(() => Chart.getChart(canvas())).toBeDefined();
	place.remove();
});

function canvas(): HTMLCanvasElement {
	return page.getByRole('img', { name: words.label }).element() as HTMLCanvasElement;
}

async function chart(): Promise<Chart> {
	await expect.poll(() => Chart.getChart(canvas()), { timeout: 10_000 }).toBeDefined();
	const found = Chart.getChart(canvas());
	if (!found) throw new Error('expected a chart');
	return found;
}

function shownSlots(): (number | undefined)[] {
	const x = Chart.getChart(canvas())?.scales['x'];
	return [x && x.min + 0.5, x && x.max - 0.5];
}

async function tap(drawn: Chart, slot: number, value: number): Promise<void> {
	const x = Number(drawn.scales['x']?.getPixelForValue(slot));
	const y = Number(drawn.scales['y']?.getPixelForValue(value));
	await userEvent.click(page.elementLocator(canvas()), { position: { x, y } });
}
