/** What lies under the line of pain on the sample diary: lanes, activities and change, what pain goes with. */
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';

test.beforeEach(async ({ page, context }) => {
	await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('progress/?diary=sample');
	await page.getByRole('radio', { name: 'All', exact: true }).check();
});

test('lanes: every thing followed on one time axis, and a table behind it', async ({ page }) => {
	const fold = await open(page, 'All over time');

	await expect(fold.getByText('Weakness: 0 to 2 (67 days).')).toBeVisible();
	await expect(fold.getByText('Medicine: taken on 16 days, none on 27 days.')).toBeVisible();
	await expect(fold.getByRole('img')).toHaveCount(7);
	await expect(fold.getByRole('table').getByRole('row')).toHaveCount(68);
	expect(await axe(page)).toEqual([]);
});

test('activities and change: ratings, the three answers, and leg strength', async ({ page }) => {
	const fold = await open(page, 'Activities and change');

	await expect(fold.getByText(/^Climb the stairs at the station: 3 on .*, 8 on .* \(6 ratings\)\.$/)).toBeVisible();
	await expect(fold.getByText(/after session 11: Much better\.$/)).toBeVisible();
	await expect(fold.getByRole('img')).toHaveCount(2);
	await expect(fold.getByRole('table', { name: 'Leg strength' }).getByRole('row')).toHaveCount(9);
	expect(await axe(page)).toEqual([]);
});

test('what pain goes with: figures with their days, no cause, and what has too few days', async ({ page }) => {
	const fold = await open(page, 'What pain goes with');

	await expect(fold.getByText(/^This does not show cause\./)).toBeVisible();
	await expect(fold.getByText('5.9 on 7 days with, 4.3 on 36 days without, 24 days not answered.')).toBeVisible();
	await expect(fold.getByText('Weather: 4 with, 49 without, 14 not answered.')).toBeVisible();
	await expect(fold.getByRole('img')).toHaveCount(0);
	expect(await axe(page)).toEqual([]);
});

/** A fold by its title, opened. */
async function open(page: Page, title: string) {
	const fold = page.locator('details').filter({ has: page.locator('summary', { hasText: title }) });
	await fold.locator('summary').click();
	return fold;
}
