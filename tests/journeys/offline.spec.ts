/** One visit, then no server ever again. */
import { common } from '../../src/content/text/common.en.ts';
import { expect, test } from './fixtures.ts';
import { builtPages, cachesOf, expectOpen, installed } from './harness/pages.ts';
import { painNumber, savedLine } from './harness/today.ts';

test.beforeEach(async ({ context, page, site }) => {
	await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('./');
	await installed(page);
	await site.stop();
});

test('every page opens at every query', async ({ page }) => {
	const pages = builtPages();
	expect(pages).toEqual(expect.arrayContaining(['', 'log/', 'progress/', 'warnings/']));

	for (const path of pages) {
		await page.goto(`${path}?day=2026-11-20&note=%E7%97%9B%E3%81%BF#x`);
		await expectOpen(page);
	}
});

test('the page of the first visit itself goes on to the others', async ({ page }) => {
	for (const word of ['nav.progress', 'nav.log', 'nav.more', 'nav.today'] as const) {
		await page.getByRole('navigation').getByRole('link', { name: common[word] }).click();
		await expectOpen(page);
	}
});

test('a new tab opens where an installed app opens', async ({ context }) => {
	const page = await context.newPage();

	await page.goto('./');

	await expectOpen(page);
});

test('an address without its slash opens, with its query', async ({ page }) => {
	await page.goto('log?day=2026-11-20');

	await expectOpen(page);
	await expect(page).toHaveURL(/\/log\/\?day=2026-11-20$/);
});

test('a day is logged, and is there on the next opening', async ({ page }) => {
	await page.goto('./');
	await painNumber(page, 4).click();
	await expect(savedLine(page)).toBeVisible();

	await page.goto('./');

	await expect(painNumber(page, 4)).toHaveAttribute('aria-pressed', 'true');
});

test('an unknown address says so, and leads back', async ({ page }) => {
	for (const path of ['no-such-page', 'log/no/such/page/?x=1']) {
		await page.goto(path);

		await expect(page.getByRole('heading', { level: 1 })).toHaveText(common['notfound.title']);
		await page.getByRole('navigation').getByRole('link', { name: common['nav.today'] }).click();
		await expectOpen(page);
	}
});

test('all three languages are on the device', async ({ page }) => {
	const heads: string[] = [];

	for (const language of ['en', 'ja', 'vi']) {
		await page.evaluate((chosen) => localStorage.setItem('meguri:lang:', chosen), language);
		await page.goto('settings/');
		await expectOpen(page);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		heads.push(await page.getByRole('heading', { level: 1 }).innerText());
	}

	expect(new Set(heads).size).toBe(3);
});

test('nothing is kept but this version', async ({ page }) => {
	expect(await cachesOf(page)).toHaveLength(1);
});
