/** A warning that stands: in front of every page, offline too, until the patient answers it. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { words } from '../../src/content/warnings/words.en.ts';
import { words as wordsJa } from '../../src/content/warnings/words.ja.ts';
import { words as wordsVi } from '../../src/content/warnings/words.vi.ts';
import { axe, builtApp, expect, test } from './fixtures.ts';
import { builtPages, installed } from './harness/pages.ts';

const emergency = 'Get emergency hospital care now';
const sameDay = 'Be seen by a doctor today';

const layer = (page: Page) => page.getByRole('alertdialog');
const calls = (page: Page) => layer(page).locator('.foot').getByRole('link');
const callsOf = (page: Page) => calls(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));

/** Answers one line of the check. */
async function say(page: Page, line: string, { answer = 'Yes', on = 'warnings/' } = {}) {
	await page.goto(on);
	await page.getByRole('group', { name: line, exact: true }).getByRole('radio', { name: answer, exact: true }).click();
}
/** The same answer in each language. */
const yes = {
	en: { line: words['vas-ali'].line, answer: 'Yes' },
	ja: { line: wordsJa['vas-ali'].line, answer: 'はい' },
	vi: { line: wordsVi['vas-ali'].line, answer: 'Có' }
} as const;
const secondPage = { on: 'warnings/?page=2' };

/** What stands is written down, so a page opened anew begins with it. */
async function kept(page: Page) {
	await expect.poll(() => page.evaluate(() => localStorage.getItem('meguri:urgent:'))).toMatch(/emergency-now|today/);
}

/** The script that holds the screen, and no words. */
function ownCode(): string[] {
	const scripts = readdirSync(builtApp, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
	const own = scripts.filter((name) => {
		const code = readFileSync(join(builtApp, name), 'utf8');
		return code.includes('urgent.not-drive') && !code.includes('Do not drive yourself') && !/lái xe|運転/.test(code);
	});
	expect(own).toHaveLength(1);
	return own.map((name) => basename(name));
}

async function openIn(another: (options: object) => Promise<BrowserContext>, options: object) {
	const context = await another(options);
	return context.newPage();
}

test.describe('emergency care', () => {
	test('one yes shows it at once, over every page, after a reload and from a killed app without network', async ({
		page,
		context,
		site
	}) => {
		await page.goto('./');
		await installed(page);
		await say(page, words['vas-ali'].line);
		await expect(layer(page)).toHaveAccessibleName(emergency);
		expect(await callsOf(page)).toEqual(['tel:119']);
		expect(await axe(page)).toEqual([]);
		await kept(page);

		for (const path of builtPages()) {
			await page.goto(path === '' ? './' : path);
			await expect(layer(page), path).toHaveAccessibleName(emergency);
			await expect(page.getByRole('heading', { level: 1, name: emergency })).toBeFocused();
		}
		await page.close();
		await site.stop();
		const again = await context.newPage();
		await again.goto('./');
		await expect(layer(again)).toHaveAccessibleName(emergency);
		await expect(layer(again).getByRole('listitem').filter({ hasText: words['vas-ali'].line })).toBeVisible();
		expect(await callsOf(again)).toEqual(['tel:119']);
	});

	test('it stands before the diary is open, and its number too', async ({ page, context }) => {
		await say(page, words.aaa.line);
		await kept(page);
		await page.close();
		// The database never answers.
		await context.addInitScript(() => {
			IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
		});
		const again = await context.newPage();
		await again.goto('./');

		await expect(layer(again)).toHaveAccessibleName(emergency);
		expect(await callsOf(again)).toEqual(['tel:119']);
		await expect(layer(again).getByText('Do not drive yourself.')).toBeVisible();
	});

	test('where its own code cannot be had, what to do and the call stand all the same', async ({ another, trouble }) => {
		trouble.allow(/ERR_FAILED/);
		const context = await another({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto('warnings/');
		for (const file of ownCode()) await page.route(`**/${file}`, (route) => route.abort());
		await say(page, words.aaa.line);

		await expect(layer(page)).toHaveAccessibleName(emergency);
		await expect(layer(page).getByRole('link', { name: 'Call 119' })).toHaveAttribute('href', 'tel:119');
		await expect(layer(page).getByText('Do not drive yourself.', { exact: false })).toBeVisible();
		await expect(layer(page).getByText('Where to go')).toHaveCount(0);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(layer(page)).toBeVisible();

		await page.unrouteAll();
		await page.reload();
		await expect(layer(page).getByText('Where to go')).toBeVisible();
	});

	test('nothing but the patient’s word ends it: seen, then it stays away', async ({ page }) => {
		await say(page, words['ces-saddle'].line);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(layer(page)).toBeVisible();

		await layer(page).getByRole('button', { name: 'I have been seen' }).click();
		await layer(page).getByRole('button', { name: 'Yes, I have been seen' }).click();
		await expect(layer(page)).toHaveCount(0);
		await expect(page.getByRole('status').filter({ hasText: 'Noted: you have been seen' })).toBeVisible();
		await page.goto('./');
		await expect(page.getByRole('button', { name: '7', exact: true })).toBeVisible();
		await expect(layer(page)).toHaveCount(0);
	});

	test('by mistake: the line of the check is open again', async ({ page }) => {
		await say(page, words['ces-saddle'].line);
		await layer(page).getByRole('button', { name: 'I answered by mistake' }).click();
		await layer(page).getByRole('button', { name: 'Yes, it was a mistake' }).click();
		await expect(layer(page)).toHaveCount(0);

		await page.goto('warnings/');
		const row = page.getByRole('group', { name: words['ces-saddle'].line, exact: true });
		await expect(row.getByRole('radio', { name: 'Yes', exact: true })).toBeVisible();
		await expect(row.getByRole('radio', { checked: true })).toHaveCount(0);
	});

	test('the card stands free of it, with the way back above', async ({ page }) => {
		await say(page, words['ces-saddle'].line);
		await layer(page)
			.getByRole('link', { name: /Card to show/ })
			.click();
		await expect(page).toHaveURL(/card\/\?from=urgent/);
		await expect(layer(page)).toHaveCount(0);
		const back = page.getByRole('link', { name: 'Emergency open: back' });
		await expect(back).toBeVisible();
		expect(await axe(page)).toEqual([]);

		await back.click();
		await expect(layer(page)).toHaveAccessibleName(emergency);
	});

	test('by keyboard alone: the check, the call, and the way out', async ({ page }) => {
		await page.goto('warnings/');
		const row = page.getByRole('group', { name: words['ces-saddle'].line, exact: true });
		await row.getByRole('radio', { name: 'Yes', exact: true }).focus();
		await page.keyboard.press('Space');
		await expect(page.getByRole('heading', { level: 1, name: emergency })).toBeFocused();
		const reached: string[] = [];
		for (let press = 0; press < 12; press += 1) {
			await page.keyboard.press('Tab');
			reached.push(await page.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? ''));
		}
		expect(reached).toEqual(expect.arrayContaining([expect.stringContaining('119'), 'I have been seen']));
		await layer(page).getByRole('button', { name: 'I have been seen' }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(layer(page)).toHaveCount(0);
	});
});

test.describe('the number', () => {
	test('a phone in Vietnamese in Tokyo calls 119; in Vietnam 115 first, then the clinic’s', async ({ another }) => {
		for (const [timezoneId, expected] of [
			['Asia/Tokyo', ['tel:119']],
			['Asia/Ho_Chi_Minh', ['tel:115', 'tel:119']]
		] as const) {
			const page = await openIn(another, { locale: 'vi-VN', timezoneId });
			await say(page, yes.vi.line, yes.vi);
			await expect(layer(page)).toBeVisible();
			await expect.poll(() => callsOf(page)).toEqual(expected);
		}
	});

	test('the place that was set stands beside that of the phone', async ({ another }) => {
		const page = await openIn(another, { timezoneId: 'Asia/Tokyo' });
		await page.addInitScript(() => localStorage.setItem('meguri:place:', 'GB'));
		await say(page, words['vas-ali'].line);

		await expect.poll(() => callsOf(page)).toEqual(['tel:119', 'tel:999']);
	});

	for (const [locale, timezoneId] of [
		['en', 'Asia/Tokyo'],
		['ja', 'Asia/Tokyo'],
		['vi', 'Asia/Ho_Chi_Minh']
	] as const)
		test(`stands without scrolling at 320 × 568 with text at 200 %, ${locale}`, async ({ another }) => {
			const page = await openIn(another, { locale, timezoneId, viewport: { width: 320, height: 568 } });
			const session = await page.context().newCDPSession(page);
			await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
			await say(page, yes[locale].line, yes[locale]);
			await expect(layer(page)).toBeVisible();

			for (const call of await calls(page).all()) {
				await expect(call).toBeInViewport({ ratio: 1 });
				// Words that come later lay the screen out anew.
				await expect.poll(async () => (await call.boundingBox())?.height).toBeGreaterThanOrEqual(48);
			}
			await expect(layer(page).getByRole('heading', { level: 1 })).toBeInViewport();
			const { scrollWidth, clientWidth } = await layer(page)
				.locator('> .words')
				.evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
			expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
		});
});

test.describe('be seen today', () => {
	test('stands in amber over every page; an appointment closes it until its day', async ({ page, context }) => {
		await context.clock.setFixedTime('2026-11-23T10:00:00+09:00');
		await say(page, words['vas-dvt'].line, secondPage);
		await expect(layer(page)).toHaveAccessibleName(sameDay);
		await expect(layer(page).getByRole('link', { name: '03-3212-2323' })).toHaveAttribute('href', 'tel:0332122323');
		expect(await callsOf(page)).toEqual(['tel:119']);
		expect(await axe(page)).toEqual([]);
		await kept(page);
		await page.goto('progress/');
		await expect(layer(page)).toHaveAccessibleName(sameDay);

		await layer(page).getByRole('button', { name: 'I have an appointment' }).click();
		await layer(page).getByLabel('Day of the appointment').fill('2026-11-24');
		await layer(page).getByRole('button', { name: 'Keep the appointment' }).click();
		await expect(layer(page)).toHaveCount(0);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(layer(page)).toHaveCount(0);
	});

	test('what is worse covers the page that it led to', async ({ page }) => {
		await say(page, words['vas-dvt'].line, secondPage);
		await layer(page)
			.getByRole('link', { name: /Something else is new/ })
			.click();
		await expect(layer(page)).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Be seen today: back' })).toBeVisible();
		const row = page.getByRole('group', { name: words['vas-pe'].line, exact: true });
		await row.getByRole('radio', { name: 'Yes', exact: true }).click();

		await expect(layer(page)).toHaveAccessibleName(emergency);
		await expect(layer(page).getByText('Also to be seen today')).toBeVisible();
	});
});

test('with site data blocked the screen and the number still work', async ({ profile, launchOn, site, trouble }) => {
	trouble.allow(/service ?worker|access to storage|SecurityError/i);
	await mkdir(join(profile, 'Default'), { recursive: true });
	await writeFile(
		join(profile, 'Default', 'Preferences'),
		JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } })
	);
	const { context } = await launchOn(profile);
	const page = await context.newPage();
	await page.goto(site.at('warnings/'));
	const row = page.getByRole('group', { name: words['vas-ali'].line, exact: true });
	await row.getByRole('radio', { name: 'Yes', exact: true }).click();

	await expect(layer(page)).toHaveAccessibleName(emergency);
	expect(await callsOf(page)).toEqual(['tel:119']);
	await layer(page).getByRole('button', { name: 'I answered by mistake' }).click();
	await layer(page).getByRole('button', { name: 'Yes, it was a mistake' }).click();
	await expect(layer(page)).toHaveCount(0);
});
