/** The standing request: explained, proposed, accepted, edited, and off again; without a network too. */
import { axe, expect, test } from './fixtures.ts';
import { installed } from './harness/pages.ts';

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
});

test('it is off until a yes, counts from then on, and each can be changed, in another window too', async ({ page }) => {
	await page.goto('/more/');
	await page
		.getByRole('main')
		.getByRole('link', { name: /^What I asked to be told/ })
		.click();
	const switches = page.getByRole('group', { name: 'Tell me' }).getByRole('checkbox');
	await expect(switches).toHaveCount(9);
	await expect(page.getByText('It is off until you say yes.')).toBeVisible();
	await expect(page.getByText('It never replaces the check for warning signs.')).toBeVisible();
	expect(await axe(page)).toEqual([]);

	const worse = page.getByRole('checkbox', { name: /^Pain up by two points/ });
	await worse.uncheck();
	await page.reload();
	// A proposal is nobody's word: it stands as it was.
	await expect(worse).toBeChecked();
	await worse.uncheck();
	await page.getByRole('button', { name: 'Yes, tell me these' }).click();
	await expect(page.getByText('You said yes on 22 Nov 2026.')).toBeVisible();
	expect(await axe(page)).toEqual([]);

	const other = await page.context().newPage();
	await other.goto('/requests/');
	const there = other.getByRole('checkbox', { name: /^Pain up by two points/ });
	await expect(there).not.toBeChecked();
	await there.check();
	await expect(worse).toBeChecked();

	await page.getByRole('button', { name: 'Switch all off' }).click();
	await expect(page.getByText('All are off. You are told none of these.')).toBeVisible();
	await expect(there).not.toBeChecked();
	await page.reload();
	await expect(page.getByText('All are off. You are told none of these.')).toBeVisible();
	await expect(switches.and(page.getByRole('checkbox', { checked: true }))).toHaveCount(0);
});

test('a yes to nothing is told', async ({ page }) => {
	await page.goto('/requests/');
	const switches = page.getByRole('group', { name: 'Tell me' }).getByRole('checkbox');
	await expect(switches).toHaveCount(9);
	for (const each of await switches.all()) await each.uncheck();
	await page.getByRole('button', { name: 'Yes, tell me these' }).click();
	await expect(page.getByRole('alert')).toHaveText('Choose at least one.');
});

test('it is accepted without a network', async ({ page, site }) => {
	await page.goto('/requests/');
	await installed(page);
	await site.stop();
	await page.reload();
	await page.getByRole('button', { name: 'Yes, tell me these' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeVisible();
	await page.reload();
	await expect(page.getByText('You said yes on 22 Nov 2026.')).toBeVisible();
});
