/** Two windows on one diary: each sees the other's changes at once, and neither overwrites silently. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const pad = (page: Page, value: number) => page.getByRole('button', { name: String(value), exact: true });
const radio = (page: Page, question: string, value: number) =>
	page.getByRole('group', { name: question, exact: true }).getByRole('radio', { name: String(value), exact: true });

test.beforeEach(async ({ context }) => {
	await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
});

test('a number saved in one window shows in the other', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await one.goto('/');
	await two.goto('/');
	await pad(one, 6).click();
	await expect(pad(two, 6)).toHaveAttribute('aria-pressed', 'true');
	await expect(two.getByText('1 day logged')).toBeVisible();
});

test('the same answer changed in both: the second is asked, and either answer holds', async ({ context }) => {
	const [form, other] = [await context.newPage(), await context.newPage()];
	await form.goto('/log/');
	await radio(form, 'Pain on average', 3).check();
	await other.goto('/');
	await pad(other, 8).click();
	await expect(other.getByText('Saved on this device.')).toBeVisible();

	await form.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(form.getByRole('dialog', { name: 'This day was changed in another window' })).toBeVisible();
	await expect(pad(other, 8)).toHaveAttribute('aria-pressed', 'true');

	await form.getByRole('button', { name: 'Keep mine: Pain on average 3' }).click();
	await expect(form.getByText('Saved on this device for')).toBeVisible();
	await expect(pad(other, 3)).toHaveAttribute('aria-pressed', 'true');
});

test('keeping what is stored leaves it as it is', async ({ context }) => {
	const [form, other] = [await context.newPage(), await context.newPage()];
	await form.goto('/log/');
	await radio(form, 'Pain on average', 3).check();
	await other.goto('/');
	await pad(other, 8).click();
	await expect(other.getByText('Saved on this device.')).toBeVisible();

	await form.getByRole('button', { name: 'Save', exact: true }).click();
	await form.getByRole('button', { name: 'Keep what is stored: Pain on average 8' }).click();
	await expect(radio(form, 'Pain on average', 8)).toBeChecked();
	await expect(pad(other, 8)).toHaveAttribute('aria-pressed', 'true');
});

test('different answers of one day from two windows are both kept', async ({ context }) => {
	const [form, other] = [await context.newPage(), await context.newPage()];
	await other.goto('/');
	await pad(other, 8).click();
	await expect(other.getByText('Saved on this device.')).toBeVisible();
	await form.goto('/log/');
	await expect(radio(form, 'Pain on average', 8)).toBeChecked();
	await radio(form, 'Worst pain', 9).check();
	await pad(other, 7).click();
	await expect(other.getByText('Saved on this device.')).toBeVisible();

	await form.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(form.getByText('Saved on this device for')).toBeVisible();
	await expect(radio(form, 'Pain on average', 7)).toBeChecked();
	await expect(radio(form, 'Worst pain', 9)).toBeChecked();
});

test('keeping what is stored of one answer keeps everything else that was said', async ({ context }) => {
	const [form, other] = [await context.newPage(), await context.newPage()];
	await form.goto('/log/');
	await radio(form, 'Pain on average', 3).check();
	await form.locator('summary').filter({ hasText: 'Note' }).click();
	await form.getByRole('textbox', { name: 'Note' }).fill('stays');
	await other.goto('/');
	await pad(other, 8).click();
	await expect(other.getByText('Saved on this device.')).toBeVisible();

	await form.getByRole('button', { name: 'Save', exact: true }).click();
	await form.getByRole('button', { name: 'Keep what is stored: Pain on average 8' }).click();
	await expect(form.getByText('Saved on this device for')).toBeVisible();
	await form.reload();
	await expect(radio(form, 'Pain on average', 8)).toBeChecked();
	await form.locator('summary').filter({ hasText: 'Note' }).click();
	await expect(form.getByRole('textbox', { name: 'Note' })).toHaveValue('stays');
});

test('an open form with nothing of its own follows the other window', async ({ context }) => {
	const [form, other] = [await context.newPage(), await context.newPage()];
	await form.goto('/log/');
	await expect(radio(form, 'Pain on average', 0)).toBeVisible();
	await other.goto('/');
	await pad(other, 8).click();
	await expect(radio(form, 'Pain on average', 8)).toBeChecked();
});

test('a delete refused because of another window says so, and neither the typing nor the day is lost', async ({
	context
}) => {
	const [form, other] = [await context.newPage(), await context.newPage()];
	await other.goto('/');
	await pad(other, 8).click();
	await expect(other.getByText('Saved on this device.')).toBeVisible();
	await form.goto('/log/');
	await expect(radio(form, 'Pain on average', 8)).toBeChecked();
	await radio(form, 'Worst pain', 9).check();
	await pad(other, 7).click();
	await expect(pad(other, 7)).toHaveAttribute('aria-pressed', 'true');
	await form.getByRole('button', { name: 'Delete this day' }).click();
	await expect(form.getByRole('dialog')).toContainText('What you have typed here and not saved goes too.');
	await form.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();

	await expect(form.getByText('Nothing was deleted, because this day was changed in another window.')).toBeVisible();
	await expect(radio(form, 'Worst pain', 9)).toBeChecked();
	await expect(pad(other, 7)).toHaveAttribute('aria-pressed', 'true');
});
