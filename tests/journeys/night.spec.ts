/** The night button: one tap in the dark keeps the time; the rest can wait for the morning. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe, builtApp, expect, test } from './fixtures.ts';
import { expectOpen, installed } from './harness/pages.ts';
import { painNumber, savedLine } from './harness/today.ts';
import { untilSaved } from './harness/until-saved.ts';

const night = '2026-11-22T02:14:20+09:00';
const morning = '2026-11-22T07:30:00+09:00';

const flare = (page: Page) => page.getByRole('button', { name: 'Pain is bad now' });
const relief = (page: Page) => page.getByRole('button', { name: 'It has eased' });
const said = (page: Page) => page.getByRole('main').getByRole('status');
const moments = (page: Page) => page.getByRole('region', { name: 'Moments' }).getByRole('listitem');

/** A diary in use: one day of it is logged, two days before the night. */
async function logOneDay(page: Page) {
	await page.clock.setFixedTime('2026-11-20T20:00:00+09:00');
	await page.goto('./');
	await painNumber(page, 4).click();
	await expect(savedLine(page)).toBeVisible();
	await page.clock.setFixedTime(night);
}

test.beforeEach(async ({ context }) => {
	await context.clock.setFixedTime(night);
});

test('with no network, from the shortcut: one tap at night, in the morning it is there, and detail is added', async ({
	page,
	context,
	site
}) => {
	await logOneDay(page);
	await installed(page);
	await page.close();
	await site.stop();

	const manifest = JSON.parse(readFileSync(join(builtApp, 'manifest.webmanifest'), 'utf8')) as {
		shortcuts: { name: string; url: string }[];
	};
	const shortcut = manifest.shortcuts.find(({ name }) => name === 'Night button');
	const dark = await context.newPage();
	await dark.goto(shortcut?.url ?? 'no shortcut');
	await flare(dark).click();
	await expect(said(dark)).toContainText('02:14');
	await expect(said(dark)).toContainText('Kept on this device. Sleep if you can.');
	await dark.close();

	await context.clock.setFixedTime(morning);
	const light = await context.newPage();
	await light.goto('./');
	const lastNight = light.getByRole('region', { name: 'Last night' });
	await expect(lastNight.getByRole('listitem')).toHaveText([/02:14.*It flared up/]);
	await expect(light.getByText('1 day logged')).toBeVisible();
	for (const value of [0, 5, 10]) await expect(painNumber(light, value)).toHaveAttribute('aria-pressed', 'false');

	await lastNight.getByRole('link').click();
	await expect(light.getByLabel('Time', { exact: true })).toHaveValue('02:14');
	await light
		.getByRole('group', { name: 'Pain at that moment' })
		.getByRole('radio', { name: '8', exact: true })
		.check();
	await light.getByRole('textbox', { name: 'What was happening' }).fill('turned over');
	await light.getByRole('button', { name: 'Save', exact: true }).click();

	await expect(moments(light)).toHaveText([/02:14.*It flared up · 8 of 10.*turned over/]);
	await light.goto('./');
	await expect(light.getByText('1 day logged')).toBeVisible();
	await expect(lastNight).toHaveCount(0);
});

test('every minute is a moment of its own; a second tap in the same minute is not', async ({ page }) => {
	await page.goto('night/');
	await flare(page).click();
	await expect(said(page)).toContainText('02:14');
	await flare(page).click();
	await page.clock.setFixedTime('2026-11-22T03:40:00+09:00');
	await relief(page).click();
	await expect(said(page)).toContainText('03:40');

	await page.goto('log/?day=2026-11-22');
	await expect(moments(page)).toHaveText([/02:14.*It flared up/, /03:40.*It eased/]);
});

test('the wrong button is put right by the other, and undo takes the tap back, also after a cold start', async ({
	page
}) => {
	await page.goto('night/');
	await relief(page).click();
	await expect(said(page)).toContainText('It has eased');
	await flare(page).click();
	await expect(said(page)).toContainText('Pain is bad now');

	await page.reload();
	await expect(said(page)).toContainText('02:14');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(said(page)).toHaveText('02:14 was taken back.');

	await page.clock.setFixedTime('2026-11-22T02:40:00+09:00');
	await page.goto('log/?day=2026-11-22');
	await expect(page.getByRole('region', { name: 'Moments' })).toContainText('A flare or a sudden relief');
	await expect(moments(page)).toHaveCount(0);
});

test('the day is the one on the wall: past midnight, and in another zone', async ({ page, another }) => {
	await page.clock.setFixedTime('2026-11-21T23:59:30+09:00');
	await page.goto('night/');
	await flare(page).click();
	await expect(said(page)).toContainText('23:59');
	await page.clock.setFixedTime('2026-11-22T00:00:10+09:00');
	await flare(page).click();
	await expect(said(page)).toContainText('00:00');
	await expect(page.getByText('Sun 22 Nov')).toBeVisible();
	const state = await page.context().storageState({ indexedDB: true });

	const abroad = await (await another({ timezoneId: 'Asia/Ho_Chi_Minh', storageState: state })).newPage();
	await abroad.clock.setFixedTime('2026-11-22T00:30:00+07:00');
	await abroad.goto('night/');
	await relief(abroad).click();
	await expect(said(abroad)).toContainText('00:30');

	await abroad.goto('log/?day=2026-11-21');
	await expect(moments(abroad)).toHaveText([/23:59 \(Tokyo\)/]);
	await abroad.goto('log/?day=2026-11-22');
	await expect(moments(abroad)).toHaveText([/00:00 \(Tokyo\)/, /00:30 .*It eased/]);
});

test('a tap that cannot be saved says so, waits, and keeps its own time', async ({ page, context, site }) => {
	const devtools = await context.newCDPSession(page);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
	await page.goto('night/');
	await flare(page).click();
	await expect(page.getByText('There is no room left on this device')).toBeVisible();
	await expect(said(page)).toContainText('02:14');
	await expect(page.getByText('Kept on this device')).toHaveCount(0);

	await page.clock.setFixedTime('2026-11-22T02:20:00+09:00');
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
	await untilSaved(page, 'Try again', page.getByText('Kept on this device'));

	await page.goto('log/?day=2026-11-22');
	await expect(moments(page)).toHaveText([/02:14/]);
});

test('what is left as it is, is not asked about again', async ({ page }) => {
	await logOneDay(page);
	await page.goto('night/');
	await flare(page).click();
	await expect(said(page)).toContainText('Kept on this device');
	await page.clock.setFixedTime(morning);
	await page.goto('./');
	await page.getByRole('button', { name: 'Leave it as it is' }).click();
	await expect(page.getByRole('region', { name: 'Last night' })).toHaveCount(0);

	await page.reload();
	await expect(page.getByText('1 day logged')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Last night' })).toHaveCount(0);
	await page.goto('log/?day=2026-11-22');
	await expect(moments(page)).toHaveCount(1);
});

test('Today leads to it in the night alone, the log at any hour', async ({ page }) => {
	const link = page.getByRole('link', { name: 'Night button' });
	await logOneDay(page);
	await page.goto('./');
	await link.click();
	await expect(flare(page)).toBeVisible();
	await page.getByRole('link', { name: 'Today' }).click();
	await expect(painNumber(page, 5)).toBeVisible();

	await page.clock.setFixedTime('2026-11-22T14:00:00+09:00');
	await page.goto('./');
	await expect(page.getByText('1 day logged')).toBeVisible();
	await expect(link).toHaveCount(0);
	await page.goto('log/');
	await link.click();
	await flare(page).click();
	await expect(said(page)).toContainText('Kept on this device. You can add more later.');
});

for (const chosen of ['light', 'dark'])
	test(`dark from the first paint on, where ${chosen} was chosen, and gone with the page`, async ({ page }) => {
		const release = await heldBack(page);
		await page.addInitScript((theme) => localStorage.setItem('meguri:theme:', theme), chosen);
		await page.goto('night/', { waitUntil: 'domcontentloaded' });
		expect(await luminanceOfGround(page)).toBeLessThan(0.01);
		await expect(page.locator('.bottom-bar:visible')).toHaveCount(0);

		release();
		await flare(page).waitFor();
		expect(await luminanceOfGround(page)).toBeLessThan(0.01);
		await expect(page.getByRole('navigation')).toHaveCount(0);
		const frames = await page
			.locator('meta[name="theme-color"]')
			.evaluateAll((metas) => metas.map((meta) => (meta as HTMLMetaElement).content));
		expect(new Set(frames)).toEqual(new Set(['#0b0806']));

		await page.getByRole('link', { name: 'Warning signs' }).click();
		await expect(page.getByRole('navigation')).toBeVisible();
		const light = await luminanceOfGround(page);
		if (chosen === 'light') expect(light).toBeGreaterThan(0.8);
		await page.goBack();
		await flare(page).waitFor();
		expect(await luminanceOfGround(page)).toBeLessThan(0.01);
	});

for (const [locale, words] of Object.entries({
	en: { tap: 'Pain is bad now', undo: 'Undo' },
	ja: { tap: '今、痛みが強い', undo: '元に戻す' },
	vi: { tap: 'Đang đau nhiều', undo: 'Hoàn tác' }
}))
	test(`large, still and without a barrier in ${locale}`, async ({ another }) => {
		for (const [width, height, standard] of [
			[360, 740, 16],
			[320, 568, 16],
			[568, 320, 16],
			[360, 740, 32]
		] as const) {
			const context = await another({ locale, viewport: { width, height } });
			await context.clock.setFixedTime(night);
			const page = await context.newPage();
			const session = await context.newCDPSession(page);
			await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
			await page.goto('night/');
			await expectOpen(page);
			const button = page.getByRole('button', { name: words.tap });
			const before = await button.boundingBox();
			expect(before?.height, 'half asleep, with a thumb').toBeGreaterThan(80);
			expect(before?.width).toBeGreaterThan(240);
			expect((before?.y ?? 0) + (before?.height ?? 0), 'on the screen').toBeLessThanOrEqual(height);
			expect(await axe(page)).toEqual([]);

			await button.tap();
			await page.getByRole('button', { name: words.undo }).waitFor();
			expect(await button.boundingBox()).toEqual(before);
			await expect(page.getByText('02:14')).toBeInViewport();
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways').toBe(0);
			expect(await axe(page)).toEqual([]);
		}
	});

/** The app's own files do not come until released: what stands is the frame. */
async function heldBack(page: Page): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/entry/*.js', async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

/** Relative luminance of the colour that fills the window, 0 black to 1 white. */
function luminanceOfGround(page: Page): Promise<number> {
	return page.evaluate(() => {
		const [red, green, blue] = (getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [])
			.map((part) => Number(part) / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * (red ?? 1) + 0.7152 * (green ?? 1) + 0.0722 * (blue ?? 1);
	});
}
