/** No screen needs sideways scrolling at 320 px, nor with text at twice its size, in any language. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { filledForms } from './harness/filled-forms.ts';
import { expectOpen } from './harness/pages.ts';
import { screens } from './harness/screens.ts';

const looks = [...screens().map((screen) => ({ screen, fill: undefined })), ...filledForms];

for (const { screen, fill } of looks) {
	test(`/${screen}${fill ? ', filled,' : ''} fits`, async ({ another }) => {
		for (const locale of ['en', 'ja', 'vi']) {
			const context = await another({ locale, viewport: { width: 320, height: 640 } });
			const page = await context.newPage();
			await page.goto(screen === '' ? './' : screen);
			await expectOpen(page);
			await fill?.(page);
			expect(await tooWide(page), `${locale} at 320 px`).toEqual([]);

			await page.setViewportSize({ width: 360, height: 740 });
			const session = await context.newCDPSession(page);
			await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
			expect(await tooWide(page), `${locale} with text at 200 %`).toEqual([]);
		}
	});
}

/** What sticks out of the screen to the right; nothing when the page does not scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
		// What a fold holds is made when it is opened.
		for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const sticking = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 1
		);
		return sticking.map(({ tagName, className }) => `${tagName} ${className}`).slice(0, 5);
	});
}
