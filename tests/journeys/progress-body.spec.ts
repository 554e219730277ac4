/** How far down it reached and the body over time, on the sample diary. */
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';

test.beforeEach(async ({ page, context }) => {
	await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('progress/?diary=sample');
	await page.getByRole('radio', { name: 'All', exact: true }).check();
});

test('how far down: the marked leg alone, and the body then and now', async ({ page }) => {
	const fold = await open(page, 'How far down');

	await expect(fold.getByRole('heading', { name: 'Left: Pain' })).toBeVisible();
	await expect(fold.getByText(/^Not drawn: Right\./)).toBeVisible();
	const bodies = fold.getByRole('figure', { name: /maps$/ });
	await expect(bodies).toHaveCount(3);
	await expect(bodies.first().getByText('Calf, left: 3 of 7 maps')).toBeVisible();
	await expect(bodies.last().getByText(/^Calf/)).toHaveCount(0);
	expect(await axe(page)).toEqual([]);
});

test('body over time: a week by tap of a button, and the picture to keep', async ({ page }) => {
	const fold = await open(page, 'Body over time');

	await expect(fold.getByText(/^Most often marked: Low back, middle \(67 days\)/)).toBeVisible();
	await expect(fold.getByRole('img')).toHaveCount(4);
	await fold.getByRole('button', { name: 'Tap the chart, or here, to read one column' }).click();
	await expect(fold.getByRole('region', { name: 'Picked column' })).toContainText('Buttock, left 1 of 6 maps');
	const download = page.waitForEvent('download');
	await fold.getByRole('button', { name: 'Save as picture' }).click();
	expect((await download).suggestedFilename()).toBe('meguri-body-low-back-2026-11-22.png');
	expect(await axe(page)).toEqual([]);
});

/** A fold by its title, opened. */
async function open(page: Page, title: string) {
	const fold = page.locator('details').filter({ has: page.locator('summary', { hasText: title }) });
	await fold.locator('summary').click();
	return fold;
}
