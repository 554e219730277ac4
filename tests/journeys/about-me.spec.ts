/** About me: said once, changed at any time, kept half filled, and never answered by anybody but the patient. */
import type { Page } from '@playwright/test';
import { aboutIds } from '#core/warnings/about-me.ts';
import { axe, expect, test } from './fixtures.ts';
import { draftsSettled } from './harness/drafts.ts';
import { installed } from './harness/pages.ts';

const question = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const answer = (page: Page, name: string, said: string) =>
	question(page, name).getByRole('radio', { name: said, exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device.' });

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
});

/** Late pregnancy is asked only after a yes to pregnancy. */
const openQuestions = `${aboutIds.length - 1} questions are not answered.`;

test('it is found under More, nothing is preset, and half of it stands after a reload', async ({ page }) => {
	await page.goto('/more/');
	await page
		.getByRole('main')
		.getByRole('link', { name: /^About me/ })
		.click();
	await expect(page.getByText(openQuestions)).toBeVisible();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(question(page, 'Late pregnancy')).toHaveCount(0);
	expect(await axe(page)).toEqual([]);

	await answer(page, 'Pregnant, or perhaps pregnant', 'Not sure').check();
	await expect(question(page, 'Late pregnancy')).toBeVisible();
	await answer(page, 'Cancer, now or in the past', 'No').check();
	await answer(page, 'Cancer, now or in the past', 'No').click();
	await expect(answer(page, 'Cancer, now or in the past', 'No')).not.toBeChecked();
	await page.getByLabel('Home address').fill('東京都江戸川区中央1-2-3');
	await draftsSettled(page);
	await page.reload();

	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();
	await expect(page.getByLabel('Home address')).toHaveValue('東京都江戸川区中央1-2-3');
	await expect(answer(page, 'Pregnant, or perhaps pregnant', 'Not sure')).toBeChecked();
	await save(page);
	await expect(saved(page)).toBeVisible();
	await page.reload();
	await expect(answer(page, 'Pregnant, or perhaps pregnant', 'Not sure')).toBeChecked();
	await expect(page.getByText(openQuestions)).toBeVisible();
	await expect(page.getByText('What you had begun here was kept.')).toHaveCount(0);
});

test('a day to come is refused where it is seen, and nothing is lost', async ({ page }) => {
	await page.goto('/about-me/');
	await page.getByLabel('When it began').fill('2026-11-23');
	await page.getByLabel('Allergies').fill('latex');
	await page.getByLabel('Their phone').fill('03-1234-5678');
	await save(page);

	await expect(page.getByText('This day has not come yet.')).toBeInViewport();
	await expect(page.getByLabel('When it began')).toBeFocused();
	await expect(page.getByLabel('Allergies')).toHaveValue('latex');
	await page.getByLabel('When it began').fill('2026-11-22');
	await save(page);
	await expect(saved(page)).toBeVisible();
});

test('two windows: what one saved stands in the other, and a change in both is asked about', async ({ page }) => {
	await page.goto('/about-me/');
	const other = await page.context().newPage();
	await other.clock.setFixedTime('2026-11-22T20:01:00+09:00');
	await other.goto('/about-me/');
	await answer(page, 'Thin bones (osteoporosis)', 'Yes').check();
	await save(page);
	await expect(saved(page)).toBeVisible();
	await expect(answer(other, 'Thin bones (osteoporosis)', 'Yes')).toBeChecked();

	await other.getByLabel('Name', { exact: true }).fill('An Nguyễn');
	await page.getByLabel('Name', { exact: true }).fill('An');
	await save(page);
	await expect(saved(page)).toBeVisible();
	await save(other);
	await expect(other.getByRole('alert')).toContainText('About me was changed in another window');
	await expect(other.getByLabel('Name', { exact: true })).toHaveValue('An Nguyễn');
	await other.getByRole('button', { name: 'Save what stands here' }).click();
	await expect(saved(other)).toBeVisible();
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('An Nguyễn');
});

test('it is filled in without a network, and stands on the card', async ({ page, site }) => {
	await page.goto('/about-me/');
	await installed(page);
	await site.stop();
	await page.reload();
	await answer(page, 'Blood thinners, or a bleeding disorder', 'Yes').check();
	await page.getByLabel('Home address').fill('東京都江戸川区中央1-2-3');
	await save(page);
	await expect(saved(page)).toBeVisible();

	await page.goto('/card/');
	await expect(page.getByText('東京都江戸川区中央1-2-3')).toBeVisible();
	await expect(page.getByText('Blood thinners, or a bleeding disorder')).toBeVisible();
});
