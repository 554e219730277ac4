import { Chart } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { Language } from '#content/text/languages.ts';
import type { DayEntry, Session } from '#core/record.ts';
import { addDays, day, dayNumber, time } from '#core/time.ts';
import { averages, entry, session } from '../../core/progress/diary.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { annotationsOn } from '../../ui/drawn-annotations.ts';
import { memoryStore, type MemoryStore } from '../../doubles/memory-store.ts';
import PageUnderTest from './PageUnderTest.svelte';

/** The clock of the doubles says 2026-11-22. */
const today = day('2026-11-22');
const threeWeeks = averages('2026-11-01', [7, 7, 7, 7, 7, 7, 7, 5, 5, null, 5, 5, 5, 5, 3, 4, 4, null, 4, 4, 3]);

describe('ProgressPage', () => {
	test('an empty diary says what will be here, with the ways to log and to the sample', async () => {
		const { screen } = await open();

		await expect.element(screen.getByRole('link', { name: 'Log a day' })).toHaveAttribute('href', '/base/log/');
		await expect
			.element(screen.getByRole('link', { name: 'Look at a sample diary' }))
			.toHaveAttribute('href', '/base/progress/?diary=sample');
		expect(document.querySelector('canvas')).toBeNull();
	});

	test('the figure, the sentence and the chart speak of the same weeks', async () => {
		const { screen } = await open(threeWeeks);

		await expect.element(screen.getByText('3.7', { exact: true })).toBeVisible();
		await expect.element(screen.getByText('last 7 days (6 days)', { exact: true })).toBeVisible();
		await expect
			.element(screen.getByText('Your average pain is 3.3 points (48%) lower than in your first week.'))
			.toBeVisible();
		await expect
			.element(screen.getByRole('img'))
			.toHaveAccessibleName(/last 7 days was 3\.7 \(6 days\).*first week it was 7\.0 \(7 days\)/);
	});

	test('what the chosen period shows stands first, then the two weeks by their name, then the chart', async () => {
		const { screen } = await open(threeWeeks);
		const sixWeeks = screen.getByText('Period shown: average pain on 19 of 42 days, from 3 to 7.');
		const weeks = screen.getByRole('heading', { name: 'First week and last 7 days' });
		await expect.element(screen.getByRole('img')).toBeVisible();
		await expect.element(sixWeeks).toBeVisible();
		expect(isBefore(sixWeeks.element(), weeks.element())).toBe(true);
		expect(isBefore(weeks.element(), screen.getByRole('img').element())).toBe(true);

		await screen.getByRole('radio', { name: '2 weeks' }).click();

		await expect.element(screen.getByText('Period shown: average pain on 11 of 14 days, from 3 to 5.')).toBeVisible();
		await expect.element(screen.getByText('3.7', { exact: true })).toBeVisible();
	});

	test('a period without an average says so above its chart', async () => {
		const { screen } = await open([...averages('2025-09-01', [6, 6, 6]), entry('2026-11-20', { 'pain-worst': 8 })]);

		await expect.element(screen.getByText('Period shown: no average pain on its 42 days.')).toBeVisible();
		await expect.element(screen.getByRole('img')).toBeVisible();
	});

	test('only done sessions are marked, by their numbers; the table names the others', async () => {
		const { screen } = await open(threeWeeks, [
			session('a', '2026-11-04'),
			session('b', '2026-11-11', { state: 'missed' }),
			session('c', '2026-11-18'),
			session('d', '2026-11-21', { state: 'planned' })
		]);

		await screen.getByText('Same figures as a table').click();

		await expect.element(screen.getByRole('row', { name: '18 Nov' })).toHaveTextContent(/–\s*–\s*2$/);
		await expect.element(screen.getByRole('row', { name: '11 Nov' })).toHaveTextContent('missed');
		await expect.element(screen.getByRole('row', { name: '21 Nov' })).toHaveTextContent('planned');
		await expect.element(screen.getByRole('table', { name: '19 days, 2 sessions' })).toBeVisible();
		const labels = annotationsOn(await chart()).flatMap(({ type, label }) => (type === 'line' ? label?.content : []));
		expect(labels).toEqual(['1', '2']);
	});

	test('the table tells what was said early and what was entered later', async () => {
		const early = entry('2026-11-20', { 'pain-average': 4, 'pain-worst': 6 }, time('09:00'));
		const { screen } = await open([early, { ...entry('2026-11-19', { 'pain-average': 0 }), source: 'entered-later' }]);

		await screen.getByText('Same figures as a table').click();

		await expect.element(screen.getByRole('row', { name: '20 Nov' })).toHaveTextContent('4 so far');
		await expect.element(screen.getByRole('row', { name: '19 Nov' })).toHaveTextContent('entered later');
		await expect.element(screen.getByRole('row', { name: '19 Nov' })).toHaveTextContent('0');
	});

	test('less pain with more weakness is told with it, and leads to the warning signs', async () => {
		const weaker = threeWeeks.map((of) => ({
			...of,
			answers: { ...of.answers, weakness: { left: of.day < '2026-11-15' ? 0 : 3 } }
		}));
		const { screen } = await open(weaker);

		await expect.element(screen.getByText('Weakness: 3.0 in the last 7 days (6 days)')).toBeVisible();
		await expect.element(screen.getByText('many people notice')).not.toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Warning signs' }).all()).toHaveLength(2);
	});

	test('a period without entries says so and leads to all days', async () => {
		const { screen } = await open(averages('2025-09-01', [6, 6, 6]));

		await expect.element(screen.getByText('Nothing is logged in this period.')).toBeVisible();
		await expect.element(screen.getByText('Your last logged day is 3 Sept 2025.')).toBeVisible();
		await screen.getByRole('button', { name: 'Show all days' }).click();

		const { datasets } = (await chart()).data;
		expect(datasets[0]?.data.filter((point) => (point as { y: unknown }).y === 6)).toHaveLength(3);
	});

	test('the chosen period is remembered', async () => {
		const { screen, store } = await open(threeWeeks);

		await screen.getByRole('radio', { name: 'All' }).click();
		await expect.poll(() => store.setting('progress.period')).toBe('all');
		await screen.unmount();
		const again = await open(threeWeeks, [], { store });

		await expect.element(again.screen.getByRole('radio', { name: 'All' })).toBeChecked();
	});

	test('a course is offered once a session has begun it', async () => {
		const { screen } = await open(threeWeeks);
		await expect.element(screen.getByText('A course can be shown once a session has begun it.')).toBeVisible();
		await screen.unmount();

		const begun = await open(threeWeeks, [session('a', '2026-11-04')]);
		await expect.element(begun.screen.getByRole('radio', { name: 'Course' })).toBeVisible();
	});

	test('only the worst pain, one day, sessions before the first day: each has a sentence', async () => {
		const worst = await open([entry('2026-11-20', { 'pain-worst': 8 })]);
		await expect.element(worst.screen.getByText('No average pain is logged yet.')).toBeVisible();
		await worst.screen.unmount();

		const single = await open(averages('2026-11-21', [5]));
		await expect.element(single.screen.getByText('Too few entries in the last 7 days')).toBeVisible();
		await single.screen.unmount();

		const before = await open([], [session('a', '2026-11-04')]);
		await expect.element(before.screen.getByText('No pain is logged yet.')).toBeVisible();
		expect((await chart()).options.plugins?.annotation?.annotations).toHaveLength(1);
	});

	test('storage that says no is told of, and asked again', async () => {
		const { screen, store } = await open(threeWeeks, [], { before: (made) => made.fail('closed') });
		await expect.element(screen.getByRole('alert')).toHaveTextContent('The diary was closed');

		store.fail();
		await screen.getByRole('button', { name: 'Try again' }).click();

		await expect.element(screen.getByRole('img')).toBeVisible();
		await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	});

	test('ten years and 400 sessions: a row for every day, a year at a time', async () => {
		const start = addDays(today, -3649);
		const days = averages(
			start,
			Array.from({ length: 3650 }, (_, index) => (index * 7) % 11)
		);
		const sessions = Array.from({ length: 400 }, (_, index) => session(String(index), addDays(start, index * 9)));
		const { screen } = await open(days, sessions);
		await screen.getByRole('radio', { name: 'All' }).click();

		await screen.getByText('Same figures as a table').click();
		await expect.element(screen.getByRole('table', { name: '3,650 days, 400 sessions' })).toBeVisible();
		await screen.getByRole('radio', { name: '2020' }).click();

		await expect.poll(() => document.querySelectorAll('details tbody tr').length).toBe(366);
		// All of the time, in fewer points than days: the lowest and the highest stay.
		const data = (await chart()).data.datasets.find(({ label }) => label === 'Average pain, single days')?.data as {
			x: number;
			y: number;
		}[];
		expect([data[0]?.x, data.at(-1)?.x]).toEqual([dayNumber(start), dayNumber(today)]);
		expect(data.length).toBeLessThan(3650);
		expect([Math.min(...data.map(({ y }) => y)), Math.max(...data.map(({ y }) => y))]).toEqual([0, 10]);
	});

	test('stands in three languages', async () => {
		for (const language of ['ja', 'vi'] as const) {
			const { screen } = await open(threeWeeks, [], { language });
			await expect.element(screen.getByRole('img')).toBeVisible();
			expect(document.querySelector('main')?.textContent).not.toMatch(/[{}]|undefined|NaN/);
			await screen.unmount();
		}
	});
});

async function open(
	days: readonly DayEntry[] = [],
	sessions: readonly Session[] = [],
	{
		language = 'en',
		store = memoryStore({
			day: Object.fromEntries(days.map((of) => [of.day, of])),
			session: Object.fromEntries(sessions.map((of) => [of.id, of]))
		}),
		before
	}: { language?: Language; store?: MemoryStore; before?: (store: MemoryStore) => void } = {}
) {
	before?.(store);
	const text = new Text();
	await text.use(language);
	const now = new Now(fixedClock());
	const app = { base: '/base', now, text, record: new OwnRecord(store, now) } as Partial<App> as App;
	return { screen: await render(PageUnderTest, { app }), store };
}

function isBefore(first: Element, second: Element): boolean {
	return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

async function chart(): Promise<Chart> {
	const find = () => Chart.getChart(document.querySelector('canvas') ?? '');
	await expect.poll(find, { timeout: 10_000 }).toBeDefined();
	return find() as Chart;
}
