import { Chart } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { stamp, type DayEntry } from '#core/record.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day } from '#core/time.ts';
import { entry } from '../../core/progress/diary.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import { someInstant } from '../../fixtures/build.ts';
import PageUnderTest from './PageUnderTest.svelte';

/** The clock of the doubles says 2026-11-22. */
const start = day('2026-10-18');
const made = stamp(someInstant, 'typed');
const title = { goes: 'What pain goes with', lanes: 'All over time', doing: 'Activities and change' } as const;

describe('what pain goes with', () => {
	test('means with their days, then what has too few, and that it shows no cause', async () => {
		const screen = await open(
			'goes',
			diary(12, (at) => ({ triggers: at < 6 ? ['cold'] : [], helped: at < 2 ? ['rest'] : [] }))
		);

		await expect.element(screen.getByText('5.0 on 6 days with, 5.0 on 6 days without.')).toBeVisible();
		await expect.element(screen.getByText('Rest: 2 with, 10 without.')).toBeVisible();
		await expect.element(screen.getByText(/This does not show cause/)).toBeVisible();
	});

	test('of five hundred words the first are shown, the rest on request', async () => {
		const words = Array.from({ length: 500 }, (_, at) => `word ${at}`);
		const screen = await open(
			'goes',
			diary(12, (at) => ({ triggers: at < 6 ? words : [] }))
		);

		await expect.element(screen.getByText('word 11', { exact: true })).toBeVisible();
		expect(screen.getByText('word 12', { exact: true }).query()).toBeNull();
		await screen.getByRole('button', { name: 'Show all 500' }).click();
		await expect.element(screen.getByText('word 499', { exact: true })).toBeVisible();
	});

	test('nothing named, and no average, are each said', async () => {
		const named = await open(
			'goes',
			diary(3, () => ({}))
		);
		await expect.element(named.getByText(/^No trigger, nothing that helped/)).toBeVisible();
		await named.unmount();

		const pained = await open('goes', [entry('2026-11-01', { triggers: ['cold'] })]);
		await expect.element(pained.getByText(/^No average pain is logged in this period/)).toBeVisible();
	});
});

describe('lanes', () => {
	test('a chart for each thing said, and a row for each day', async () => {
		const screen = await open(
			'lanes',
			diary(12, (at) => ({ weakness: { left: at % 2 }, medicine: [] }))
		);

		expect(await drawn()).toEqual([['Average pain, 0–10'], ['Weakness, 0–10, the worse leg'], ['Medicine']]);
		await expect.element(screen.getByText(/^Not logged in this period: Numb or dull, Sleep disturbed/)).toBeVisible();
		await expect.element(screen.getByRole('table', { name: title.lanes })).toBeVisible();
	});

	test('a period with none of them says so and draws nothing', async () => {
		const screen = await open('lanes', [entry('2026-11-01', { note: 'rain' })]);

		await expect
			.element(screen.getByText(/^Not logged in this period: Average pain, .* and Medicine\.$/))
			.toBeVisible();
		expect(document.querySelectorAll('canvas')).toHaveLength(0);
	});
});

describe('activities and change', () => {
	const things = {
		activity: { a: { ...made, id: 'a', name: 'Stairs', from: start } },
		'function-check': {
			c1: { ...made, id: 'c1', day: addDays(start, 1), scores: { a: 3 } },
			c2: { ...made, id: 'c2', day: addDays(start, 15), scores: { a: 6 } }
		},
		impression: { i: { ...made, id: 'i', day: addDays(start, 20), change: 'a-little-better', session: 3 } },
		'strength-check': { s: { ...made, id: 's', day: addDays(start, 2), left: { heels: 'harder' } } }
	} as const;

	test('ratings and answers in sentences, charts and rows', async () => {
		const screen = await open(
			'doing',
			diary(30, () => ({})),
			things
		);

		await expect.element(screen.getByText('Stairs: 3 on 19 Oct 2026, 6 on 2 Nov 2026 (2 ratings).')).toBeVisible();
		await expect.element(screen.getByText('7 Nov 2026, after session 3: A little better.')).toBeVisible();
		expect(await drawn()).toEqual([['Stairs'], ['How much has changed']]);
		await expect.element(screen.getByRole('table', { name: 'Leg strength' })).toHaveTextContent(/Able, but harder/);
	});

	test('a period without any says when the last one was', async () => {
		const days = [...diary(3, () => ({})), entry('2026-11-22', { 'pain-average': 4 })];
		const screen = await open('doing', days, things, '2 weeks');

		await expect.element(screen.getByText(/^No activity was rated/)).toBeVisible();
		await expect.element(screen.getByText('The last of these was on 7 Nov 2026.')).toBeVisible();
	});
});

function diary(count: number, also: (at: number) => Answers): DayEntry[] {
	return Array.from({ length: count }, (_, at) => entry(addDays(start, at), { 'pain-average': 5, ...also(at) }));
}

/** What each chart under the first draws: a chart is made when it comes near the screen. */
async function drawn(): Promise<(string | undefined)[][]> {
	await expect.poll(() => document.querySelectorAll('canvas').length).toBeGreaterThan(1);
	const found: (string | undefined)[][] = [];
	for (const canvas of [...document.querySelectorAll('canvas')].slice(1)) {
		canvas.scrollIntoView();
		await expect.poll(() => Chart.getChart(canvas)).toBeDefined();
		found.push([...new Set((Chart.getChart(canvas)?.data.datasets ?? []).flatMap(({ label }) => label ?? []))]);
	}
	return found;
}

async function open(
	which: keyof typeof title,
	days: readonly DayEntry[],
	things: Parameters<typeof memoryStore>[0] = {},
	period?: string
) {
	const store = memoryStore({ ...things, day: Object.fromEntries(days.map((of) => [of.day, of])) });
	const text = new Text();
	await text.use('en');
	const now = new Now(fixedClock());
	const app = { base: '/base', now, text, record: new OwnRecord(store, now) } as Partial<App> as App;
	const screen = await render(PageUnderTest, { app });
	if (period) await screen.getByRole('radio', { name: period }).click({ force: true });
	await screen.getByText(title[which], { exact: true }).click();
	return screen;
}
