/** A stranger opens the address: a pain score is kept after two taps at most, with nothing in between. */
import { expect, test } from './fixtures.ts';
import { painNumber, savedLine } from './harness/today.ts';

const evening = '2026-11-22T20:00:00+09:00';

for (const locale of ['en', 'ja', 'vi']) {
	test(`the first number is saved with one tap, in ${locale}`, async ({ another, site }) => {
		const context = await another({ locale });
		await context.clock.setFixedTime(evening);
		const page = await context.newPage();
		await page.goto(site.url);

		await painNumber(page, 6).tap();

		await expect(savedLine(page)).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', locale);
		await page.reload();
		await expect(painNumber(page, 6)).toHaveAttribute('aria-pressed', 'true');
	});
}

test('nothing stands between the address and the pad', async ({ page }) => {
	await page.clock.setFixedTime(evening);
	await page.goto('./');

	await expect(painNumber(page, 0)).toBeInViewport({ ratio: 1 });
	await expect(painNumber(page, 10)).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('dialog')).toHaveCount(0);
});
