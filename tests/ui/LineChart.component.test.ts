import { Chart } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import LineChart from '#ui/LineChart.svelte';
import type { ChartPicture } from '#ui/LineChart.picture.ts';

const average = [7, 6, null, null, 5, null, 4];
const worst = [9, 8, null, null, 7, null, 4];
const picture: ChartPicture = {
	from: 100,
	count: 7,
	lines: [
		{ key: 'average', label: 'Average', kind: 'main', points: average },
		{ key: 'worst', label: 'Worst', kind: 'second', points: worst }
	],
	marks: [
		{ x: 101, label: '1' },
		{ x: 105, label: '2' }
	],
	ticks: (most) => (most < 2 ? [] : [0, 3, 6].map((slot) => ({ x: 100 + slot, label: `day ${slot}` }))),
	y: { from: 0, to: 10, step: 2 }
};
const words = { label: 'Pain over seven days', absent: 'no chart' };

/** The chart on the page, once the engine is here. */
async function chart(): Promise<Chart> {
	return expect
		.poll(() => Chart.getChart(canvas()), { timeout: 10_000 })
		.toBeDefined()
		.then(() => {
			const found = Chart.getChart(canvas());
			if (!found) throw new Error('expected a chart');
			return found;
		});
}

function canvas(): HTMLCanvasElement {
	return page.getByRole('img', { name: words.label }).element() as HTMLCanvasElement;
}

function pixels(): string {
	return canvas().toDataURL();
}

afterEach(() => document.documentElement.removeAttribute('data-theme'));

describe('LineChart', () => {
	test('holds every slot in its place and leaves gaps as gaps', async () => {
		await render(LineChart, { picture, ...words });

		const { datasets } = (await chart()).data;

		expect(datasets.map(({ label }) => label)).toEqual(['Average', 'Worst']);
		expect(datasets[0]?.data).toEqual(average.map((y, index) => ({ x: 100 + index, y })));
		expect(datasets[1]?.data).toEqual(worst.map((y, index) => ({ x: 100 + index, y })));
		expect(datasets.map((dataset) => 'spanGaps' in dataset && dataset.spanGaps)).toEqual([false, false]);
	});

	test('tells the lines apart by dash and shape, in the chart and beside it', async () => {
		const screen = await render(LineChart, { picture, ...words });

		const { datasets } = (await chart()).data;
		const signs = datasets.map((dataset) => 'borderDash' in dataset && [dataset.borderDash, pointStyle(dataset)]);

		expect(signs).toEqual([
			[[], 'circle'],
			[[5, 4], 'rectRot']
		]);
		await expect.element(screen.getByText('Average')).toBeVisible();
		await expect.element(screen.getByText('Worst')).toBeVisible();
	});

	test('marks stand at their x, each with its label', async () => {
		await render(LineChart, { picture, ...words });

		const drawn = await chart();
		const places = [101, 105].map((x) => drawn.scales['x']?.getPixelForValue(x));

		expect(marksDrawn(drawn).map(({ x, label }) => [x, label?.options.content])).toEqual([
			[places[0], '1'],
			[places[1], '2']
		]);
	});

	test('a label stands under its line, also at both ends of the chart', async () => {
		const marks = [100, 106].map((x) => ({ x, label: '12' }));
		await render(LineChart, { picture: { ...picture, marks }, ...words });

		const drawn = await chart();

		for (const { x, label } of marksDrawn(drawn)) expect(label?.centerX).toBeCloseTo(x, 0);
	});

	test('the y axis is 0–10 whatever the values, and x has the ticks it was given', async () => {
		await render(LineChart, { picture, ...words });

		const { scales } = await chart();

		expect([scales['y']?.min, scales['y']?.max]).toEqual([0, 10]);
		expect(scales['x']?.ticks.map(({ label }) => label)).toEqual(['day 0', 'day 3', 'day 6']);
	});

	test('a single day and no day at all are drawn without an invented point', async () => {
		const single: ChartPicture = { ...picture, count: 1, lines: [{ ...first(picture), points: [5] }], marks: [] };
		const screen = await render(LineChart, { picture: single, ...words });
		const drawn = await chart();

		expect(drawn.getDatasetMeta(0).data[0]?.x).toBeGreaterThan(drawn.chartArea.left);

		await screen.rerender({ picture: { ...single, lines: [{ ...first(picture), points: [null] }] } });

		await expect.poll(() => drawn.data.datasets[0]?.data).toEqual([{ x: 100, y: null }]);
		expect(drawn.getDatasetMeta(0).data.every((point) => (point as { skip?: boolean }).skip)).toBe(true);
	});

	test('over many days only those that stand alone have a point', async () => {
		const points = Array.from({ length: 3650 }, (_, index) => (index % 10 === 5 || index % 10 < 3 ? 5 : null));
		const long: ChartPicture = { ...picture, count: 3650, lines: [{ ...first(picture), points }], marks: [] };
		await render(LineChart, { picture: long, ...words });

		const { datasets } = (await chart()).data;

		expect(datasets[0]).toMatchObject({ pointRadius: 0 });
		expect(datasets[1]).toMatchObject({ showLine: false });
		expect(datasets[1]?.data).toHaveLength(365);
		expect(datasets[1]?.data[0]).toEqual({ x: 105, y: 5 });
	});

	test('with hundreds of marks every one stays, as a short stroke, and a few are labelled', async () => {
		const marks = Array.from({ length: 400 }, (_, index) => ({ x: 100 + index * 9, label: String(index + 1) }));
		await render(LineChart, { picture: { ...picture, count: 3650, marks }, ...words });
		const drawn = await chart();

		const { data } = drawn.data.datasets.at(-1) ?? {};
		const labelled = marksDrawn(drawn).filter(({ label }) => label?.options.display === true);

		expect(data).toEqual(marks.map(({ x }) => ({ x, y: 0 })));
		expect(labelled.length).toBeGreaterThan(4);
		expect(labelled.length).toBeLessThan(10);
		expect(labelled[0]?.height).toBeLessThan(0.1 * (drawn.chartArea.bottom - drawn.chartArea.top));
	});

	test('with a year of weekly marks the lines stand short, and labels that would touch are left out', async () => {
		const marks = Array.from({ length: 52 }, (_, index) => ({ x: 100 + index * 7, label: String(index + 1) }));
		await render(LineChart, { picture: { ...picture, count: 365, marks }, ...words });
		const drawn = await chart();

		const lines = marksDrawn(drawn);
		const labelled = lines.filter(({ label }) => label?.options.display === true);

		expect(lines).toHaveLength(52);
		expect(lines[0]?.height).toBeLessThan(0.1 * (drawn.chartArea.bottom - drawn.chartArea.top));
		expect(labelled.length).toBeGreaterThan(5);
		expect(labelled.length).toBeLessThan(20);
	});

	test('faint lines are thin and stand once beside the chart; a mean among them is bold', async () => {
		const faint = ['a', 'b'].map((key) => ({ key, label: 'Each', kind: 'faint' as const, points: average }));
		const lines = [{ ...first(picture), label: 'Mean' }, ...faint];
		const screen = await render(LineChart, { picture: { ...picture, lines }, ...words });

		const { datasets } = (await chart()).data;

		expect(datasets.map((dataset) => 'borderWidth' in dataset && dataset.borderWidth)).toEqual([2.75, 1, 1]);
		expect(screen.getByRole('listitem').all()).toHaveLength(2);
	});

	test('a ladder: stepped lines, and places named in words', async () => {
		const rungs = ['toes', 'knee', 'back'];
		const stepped = { ...first(picture), kind: 'third' as const, stepped: true, points: [0, 1, null, 2, 2, 0, 0] };
		const y = { from: 0, to: 2, step: 1, label: (value: number) => rungs[value] ?? '' };
		await render(LineChart, { picture: { ...picture, lines: [stepped], y }, ...words });

		const drawn = await chart();

		expect(drawn.data.datasets[0]).toMatchObject({ stepped: 'middle', borderDash: [2, 3], pointStyle: 'triangle' });
		expect(drawn.scales['y']?.ticks.map(({ label }) => label)).toEqual(rungs);
	});

	test('another theme repaints the same chart in its colours', async () => {
		document.documentElement.setAttribute('data-theme', 'light');
		await render(LineChart, { picture, ...words });
		const drawn = await chart();
		const colour = () => drawn.data.datasets[0]?.borderColor;
		const before = { colour: colour(), pixels: pixels() };

		document.documentElement.setAttribute('data-theme', 'dark');

		await expect.poll(colour).not.toBe(before.colour);
		expect(colour()).toBe(getComputedStyle(document.documentElement).getPropertyValue('--press').trim());
		expect(pixels()).not.toBe(before.pixels);
		expect(await chart()).toBe(drawn);
	});

	test('another picture is painted on the same chart', async () => {
		const screen = await render(LineChart, { picture, ...words });
		const drawn = await chart();

		await screen.rerender({ picture: { ...picture, from: 200 } });

		await expect.poll(() => drawn.scales['x']?.min).toBe(199.5);
		expect(await chart()).toBe(drawn);
	});

	test('has its height before the engine is here, and gives everything back when it goes', async () => {
		const screen = await render(LineChart, { picture, ...words });
		const place = canvas().parentElement as HTMLElement;
		const before = place.offsetHeight;
		const drawn = await chart();

		expect(before).toBeGreaterThan(200);
		expect(place.offsetHeight).toBe(before);

		await screen.unmount();

		expect(Object.values(Chart.instances)).not.toContain(drawn);
	});
});

interface Mark {
	readonly x: number;
	readonly height: number;
	readonly label?: {
		readonly centerX: number;
		readonly options: { readonly content: string; readonly display: boolean };
	};
}

function marksDrawn(drawn: Chart): Mark[] {
	const { getAnnotations } = annotation as unknown as { getAnnotations: (chart: Chart) => Mark[] };
	return getAnnotations(drawn);
}

function pointStyle(dataset: object): unknown {
	return 'pointStyle' in dataset && dataset.pointStyle;
}

function first({ lines: [line] }: ChartPicture) {
	if (!line) throw new Error('expected a line');
	return line;
}
