import { Chart } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { addDays, day } from '#core/time.ts';
import { entry, session } from '../../core/progress/diary.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import PageUnderTest from './PageUnderTest.svelte';

/** The clock of the doubles says 2026-11-22: five weeks, five sessions, a map every third day. */
const start = day('2026-10-18');
const days = Array.from({ length: 35 }, (_, index) =>
	entry(addDays(start, index), {
		'pain-average': 7 - Math.floor(index / 9),
		...(index % 3 === 0 && { regions: [{ region: index < 18 ? 'calf' : 'buttock', side: 'left', kind: 'pain' }] })
	})
);
const sessions = Array.from({ length: 5 }, (_, index) => session(`s${index + 1}`, addDays(start, 3 + index * 7)));

describe('what lies under the answer', () => {
	test('no chart is made before its fold is opened', async () => {
		const screen = await open();
		await expect.element(screen.getByRole('img')).toBeVisible();
		expect(screen.getByRole('img').all()).toHaveLength(1);
	});

	test('after each session: a line for each, and a row for each', async () => {
		const screen = await open();
		await screen.getByText('After each session', { exact: true }).click();

		await expect.element(screen.getByRole('img', { name: /of 5 sessions have days enough/ })).toBeVisible();
		document.querySelectorAll('canvas')[1]?.scrollIntoView();
		await expect.poll(() => datasets(1)).toContain('Each session');
		await expect.element(screen.getByRole('table', { name: 'After each session' })).toBeVisible();
		await expect.element(screen.getByText(/Our own measure, awaiting clinical review/)).toBeVisible();
	});

	test('before and after: a table alone', async () => {
		const screen = await open();
		await screen.getByText('Before and after', { exact: true }).click();

		await expect.element(screen.getByRole('table', { name: 'Before and after' })).toBeVisible();
		expect(document.querySelectorAll('canvas')).toHaveLength(1);
	});

	test('how far down: a chart for the marked side alone, and the body then and now', async () => {
		const screen = await open();
		await screen.getByText('How far down', { exact: true }).click();

		await expect
			.element(
				screen.getByRole('img', {
					name: /^Body maps on 12 of 42 days\. Left\. Pain: lower leg on 18 Oct 2026, buttock/
				})
			)
			.toBeVisible();
		document.querySelectorAll('canvas')[1]?.scrollIntoView();
		await expect.poll(() => datasets(1)).toEqual(['Pain']);
		await expect
			.element(screen.getByRole('figure', { name: 'First week, from 18 Oct: 3 maps' }).getByRole('listitem'))
			.toHaveTextContent('Calf, left: 3 of 3 maps');
	});
});

function datasets(index: number): (string | undefined)[] {
	const canvas = document.querySelectorAll('canvas')[index];
	return (canvas && Chart.getChart(canvas)?.data.datasets.map(({ label }) => label)) ?? [];
}

async function open() {
	const store = memoryStore({
		day: Object.fromEntries(days.map((of) => [of.day, of])),
		session: Object.fromEntries(sessions.map((of) => [of.id, of]))
	});
	const text = new Text();
	await text.use('en');
	const now = new Now(fixedClock());
	const app = { base: '/base', now, text, record: new OwnRecord(store, now) } as Partial<App> as App;
	return render(PageUnderTest, { app });
}
