import { Chart } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { regions, type RegionId, type RegionMark } from '#core/symptoms/regions.ts';
import type { DayEntry } from '#core/record.ts';
import { addDays, day } from '#core/time.ts';
import { entry } from '../../core/progress/diary.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import PageUnderTest from './PageUnderTest.svelte';

/** The clock of the doubles says 2026-11-22; six weeks begin on 12 October. */
const start = day('2026-10-12');
const calf: RegionMark = { region: 'calf', side: 'left', kind: 'pain' };
const on = (at: number, ...marks: RegionMark[]) => entry(addDays(start, at), { regions: marks });
const title = { reach: 'How far down', weeks: 'Body over time' } as const;

describe('the body then and now', () => {
	test('a body for each time, filled by how often, and the same in words', async () => {
		const screen = await open('reach', [on(0, calf), on(1, calf), on(2), on(3), on(40), on(41, calf)]);
		const first = screen.getByRole('figure', { name: 'First week, from 12 Oct: 4 maps' });

		await expect.element(first.getByRole('listitem')).toHaveTextContent('Calf, left: 2 of 4 maps');
		await expect
			.element(first.getByRole('img', { name: 'First week, from 12 Oct: 4 maps', exact: true }))
			.toBeVisible();
		// Drawn from behind, where the calf is: the ground of the fill, and the pattern that says how often.
		expect(first.element().querySelectorAll('path.over')).toHaveLength(1);
		const today = screen.getByRole('figure', { name: 'Today, 22 Nov: 1 map' });
		expect(today.element().querySelectorAll('path.fill.solid')).toHaveLength(1);
	});

	test('a time without maps shows no body, for that would look like one without pain', async () => {
		const screen = await open('reach', [on(0, calf), on(41)]);
		const middle = screen.getByRole('figure', { name: 'Middle week, from 29 Oct: no map' });

		await expect.element(middle.getByText('No map in these days.')).toBeVisible();
		expect(middle.element().querySelector('svg')).toBeNull();
		const last = screen.getByRole('figure', { name: 'Last week, from 16 Nov: 1 map' });
		await expect.element(last.getByText('Nothing is marked on these maps.')).toBeVisible();
		expect(last.element().querySelectorAll('svg')).toHaveLength(2);
	});

	test('what cannot be drawn is said', async () => {
		const screen = await open('reach', [on(0, { region: 'gluteal-fold', side: 'left' }, { region: 'knee' })]);
		const first = screen.getByRole('figure', { name: 'First week, from 12 Oct: 1 map' });

		await expect.element(first.getByText('Knee, side not said: 1 of 1 map (not drawn)')).toBeVisible();
		await expect.element(first.getByText('gluteal-fold, left: 1 of 1 map (not drawn)')).toBeVisible();
		expect(first.element().querySelectorAll('path.fill')).toHaveLength(0);
	});

	test('the saddle area has a picture of its own', async () => {
		const screen = await open('reach', [on(0, { region: 'saddle', side: 'middle', kind: 'numb' })]);
		const first = screen.getByRole('figure', { name: 'First week, from 12 Oct: 1 map' });

		await expect.element(first.getByText('Saddle area (between the legs): 1 of 1 map')).toBeVisible();
		expect(first.element().querySelectorAll('path.fill')).toHaveLength(1);
	});

	test('a side with the middle of the back alone is said, not drawn', async () => {
		const screen = await open('reach', [on(0, calf, { region: 'low-back', side: 'middle', kind: 'pain' })]);

		await expect.element(screen.getByText(/^Not drawn: Right\./)).toBeVisible();
		await expect.element(screen.getByRole('heading', { name: 'Left: Pain' })).toBeVisible();
		expect(screen.getByRole('heading', { name: /^Right/ }).query()).toBeNull();
	});
});

describe('the body over time', () => {
	test('a row of dots for every place, sentences and two tables', async () => {
		const screen = await open('weeks', [on(0, calf), on(1, calf), on(2), on(8, { ...calf, side: 'right' })]);

		await expect.element(screen.getByText('Body maps on 4 of 42 days.')).toBeVisible();
		await expect
			.element(screen.getByText('Most often marked: Calf, left (2 days) and Calf, right (1 day).'))
			.toBeVisible();
		expect(await drawn()).toEqual([['Calf', 2]]);
		await expect.element(screen.getByRole('table', { name: 'Each place' })).toHaveTextContent(/2 of 4 maps/);
		expect(screen.getByRole('table', { name: 'Week by week' }).getByRole('row').all()).toHaveLength(3);
	});

	test('a column in words, and the one beside it', async () => {
		const screen = await open('weeks', [on(0, calf), on(1), on(8)]);
		await screen.getByRole('button', { name: 'Tap the chart, or here, to read one column' }).click();

		const picked = screen.getByRole('region', { name: 'Picked column' });
		await expect.element(picked.getByText('19 Oct 2026 to 25 Oct 2026')).toBeVisible();
		await expect.element(picked.getByText('Nothing is marked on these maps.')).toBeVisible();
		await picked.getByRole('button', { name: 'Earlier' }).click();
		await expect.element(picked.getByRole('listitem')).toHaveTextContent('Calf, left 1 of 2 maps');
		await expect.element(picked.getByRole('button', { name: 'Earlier' })).toBeDisabled();
	});

	test('maps without a mark are an answer, and draw nothing', async () => {
		const screen = await open('weeks', [on(0), on(1), on(2), on(20), on(30)]);

		await expect.element(screen.getByText('Nothing is marked on 5 maps.')).toBeVisible();
		expect(document.querySelectorAll('details[open] canvas')).toHaveLength(0);
	});

	test('no map is said', async () => {
		const screen = await open('weeks', [entry('2026-11-01', { 'pain-average': 3 })]);

		await expect.element(screen.getByText('No body map in this period.')).toBeVisible();
		expect(document.querySelectorAll('details[open] canvas')).toHaveLength(0);
	});

	test('every place there is, on a phone: a chart for each region, and nothing is wider than the screen', async () => {
		const all = (Object.keys(regions) as RegionId[]).flatMap((region) =>
			[...regions[region], undefined].map((side): RegionMark => ({ region, ...(side && { side }) }))
		);
		const screen = await open('weeks', [on(0, ...all), on(41, ...all)]);

		await expect.element(screen.getByRole('heading', { name: 'Toes' })).toBeVisible();
		expect(document.querySelectorAll('details[open] canvas')).toHaveLength(16);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
	});
});

/** What each chart of the opened fold is called, and its rows: a chart is made when it comes near the screen. */
async function drawn(): Promise<[string | undefined, number][]> {
	await expect.poll(() => document.querySelectorAll('details[open] canvas').length).toBeGreaterThan(0);
	const found: [string | undefined, number][] = [];
	for (const canvas of document.querySelectorAll<HTMLCanvasElement>('details[open] canvas')) {
		canvas.scrollIntoView();
		await expect.poll(() => Chart.getChart(canvas)).toBeDefined();
		const datasets = Chart.getChart(canvas)?.data.datasets ?? [];
		found.push([datasets[0]?.label, datasets.length]);
	}
	return found;
}

async function open(which: keyof typeof title, days: readonly DayEntry[]) {
	const store = memoryStore({ day: Object.fromEntries(days.map((of) => [of.day, of])) });
	const text = new Text();
	await text.use('en');
	const now = new Now(fixedClock());
	const app = { base: '/base', now, text, record: new OwnRecord(store, now) } as Partial<App> as App;
	const screen = await render(PageUnderTest, { app });
	await screen.getByText(title[which], { exact: true }).click();
	return screen;
}
