/** Today's number through the hours: so far, the evening's one question, the night, midnight with the app open. */
import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const step = (page: Page, value: number) => page.getByRole('button', { name: String(value), exact: true });

test('a number said before 17:00 is kept as so far, and the evening asks once', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T13:00:00+09:00');
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'How is your pain today so far, on average?' })).toBeVisible();
	await step(page, 5).click();
	await expect(page.getByText('Saved on this device as "so far".')).toBeVisible();

	await page.clock.setFixedTime('2026-11-22T17:00:00+09:00');
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Earlier today you said 5. How was the whole day?' })).toBeVisible();
	await page.getByRole('button', { name: 'Still 5' }).click();
	await expect(page.getByText('Saved on this device.')).toBeVisible();

	await page.reload();
	await expect(page.getByText('Logged: 5 of 10')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Still 5' })).toHaveCount(0);
});

test('until 04:00 yesterday is offered first, and the new day by choice', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-23T03:59:00+09:00');
	await page.goto('/');
	await expect(page.getByText('For Sun 22 November')).toBeVisible();
	await step(page, 6).click();
	await expect(page.getByText('Saved on this device.')).toBeVisible();

	await page.getByRole('button', { name: 'Log the new day instead' }).click();
	await expect(page.getByText('For Mon 23 November')).toBeVisible();
	await expect(step(page, 6)).toHaveAttribute('aria-pressed', 'false');

	await page.clock.setFixedTime('2026-11-23T04:00:00+09:00');
	await page.reload();
	await expect(page.getByRole('heading', { name: 'How is your pain today so far, on average?' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Sun 22 November: logged. Open' })).toBeVisible();
});

test('a quick second tap changes the number, and undo gives the first back', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('/');
	await step(page, 4).click();
	await step(page, 7).click();
	await expect(step(page, 7)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('Saved on this device.')).toBeVisible();

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(step(page, 4)).toHaveAttribute('aria-pressed', 'true');
	await page.reload();
	await expect(page.getByText('Logged: 4 of 10')).toBeVisible();
});

test('undo of the first number leaves the day unlogged', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('/');
	await step(page, 4).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(step(page, 4)).toHaveAttribute('aria-pressed', 'false');

	await page.reload();
	await expect(page.getByText('0 days logged')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
});

test('midnight passing while the app is open is noticed, and the day being logged stays', async ({ page }) => {
	await page.clock.install({ time: '2026-11-22T23:58:00+09:00' });
	await page.goto('/log/');
	await page.getByRole('radio', { name: '3', exact: true }).first().check();
	await page.clock.runFor('05:00');
	await expect(page.getByText('Sun 22 November').first()).toBeVisible();
	await expect(page.getByText('The date is now Mon 23 November. You are still logging Sun 22 November.')).toBeVisible();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved on this device for Sun 22 November.')).toBeVisible();

	await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Mon 23 Nov' })).toBeVisible();
	await expect(page.getByText('Logged: 3 of 10')).toBeVisible();
});

test('a tap at the turn of the night counts for the day that was asked about', async ({ page }) => {
	await page.clock.install({ time: '2026-11-23T03:59:40+09:00' });
	await page.goto('/');
	await expect(page.getByText('For Sun 22 November')).toBeVisible();
	await page.clock.pauseAt('2026-11-23T03:59:59+09:00');
	await page.evaluate(() => {
		const seven = [...document.querySelectorAll<HTMLButtonElement>('.scale-step')].find(
			({ innerText }) => innerText.trim() === '7'
		);
		const late = Date.parse('2026-11-23T04:00:10+09:00');
		// The clock moves on before the page has noticed: as after a nap of the device.
		const earlier = Date.now();
		const real = Date;
		globalThis.Date = class extends real {
			constructor(...given: [] | [number]) {
				super(given.length === 0 ? real.now() - earlier + late : given[0]);
			}
		} as DateConstructor;
		seven?.click();
	});
	await page.clock.resume();
	// The page that goes away takes a tap with it that is still on its way to the disk.
	await expect(page.getByText('1 day logged')).toBeVisible();
	await page.goto('/log/?day=2026-11-22');
	await expect(page.getByRole('radio', { name: '7', exact: true }).first()).toBeChecked();
	await page.goto('/log/?day=2026-11-23');
	const average = page.getByRole('group', { name: 'Pain on average' });
	await expect(average.getByRole('radio', { checked: false })).toHaveCount(11);
});
