/**
 * Every screen, folded parts opened: nothing sticks out at 320 px nor with text at twice its size, in three languages,
 * and axe finds nothing. axe looks in light at the first language and in dark at one of the others; `WHOLE=1` makes it
 * look in both at all three.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { filledForms } from './harness/filled-forms.ts';
import { bringOwnDiary } from './harness/own-diary.ts';
import { expectOpen } from './harness/pages.ts';
import { ownScreens, screens } from './harness/screens.ts';

const evening = '2026-11-22T20:00:00+09:00';
const locales = ['en', 'ja', 'vi'] as const;
type Locale = (typeof locales)[number];
type Scheme = 'light' | 'dark';
const isWhole = Boolean(process.env['WHOLE']);

const looks = [...screens().map((screen) => ({ screen, fill: undefined })), ...filledForms];

for (const [index, { screen, fill }] of looks.entries()) {
	test(`/${screen}${fill ? ', filled,' : ''} fits, and axe finds nothing`, async ({ another }) => {
		for (const locale of locales) {
			const context = await another({ locale, viewport: { width: 320, height: 640 } });
			const page = await context.newPage();
			await page.clock.setFixedTime(evening);
			await page.goto(screen === '' ? './' : screen);
			await expectOpen(page);
			await page.waitForLoadState('networkidle');
			await fill?.(page);
			await openFolds(page);
			expect(await tooWide(page), `${locale} at 320 px`).toEqual([]);
			await expectNothing(page, `${screen}, ${locale}`, schemesOf(locale, index));

			await page.setViewportSize({ width: 360, height: 740 });
			await enlarge(context, page);
			expect(await tooWide(page), `${locale} with text at 200 %`).toEqual([]);
		}
	});
}

for (const [index, locale] of locales.entries()) {
	test(`axe finds nothing with a diary of one's own, in ${locale}`, async ({ another }) => {
		test.slow();
		const context = await another({ locale });
		const page = await context.newPage();
		await page.clock.setFixedTime(evening);
		await bringOwnDiary(page);

		for (const [turn, screen] of ownScreens.entries()) await look(screen, schemeOf(turn + index));
		await page.goto('care/');
		await page.locator('a[href*="session/?id="]').first().click();
		await expect(page).toHaveURL(/session\/\?id=/);
		await look(page.url(), schemeOf(index));

		async function look(screen: string, scheme: Scheme): Promise<void> {
			await page.goto(screen === '' ? './' : screen);
			await expectOpen(page);
			await page.waitForLoadState('networkidle');
			await openFolds(page);
			await expectNothing(page, `${screen}, ${locale}`, isWhole ? ['light', 'dark'] : [scheme]);
		}
	});
}

const schemeOf = (turn: number): Scheme => (turn % 2 === 0 ? 'light' : 'dark');

function schemesOf(locale: Locale, screen: number): readonly Scheme[] {
	if (isWhole) return ['light', 'dark'];
	if (locale === 'en') return ['light'];
	return locale === (screen % 2 === 0 ? 'ja' : 'vi') ? ['dark'] : [];
}

async function expectNothing(page: Page, what: string, schemes: readonly Scheme[]): Promise<void> {
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme });
		await page.evaluate(settled);
		expect(await axe(page), `${what}, ${colorScheme}`).toEqual([]);
	}
}

async function enlarge(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** What a fold holds is made when it is opened. */
function openFolds(page: Page): Promise<void> {
	return page.evaluate(async () => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
		for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
	});
}

/** What sticks out of the screen to the right; nothing when the page does not scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const sticking = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 1
		);
		return sticking.map(({ tagName, className }) => `${tagName} ${className}`).slice(0, 5);
	});
}

/** The colours of the scheme have come to rest. */
async function settled(): Promise<void> {
	const frame = () => new Promise((painted) => requestAnimationFrame(painted));
	await frame();
	await frame();
	await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}
