import { Chart, type ChartArea } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import type { ChartPicture } from '#ui/LineChart.picture.ts';
import ZoomChart from '#ui/ZoomChart.svelte';

const picture: ChartPicture = {
	from: 100,
	count: 20,
	lines: [{ key: 'a', label: 'A', kind: 'main', points: Array.from({ length: 20 }, (_, at) => at % 10) }],
	marks: [{ x: 105, label: '1' }],
	events: [{ from: 110, to: 110, label: 'B' }],
	ticks: () => [
		{ x: 100, label: 'first' },
		{ x: 119, label: 'the last of these' }
	],
	y: { from: 0, to: 10, step: 5 }
};

describe('charts under each other', () => {
	test('dates and session numbers stand under the last, letters above the first, marks in all', async () => {
		const charts = await drawn();

		expect(charts.map(({ scales }) => (scales['x']?.height ?? 0) > 0)).toEqual([false, false, true]);
		expect(charts.map((chart) => shown(chart))).toEqual([['B'], [], ['1']]);
		expect(
			charts.every(({ options }) => Object.keys(options.plugins?.annotation?.annotations ?? {}).length === 2)
		).toBe(true);
	});

	test('a day stands over the same day, though a date at the end takes room under the last alone', async () => {
		const places = (await drawn()).map(({ scales }) => [100, 119].map((at) => scales['x']?.getPixelForValue(at)));

		expect(places[0]).toEqual(places[2]);
		expect(places[1]).toEqual(places[2]);
	});

	test('each is drawn nearly as high as the last', async () => {
		const heights = (await drawn()).map(({ chartArea }) => chartArea.height);

		expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(20);
		expect(Math.min(...heights)).toBeGreaterThan(60);
	});
});

/** What is written on a chart beside its axes. */
function shown(chart: Chart): string[] {
	const annotations = Object.values(chart.options.plugins?.annotation?.annotations ?? {}) as {
		label?: { content: string; display: boolean | ((context: { chart: Chart }) => boolean) };
	}[];
	return annotations.flatMap(({ label }) => {
		if (!label) return [];
		return (typeof label.display === 'function' ? label.display({ chart }) : label.display) ? [label.content] : [];
	});
}

async function drawn(): Promise<Chart[]> {
	await render(ZoomChart, {
		panels: [
			{ key: 'a', picture },
			{ key: 'b', picture },
			{ key: 'c', picture }
		],
		label: 'Three',
		absent: 'no chart',
		words: { closer: 'Zoom in', wider: 'Zoom out', earlier: 'Earlier', later: 'Later' },
		height: 'low'
	});
	const charts = () => [...document.querySelectorAll('canvas')].flatMap((canvas) => Chart.getChart(canvas) ?? []);
	await expect
		.poll(() => charts().filter(({ chartArea }) => (chartArea as ChartArea | undefined)?.height).length)
		.toBe(3);
	return charts();
}
