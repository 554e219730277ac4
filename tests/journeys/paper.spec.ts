/** A paper diary typed in: digits alone, nothing half-typed lost, one save. */
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { draftsSettled } from './harness/drafts.ts';

const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function open(page: Page): Promise<void> {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('/paper/');
	await expect(cell(page, 'Sun 8 Nov, Average pain')).toBeEnabled();
}

test('digits alone fill two weeks, and every day is saved at once as entered later', async ({ page }) => {
	await open(page);
	await expect(page.getByRole('row')).toHaveCount(15);
	await expect(page.getByRole('row').last()).toContainText('Sat 21 Nov');

	await cell(page, 'Sun 8 Nov, Average pain').click();
	await page.keyboard.type('674510329');
	await expect(cell(page, 'Tue 10 Nov, Sleep disturbed')).toBeFocused();
	await expect(cell(page, 'Mon 9 Nov, Worst pain')).toHaveValue('10');
	await cell(page, 'Sat 21 Nov, Average pain').fill('1');
	await page.keyboard.press('Enter');
	await expect(cell(page, 'Sat 21 Nov, Worst pain')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(cell(page, 'Fri 20 Nov, Worst pain')).toBeFocused();
	expect(await axe(page)).toEqual([]);

	await page.getByRole('button', { name: 'Save 4 days' }).click();
	await expect(page.getByText('4 days saved on this device, marked “entered later”.')).toBeVisible();

	await page.goto('/progress/');
	await page.locator('summary').filter({ hasText: 'Same figures as a table' }).click();
	const rows = page.getByRole('table', { name: /^\d+ days?, \d+ sessions?$/ }).locator('tbody tr');
	await expect(rows.last()).toContainText('Sun 8 Nov67–');
	await expect(rows.filter({ hasText: 'entered later' })).toHaveCount(4);
});

test('what is half typed survives a reload, and stored numbers change only where something is typed', async ({
	page
}) => {
	await open(page);
	await cell(page, 'Sun 8 Nov, Average pain').fill('6');
	await cell(page, 'Sun 8 Nov, Worst pain').fill('8');
	await page.getByRole('button', { name: 'Save 1 day' }).click();
	await expect(page.getByText('1 day saved on this device')).toBeVisible();

	await cell(page, 'Sun 8 Nov, Worst pain').fill('9');
	await cell(page, 'Mon 9 Nov, Average pain').fill('5');
	await expect(page.getByRole('button', { name: 'Save 2 days' })).toBeVisible();
	await draftsSettled(page);
	await page.reload();

	await expect(page.getByText('What you typed last time was kept.')).toBeVisible();
	await expect(cell(page, 'Sun 8 Nov, Average pain')).toHaveValue('6');
	await expect(cell(page, 'Sun 8 Nov, Worst pain')).toHaveValue('9');
	await expect(cell(page, 'Mon 9 Nov, Average pain')).toHaveValue('5');
	await page.getByRole('button', { name: 'Clear what is not saved' }).click();
	await expect(cell(page, 'Sun 8 Nov, Worst pain')).toHaveValue('8');
	await expect(cell(page, 'Mon 9 Nov, Average pain')).toHaveValue('');
});

test('a number out of range is marked at its cell and keeps everything from being saved', async ({ page }) => {
	await open(page);
	await cell(page, 'Mon 9 Nov, Average pain').fill('5');
	await cell(page, 'Tue 10 Nov, Worst pain').fill('99');
	await expect(cell(page, 'Tue 10 Nov, Worst pain')).toHaveAttribute('aria-invalid', 'true');

	await page.getByRole('button', { name: 'Save 2 days' }).click();
	await expect(page.getByRole('alert')).toContainText(
		/Tue 10 Nov, Worst pain: .*99.* is not a whole number from 0 to 10\./
	);
	await expect(cell(page, 'Tue 10 Nov, Worst pain')).toBeFocused();
	expect(await axe(page)).toEqual([]);

	await cell(page, 'Tue 10 Nov, Worst pain').fill('10');
	await page.getByRole('button', { name: 'Save 2 days' }).click();
	await expect(page.getByText('2 days saved on this device')).toBeVisible();
});

test('numb and weak are asked for one leg at a time', async ({ page }) => {
	await open(page);
	await page.locator('summary').filter({ hasText: 'First day' }).click();
	await page.getByRole('button', { name: 'Numb or dull' }).click();
	await page.getByRole('radio', { name: 'left' }).check();
	await cell(page, 'Sun 8 Nov, Numb or dull').fill('3');
	await page.getByRole('radio', { name: 'right' }).check();
	await cell(page, 'Sun 8 Nov, Numb or dull').fill('0');
	await page.getByRole('button', { name: 'Two weeks earlier' }).click();
	await expect(page.getByRole('row')).toHaveCount(29);
	await page.getByRole('button', { name: 'Save 1 day' }).click();
	await expect(page.getByText('1 day saved on this device')).toBeVisible();

	await page.goto('/log/?day=2026-11-08');
	for (const [question, value] of [
		['Numb or dull, left', '3'],
		['Numb or dull, right', '0']
	] as const)
		await expect(
			page.getByRole('group', { name: question }).getByRole('radio', { name: value, exact: true })
		).toBeChecked();
});
