import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { Language } from '#content/text/languages.ts';
import type { DayEntry, Session } from '#core/record.ts';
import { addDays, day } from '#core/time.ts';
import { entry, session } from '../../core/progress/diary.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore, type MemoryStore } from '../../doubles/memory-store.ts';
import PageUnderTest from './PageUnderTest.svelte';

/** The clock of the doubles says 2026-11-22. Five weeks: pain falls from 7 to 3. */
const start = day('2026-10-18');
const weekly = (count: number): Session[] =>
	Array.from({ length: count }, (_, index) => session(`s${index + 1}`, addDays(start, 7 + index * 7)));
const ahead = session('ahead', '2026-11-29', { state: 'planned' });
const diary = (weakness: (index: number) => number): DayEntry[] =>
	Array.from({ length: 35 }, (_, index) =>
		entry(addDays(start, index), {
			'pain-average': index < 14 ? 7 : 3,
			weakness: { left: weakness(index) },
			numbness: { left: 0 }
		})
	);
const well = diary(() => 0);
const weaker = diary((index) => (index < 28 ? 0 : 3));

describe('AnswerCard', () => {
	test('without a session nothing is asked and nothing answered', async () => {
		const { screen } = await open(well, []);

		await expect.element(screen.getByText('Period shown', { exact: false }).first()).toBeVisible();
		await expect.element(screen.getByText('Is it working?')).not.toBeInTheDocument();
	});

	test('before session 3 it is answered when it is asked for, and the verdict takes the focus', async () => {
		const { screen } = await open(well, [...weekly(2), ahead]);
		await expect.element(screen.getByText('It also comes by itself', { exact: false })).toBeVisible();
		await expect.element(screen.getByText('Clearly better')).not.toBeInTheDocument();

		await screen.getByRole('button', { name: 'Show the answer so far' }).click();

		await expect.element(screen.getByText('Clearly better')).toHaveFocus();
		await expect.element(screen.getByRole('row', { name: 'Average pain' })).toHaveTextContent(/7\.0 \(7 days\)\s*3\.0/);
		await expect.element(screen.getByText('Many people recover in these weeks anyway', { exact: false })).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Show the answer so far' })).not.toBeInTheDocument();
	});

	test('after session 3 it stands there by itself, up to its own day, and the answer so far beside it', async () => {
		const { screen } = await open(well, weekly(3));

		await expect.element(screen.getByText(/^After session 3: days up to 15 Nov 2026/)).toBeVisible();
		await screen.getByRole('button', { name: 'Show the answer so far' }).click();
		await expect.element(screen.getByText('So far: days up to 22 Nov 2026.')).toBeVisible();
	});

	test('an older answer does not stand alone once the days since say something else', async () => {
		const back = well.map((of, index) =>
			index < 29 ? of : { ...of, answers: { ...of.answers, 'pain-average': 7 as const } }
		);
		const { screen } = await open(back, weekly(3));

		await expect.element(screen.getByText('Clearly better')).toBeVisible();
		await expect.element(screen.getByText('With the days since, it reads: Not clear yet.')).toBeVisible();
	});

	test('less pain with more weakness is never better: the questions open by themselves, once', async () => {
		const { screen, store } = await open(weaker, weekly(4));

		await expect.element(screen.getByRole('dialog')).toBeVisible();
		await expect.element(screen.getByRole('link', { name: 'Call 119' })).toHaveAttribute('href', 'tel:119');
		await screen.getByRole('button', { name: 'None of these is new for me' }).click();

		await screen.getByRole('button', { name: 'Show the answer so far' }).click();
		await screen.getByRole('button', { name: 'None of these is new for me' }).click();
		await expect.element(screen.getByText('Less pain, but not better')).toBeVisible();
		await expect.element(screen.getByText('Clearly better')).not.toBeInTheDocument();
		await expect.element(screen.getByText(/^Weakness, left: 3\.0 in the last week \(7 days\)/)).toBeVisible();
		await expect.poll(() => store.setting('progress.check-asked')).toBe('s3');

		await screen.unmount();
		const again = await open(weaker, weekly(4), { store });
		await expect.element(again.screen.getByText('Strength or feeling got worse')).toBeVisible();
		await expect.element(again.screen.getByRole('dialog')).not.toBeInTheDocument();
		await again.screen.getByRole('button', { name: 'Go through the warning questions' }).click();
		await expect.element(again.screen.getByRole('dialog')).toBeVisible();
	});

	test('stands in three languages', async () => {
		for (const language of ['ja', 'vi'] as const) {
			const { screen } = await open(well, weekly(3), { language });
			await expect.element(screen.getByRole('table')).toBeVisible();
			expect(document.querySelector('main')?.textContent).not.toMatch(/[{}]|undefined|NaN/);
			await screen.unmount();
		}
	});
});

async function open(
	days: readonly DayEntry[],
	sessions: readonly Session[],
	{
		language = 'en',
		store = memoryStore({
			day: Object.fromEntries(days.map((of) => [of.day, of])),
			session: Object.fromEntries(sessions.map((of) => [of.id, of]))
		})
	}: { language?: Language; store?: MemoryStore } = {}
) {
	const text = new Text();
	await text.use(language);
	const now = new Now(fixedClock());
	const app = { base: '/base', now, text, choices: {}, record: new OwnRecord(store, now) } as unknown as App;
	return { screen: await render(PageUnderTest, { app }), store };
}
