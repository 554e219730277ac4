import { Chart } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { Language } from '#content/text/languages.ts';
import type { DiaryEvent } from '#core/events/event.ts';
import { stamp, type DayEntry, type Session } from '#core/record.ts';
import { addDays, day, dayNumber, time } from '#core/time.ts';
import { averages, entry, session } from '../../core/progress/diary.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { annotationsOn } from '../../ui/drawn-annotations.ts';
import { someInstant } from '../../fixtures/build.ts';
import { memoryStore, type MemoryStore } from '../../doubles/memory-store.ts';
import PageUnderTest from './PageUnderTest.svelte';

/** The clock of the doubles says 2026-11-22. */
const today = day('2026-11-22');
const made = stamp(someInstant, 'typed');
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

	test('the chart holds lines with their gaps, numbered sessions, lettered events told below, and the band', async () => {
		const injection = { ...made, id: 'e', what: 'injection', day: day('2026-11-06') } as const;
		const days = threeWeeks.map((of) =>
			of.day < '2026-11-04' ? { ...of, answers: { ...of.answers, 'pain-worst': 9 } } : of
		);
		const { screen } = await open(days, [session('a', '2026-11-04')], { events: [injection] });
		await expect.element(screen.getByText('A: injection, 6 Nov')).toBeVisible();

		const drawn = await chart();
		const [average, worst] = drawn.data.datasets;
		const at = (of: string) => dayNumber(day(of));
		expect(drawn.data.datasets.slice(0, 3).map(({ label }) => label)).toEqual([
			'Average pain',
			'Worst pain',
			'Average pain, mean of 7 days'
		]);
		expect(average?.data.slice(-22, -10)).toEqual(
			[7, 7, 7, 7, 7, 7, 7, 5, 5, null, 5, 5].map((y, index) => ({ x: at('2026-11-01') + index, y }))
		);
		expect(worst?.data.filter((point) => (point as { y: number | null }).y !== null)).toEqual(
			[1, 2, 3].map((date) => ({ x: at(`2026-11-0${date}`), y: 9 }))
		);
		const beside = annotationsOn(drawn);
		expect(beside.flatMap(({ type, xMin, label }) => (type === 'line' ? [[xMin, label?.content]] : []))).toEqual([
			[at('2026-11-04'), '1'],
			[at('2026-11-06'), 'A']
		]);
		// 7.0 at first: 2 points and 30 %, so 4.9; up 2 points, so 9.
		expect(beside.flatMap(({ type, yMin, yMax }) => (type === 'box' ? [yMin?.toFixed(1), yMax] : []))).toEqual([
			'4.9',
			9
		]);
	});

	test('a day that is asked for is told in words, with its session and its event as ways to them', async () => {
		const fall = { ...made, id: 'f', what: 'fall', day: day('2026-11-21'), note: 'on the stairs' } as const;
		const { screen } = await open(threeWeeks, [session('a', '2026-11-21', { time: time('14:00') })], {
			events: [fall]
		});

		await screen.getByRole('button', { name: 'Tap the chart, or here, to see one day' }).click();

		const picked = screen.getByRole('region', { name: 'Picked day' });
		await expect.element(picked.getByRole('status')).toHaveTextContent('21 Nov 2026');
		await expect.element(picked.getByText('Average pain', { exact: true })).toBeVisible();
		await expect
			.element(picked.getByRole('link', { name: 'Session 1' }))
			.toHaveAttribute('href', '/base/session/?id=a');
		await expect.element(picked.getByText('on the stairs')).toBeVisible();
		await expect
			.element(picked.getByRole('link', { name: 'fall' }))
			.toHaveAttribute('href', '/base/event/?id=f&on=2026-11-21');
		await expect
			.element(picked.getByRole('link', { name: 'Open this day' }))
			.toHaveAttribute('href', '/base/history/?day=2026-11-21');
		await picked.getByRole('button', { name: 'Close' }).click();
		await expect.element(picked).not.toBeInTheDocument();
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
		events = [],
		store = memoryStore({
			day: Object.fromEntries(days.map((of) => [of.day, of])),
			session: Object.fromEntries(sessions.map((of) => [of.id, of])),
			event: Object.fromEntries(events.map((of) => [of.id, of]))
		}),
		before
	}: {
		language?: Language;
		events?: readonly DiaryEvent[];
		store?: MemoryStore;
		before?: (store: MemoryStore) => void;
	} = {}
) {
	before?.(store);
	const text = new Text();
	await text.use(language);
	const now = new Now(fixedClock());
	const app = { base: '/base', now, text, choices: {}, record: new OwnRecord(store, now) } as unknown as App;
	return { screen: await render(PageUnderTest, { app }), store };
}

function isBefore(first: Element, second: Element): boolean {
	return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

async function chart(): Promise<Chart> {
	const find = () => Chart.getChart(document.querySelector('canvas') ?? '');
	// A chart off the screen is not drawn.
	await expect.poll(() => document.querySelector('canvas')).not.toBeNull();
	document.querySelector('canvas')?.scrollIntoView();
	await expect.poll(find, { timeout: 10_000 }).toBeDefined();
	return find() as Chart;
}
