/** The card to show and what to say on the phone: offline, in two languages, on the smallest screen. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { card } from '../../src/content/text/card.en.ts';
import { card as cardVi } from '../../src/content/text/card.vi.ts';
import { words as en } from '../../src/content/warnings/words.en.ts';
import { words as ja } from '../../src/content/warnings/words.ja.ts';
import { words as vi } from '../../src/content/warnings/words.vi.ts';
import { axe, expect, test } from './fixtures.ts';
import { installed } from './harness/pages.ts';
import { bringToldRecord } from './harness/told-record.ts';

const own = { en, vi } as const;
const sheet = (page: Page) => page.getByRole('article');

/** A patient in Tokyo with a diary on the device. */
async function patient(context: BrowserContext): Promise<Page> {
	await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	const page = await context.newPage();
	await bringToldRecord(page);
	await installed(page);
	return page;
}

async function fits(page: Page): Promise<void> {
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
	).toBeLessThanOrEqual(0);
}

for (const language of ['en', 'vi'] as const)
	test(`offline at 320 px, the card stands in Japanese over ${language}`, async ({ another, site }) => {
		const context = await another({ locale: language, viewport: { width: 320, height: 640 } });
		const page = await patient(context);
		await site.stop();

		await page.goto('card/?from=urgent');
		const told = sheet(page).locator('li');
		await expect(told).toHaveCount(2);
		await expect(told.nth(0).locator('[lang=ja]')).toHaveText(ja['ces-saddle'].say);
		await expect(told.nth(0).locator(`[lang=${language}]`)).toHaveText(own[language]['ces-saddle'].say);
		await expect(told.nth(1).locator('[lang=ja]')).toHaveText(`${ja['ces-pee-start'].say}（はっきりしません）`);
		await expect(sheet(page).getByText('東京都江戸川区西葛西6-15-3')).toHaveAttribute('lang', 'ja');
		await expect(sheet(page).getByRole('link', { name: '090-1234-5678' })).toHaveAttribute('href', 'tel:09012345678');
		await expect(sheet(page)).toContainText('Metformin 500 mg');
		await expect(sheet(page)).toContainText('田中はり灸院');
		await expect(sheet(page)).not.toContainText(/がん|息|性的|Cancer|Ung thư/);
		await fits(page);
		expect(await axe(page)).toEqual([]);

		const session = await context.newCDPSession(page);
		await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
		await fits(page);
	});

test('one tap turns the card to the reader opposite, with its first line before their eyes', async ({ context }) => {
	const page = await patient(context);
	await page.goto('card/?from=urgent');
	const turn = page.getByRole('button', { name: card['card.turn'] });

	await turn.click();

	await expect(turn).toHaveAttribute('aria-pressed', 'true');
	await expect(sheet(page).getByRole('heading', { level: 2 })).toBeInViewport();
	await turn.click();
	await expect(turn).toHaveAttribute('aria-pressed', 'false');
	await expect(sheet(page).getByRole('heading', { level: 2 })).toBeInViewport();
});

test('it prints on one page, black on white, without bars and buttons', async ({ another }) => {
	const page = await patient(await another({ locale: 'vi', colorScheme: 'dark' }));
	await page.goto('card/?from=urgent');
	await page.getByRole('button', { name: cardVi['card.turn'] }).click();

	await page.emulateMedia({ media: 'print' });

	await expect(sheet(page)).toBeVisible();
	for (const role of ['button', 'navigation'] as const) await expect(page.getByRole(role)).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
	expect(
		await sheet(page).evaluate((element) => {
			const { color, backgroundColor, transform } = getComputedStyle(element);
			return [color, backgroundColor, transform];
		})
	).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'none']);
	const pdf = await page.pdf({ format: 'A4' });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('it becomes one picture, in both languages', async ({ another, site }) => {
	const page = await patient(await another({ locale: 'vi' }));
	await site.stop();
	await page.goto('card/?from=urgent');

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: cardVi['card.save'] }).click();
	const download = await saving;

	expect(download.suggestedFilename()).toBe('meguri-card-2026-11-22.png');
	const bytes = [...(await readFile(await download.path()))];
	const size = await page.evaluate(async (data) => {
		const picture = await createImageBitmap(new Blob([new Uint8Array(data)], { type: 'image/png' }));
		return { width: picture.width, height: picture.height };
	}, bytes);
	expect(size.width).toBe(1440);
	expect(size.height).toBeGreaterThan(2400);
	await expect(page.getByText(cardVi['card.saved'])).toBeVisible();
});

test('the call goes in the operator’s order, offline, with the number in view', async ({ another, site }) => {
	const page = await patient(await another({ locale: 'vi' }));
	await site.stop();
	await page.goto('card/?from=urgent');
	await page.getByRole('link', { name: cardVi['card.to-call'] }).click();

	const steps = page.locator('main ol > li');
	await expect(steps).toHaveCount(5);
	const asked = [
		'火事ですか、救急ですか。',
		'場所はどこですか。',
		'どうしましたか。',
		'お名前と年齢を教えてください。'
	];
	for (const [index, words] of asked.entries()) await expect(steps.nth(index)).toContainText(words);
	await expect(steps.nth(0)).toContainText('Kyūkyū desu.');
	await expect(steps.nth(1)).toContainText('住所は東京都江戸川区西葛西6-15-3です。');
	await expect(steps.nth(2)).toContainText('Mata no aida, seiki, oshiri');
	await expect(steps.nth(2)).toContainText(vi['ces-saddle'].say);
	await expect(steps.nth(4)).toContainText('ベトナム語を話します。');
	const call = page.locator('main a[href="tel:119"]');
	await expect(call).toBeInViewport();
	await fits(page);
	expect(await axe(page)).toEqual([]);
});

test('with nothing told it is still a card, and says what is missing', async ({ page }) => {
	await page.goto('card/');

	await expect(sheet(page)).toContainText('私についての情報');
	await expect(page.getByText(card['card.no-sign'])).toBeVisible();
	await expect(page.getByText(card['card.no-address'])).toBeVisible();
	await expect(sheet(page)).toContainText('未入力');
	expect(await axe(page)).toEqual([]);
});
