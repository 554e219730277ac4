/** A diary comes in from files: all of it or nothing, and never twice. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';

const kept = (name: string) => fileURLToPath(new URL(`../fixtures/files/${name}`, import.meta.url));
const csv = (text: string, name = 'diary.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
type Files = string[] | ReturnType<typeof csv>[];

const evening = (page: Page) => page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
const choose = (page: Page, files: Files) => page.locator('input[type=file]').first().setInputFiles(files);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

async function open(page: Page): Promise<void> {
	await evening(page);
	await page.goto('/import/');
	await expect(title(page, 'Choose your files')).toBeVisible();
}

/** The rows of the table behind the chart, with every day of the diary in it, earliest first. */
async function figures(page: Page): Promise<string[][]> {
	await page.goto('/progress/');
	await page.getByRole('radio', { name: 'All' }).check();
	await page.locator('summary').filter({ hasText: 'Same figures as a table' }).click();
	const rows = page.getByRole('table', { name: /^\d+ days?, \d+ sessions?$/ }).locator('tbody tr');
	await expect(rows.first()).toBeVisible();
	const cells = await rows.evaluateAll((all) =>
		all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()))
	);
	return cells.reverse();
}

async function expectNoDiary(page: Page): Promise<void> {
	await page.goto('/progress/');
	await expect(title(page, 'Your pain over time will be here')).toBeVisible();
}

test('67 days and 11 sessions come in and are read back from the chart’s table; the second time nothing changes', async ({
	page
}) => {
	await open(page);
	await choose(page, [kept('steady-days.csv'), kept('steady-sessions.csv')]);
	await expect(page.getByText('67 new days')).toBeVisible();
	await expect(page.getByText('11 new sessions')).toBeVisible();
	await button(page, 'Bring in 78 entries').click();
	await expect(page.getByText('67 days came in.')).toBeVisible();
	await expect(page.getByText('11 sessions came in.')).toBeVisible();

	const rows = await figures(page);
	const days = readFileSync(kept('steady-days.csv'), 'utf8').trim().split('\n').slice(1);
	const shown = rows.filter(([, average]) => average !== '–');
	expect(shown).toHaveLength(67);
	expect(shown.map(([, average, worst]) => [average, worst])).toEqual(days.map((line) => line.split(',').slice(1, 3)));
	expect(rows.map((cells) => cells[3]).filter((cell) => cell !== '–')).toEqual(
		Array.from({ length: 11 }, (_, index) => String(index + 1))
	);

	await page.goto('/import/');
	await choose(page, [kept('steady-days.csv'), kept('steady-sessions.csv')]);
	await expect(title(page, 'Your diary holds all of this already')).toBeVisible();
	await expect(page.getByText('78 entries are in your diary already')).toBeVisible();
	await expect(button(page, /^Bring in \d/)).toHaveCount(0);
});

test('a file of Japanese Excel is read, its columns paired once, and the next file not asked', async ({ page }) => {
	await open(page);
	await choose(page, [kept('excel-japan.csv')]);
	await expect(title(page, 'What do your columns mean?')).toBeVisible();
	await expect(page.getByLabel('日付')).toHaveValue('date');
	await expect(page.getByLabel('天気')).toHaveValue('keep');
	await page.getByLabel('睡眠').selectOption('Leave it out');
	await page.getByLabel('日付').selectOption('Note');
	await expect(page.getByText('Choose the column that holds the date.')).toBeVisible();
	await expect(
		page.getByText('"Note" stands for more than one column: 日付 and メモ. Keep one of them.')
	).toBeVisible();
	await expect(button(page, 'Go on')).toBeDisabled();
	await page.getByLabel('日付').selectOption('Date');
	await button(page, 'Go on').click();

	await expect(
		page.getByText('Letters as Shift_JIS (Japanese Excel), cells apart by semicolons, column names in line 1.')
	).toBeVisible();
	await expect(page.getByText('Kept with each entry, though no screen shows them yet: 天気.')).toBeVisible();
	await expect(page.getByText('Left out, as you chose: 睡眠.')).toBeVisible();
	await button(page, 'Bring in 5 entries').click();
	await expect(page.getByText('5 days came in.')).toBeVisible();

	const rows = await figures(page);
	expect(rows.map((cells) => cells.slice(1, 3))).toEqual([
		['6', '8'],
		['5', '7'],
		['5', '6'],
		['4', '6'],
		['4', '5']
	]);
	expect(new Set(rows.map((cells) => cells[4]))).toEqual(new Set(['entered later']));

	await page.goto('/import/');
	await choose(page, [kept('excel-japan.csv')]);
	await expect(title(page, 'Your diary holds all of this already')).toBeVisible();
	await expect(page.getByText('The columns as you said last time.')).toBeVisible();
});

test('a file with broken rows stores nothing until the patient leaves them out', async ({ page }) => {
	const rows = Array.from({ length: 120 }, (_, index) => {
		const day = new Date(Date.UTC(2026, 6, 1 + index)).toISOString().slice(0, 10);
		return index % 2 === 0 ? `${day},5` : `${day},much`;
	});
	await open(page);
	await choose(page, [csv(['date,pain_average', ...rows].join('\n'))]);

	await expect(title(page, '60 rows cannot come in as they are')).toBeVisible();
	await expect(page.getByText(/Line 3, .*pain_average/)).toBeVisible();
	await expect(page.getByText(/much.* is not a number\./).first()).toBeVisible();
	await expect(page.locator('.place')).toHaveCount(50);
	await button(page, 'Show 10 more').click();
	await expect(page.locator('.place')).toHaveCount(60);
	await expect(page.getByText(/Line 121, .*pain_average/)).toBeVisible();
	await expect(button(page, /^Bring in \d+ entries/)).toHaveCount(0);
	expect(await axe(page)).toEqual([]);
	await expectNoDiary(page);

	await page.goto('/import/');
	await choose(page, [csv(['date,pain_average', ...rows].join('\n'))]);
	await button(page, 'Bring in 60, leave out 60 rows').click();
	await expect(page.getByText('60 days came in.')).toBeVisible();
	await expect(page.getByText('60 rows were left out.')).toBeVisible();
});

test('files that are no diary are refused by name, and nothing is stored', async ({ page }) => {
	await open(page);
	await choose(page, [
		csv('', 'empty.csv'),
		csv('x'.repeat(5 * 1024 * 1024 + 1), 'big.csv'),
		csv('\u0089PNG\r\n\0\0', 'photo.png'),
		csv('PK\x03\x04', 'diary.xlsx'),
		csv('date,note\n2026-11-01,"never closed', 'quote.csv'),
		csv('{"format":"other"}', 'other.json')
	]);

	await expect(title(page, '6 files were not taken')).toBeVisible();
	for (const words of [
		'This file is empty.',
		'This file is larger than 5 MB.',
		'This file holds no text.',
		'This is a workbook, not a CSV file.',
		'A quotation mark in line 2 is not closed',
		'This is not a table, and not a file of this app either.'
	])
		await expect(page.getByText(words)).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await expectNoDiary(page);
});

test('a day that differs is shown beside the stored one: mine stays, or the file’s is taken', async ({ page }) => {
	await open(page);
	await choose(page, [csv('date,pain_average,note\n2026-11-01,6,mine\n2026-11-02,6,')]);
	await button(page, 'Bring in 2 entries').click();
	await expect(page.getByText('2 days came in.')).toBeVisible();

	const other = csv('date,pain_average,pain_worst\n2026-11-01,2,3\n2026-11-02,1,4');
	await choose(page, [other]);
	const first = page.getByRole('listitem').filter({ has: page.getByRole('table', { name: '1 Nov 2026' }) });
	await expect(first.getByRole('row', { name: 'Pain on average 6 2' })).toBeVisible();
	await expect(first.getByRole('row', { name: 'Worst pain not said 3' })).toBeVisible();
	await expect(first.getByRole('radio', { name: 'Keep mine' })).toBeChecked();
	await expect(page.getByText('With your own values kept, nothing changes.')).toBeVisible();
	expect(await axe(page)).toEqual([]);

	await first.getByRole('radio', { name: 'Take the file’s' }).check();
	await button(page, 'Bring in 1 entry').click();
	await expect(page.getByText('1 of them took the values of the file.')).toBeVisible();

	expect((await figures(page)).map((cells) => cells.slice(1, 3))).toEqual([
		['2', '3'],
		['6', '–']
	]);
	await page.goto('/log/?day=2026-11-01');
	await page.locator('summary').filter({ hasText: 'Note' }).click();
	await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('mine');
});

test('dates that read both ways are asked once, with what each answer means', async ({ page }) => {
	await open(page);
	await choose(page, [csv('date,pain_average\n01/02/2026,5\n03/04/2026,6')]);

	await expect(title(page, 'Which comes first, the day or the month?')).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await button(page, /The day comes first.*01\/02\/2026 is 1 Feb 2026/).click();

	await expect(page.getByText('Dates with the day first.')).toBeVisible();
	await button(page, 'Bring in 2 entries').click();
	await expect(page.getByText('2 days came in.')).toBeVisible();
});

test('a file of this app goes to another device, and back home it changes nothing', async ({ page, another }) => {
	await open(page);
	await choose(page, [kept('steady-days.csv'), kept('steady-sessions.csv')]);
	await button(page, 'Bring in 78 entries').click();
	await expect(page.getByText('67 days came in.')).toBeVisible();
	await page.goto('/settings/');
	const download = page.waitForEvent('download');
	await button(page, 'Save the file').click();
	const file = await (await download).path();

	const elsewhere = await (await another()).newPage();
	await open(elsewhere);
	await choose(elsewhere, [file]);
	await expect(elsewhere.getByText('As a file of this app.')).toBeVisible();
	await button(elsewhere, 'Bring in 78 entries').click();
	await expect(elsewhere.getByText('67 days came in.')).toBeVisible();
	expect(await figures(elsewhere)).toEqual(await figures(page));

	await page.goto('/import/');
	await choose(page, [file]);
	await expect(title(page, 'Your diary holds all of this already')).toBeVisible();
});

test('a file is dropped on the page', async ({ page }) => {
	await open(page);
	const transfer = await page.evaluateHandle(() => {
		const data = new DataTransfer();
		data.items.add(new File(['date,pain_average\n2026-11-01,5'], 'a.csv'));
		return data;
	});

	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });

	await expect(page.getByText('1 new day')).toBeVisible();
});

test('every step fits at 320 pixels and with text at twice its size, in three languages', async ({ another }) => {
	const long = csv(
		`date,pain_average,a-very-long-name-without-any-space-in-it,mood\n2026-11-01,1.5,x,${'word'.repeat(20)}\n2026-11-02,${'9'.repeat(40)},,\n2026-11-03,4,,`
	);
	const differing = csv('date,pain_average,medicine\n2026-11-01,1,ibuprofen 200 mg\n2026-11-02,9,');
	for (const locale of ['en', 'ja', 'vi']) {
		const context = await another({ locale, viewport: { width: 320, height: 640 } });
		const page = await context.newPage();
		await evening(page);
		await page.goto('/import/');
		const session = await context.newCDPSession(page);
		const expectFit = async (step: string) => {
			for (const [width, size] of [
				[320, 16],
				[360, 32]
			] as const) {
				await page.setViewportSize({ width, height: 740 });
				await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide, `${locale}, ${step}, text ${size}`).toBe(width);
			}
		};

		await choose(page, [kept('excel-japan.csv')]);
		await expect(page.locator('select').first()).toBeVisible();
		await expectFit('pairing');
		await page.locator('button.main').click();
		await page.locator('button.main').click();
		await expect(page.getByRole('status').filter({ has: page.locator('a') })).toBeVisible();
		await expectFit('done');
		await choose(page, [long]);
		await expect(page.locator('.place').first()).toBeVisible();
		await expectFit('problems');
		await choose(page, [differing]);
		await expect(page.getByRole('table').first()).toBeVisible();
		await expectFit('differences');
		await choose(page, [csv('date,pain_average\n01/02/2026,5')]);
		await expect(page.locator('.orders')).toBeVisible();
		await expectFit('order of dates');
		await choose(page, [csv('', `${'name'.repeat(20)}.csv`)]);
		await expect(page.locator('dt bdi')).toBeVisible();
		await expectFit('refused');
	}
});
