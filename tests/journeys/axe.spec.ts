/** axe finds nothing on any screen, folded parts opened, in light and dark and in three languages. */
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { filledForms } from './harness/filled-forms.ts';
import { bringOwnDiary } from './harness/own-diary.ts';
import { expectOpen } from './harness/pages.ts';
import { ownScreens, screens } from './harness/screens.ts';

const evening = '2026-11-22T20:00:00+09:00';
const locales = ['en', 'ja', 'vi'];

const looks = [...screens().map((screen) => ({ screen, fill: undefined })), ...filledForms];

for (const { screen, fill } of looks) {
	test(`axe finds nothing on /${screen}${fill ? ', filled' : ''}`, async ({ another }) => {
		for (const locale of locales) {
			const context = await another({ locale });
			const page = await context.newPage();
			await page.clock.setFixedTime(evening);
			await expectNothing(page, screen, { locale, schemes: locale === 'en' ? ['light', 'dark'] : ['light'], fill });
		}
	});
}

for (const locale of locales) {
	test(`axe finds nothing with a diary of one's own, in ${locale}`, async ({ another }) => {
		test.slow();
		const context = await another({ locale });
		const page = await context.newPage();
		await page.clock.setFixedTime(evening);
		await bringOwnDiary(page);

		for (const screen of ownScreens) await expectNothing(page, screen, { locale, schemes: ['light', 'dark'] });
		await page.goto('care/');
		await page.locator('a[href*="session/?id="]').first().click();
		await expect(page).toHaveURL(/session\/\?id=/);
		await expectNothing(page, page.url(), { locale, schemes: ['light', 'dark'] });
	});
}

interface Look {
	locale: string;
	schemes: readonly ('light' | 'dark')[];
	/** What is done on the screen before it is looked at. */
	fill?: ((page: Page) => Promise<void>) | undefined;
}

async function expectNothing(page: Page, address: string, { locale, schemes, fill }: Look): Promise<void> {
	await page.goto(address === '' ? './' : address);
	await expectOpen(page);
	await page.waitForLoadState('networkidle');
	await fill?.(page);
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme });
		await page.evaluate(settled);
		expect(await axe(page), `${address}, ${locale}, ${colorScheme}`).toEqual([]);
	}
}

/** The colours of the scheme have come to rest. */
async function settled(): Promise<void> {
	const frame = () => new Promise((painted) => requestAnimationFrame(painted));
	await frame();
	await frame();
	await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}
