/** axe finds nothing on any screen, folded parts opened, in light and dark and in three languages. */
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { expectOpen } from './harness/pages.ts';
import { screens } from './harness/screens.ts';

for (const screen of screens()) {
	test(`axe finds nothing on /${screen}`, async ({ another }) => {
		for (const locale of ['en', 'ja', 'vi']) {
			const context = await another({ locale });
			const page = await context.newPage();
			await page.goto(screen === '' ? './' : screen);
			await expectOpen(page);
			await unfold(page);

			expect(await axe(page), `${locale}, light`).toEqual([]);
			if (locale !== 'en') continue;
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await axe(page), 'dark').toEqual([]);
		}
	});
}

async function unfold(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});
}
