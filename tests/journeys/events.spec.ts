/** What else happened: noted, listed, changed, deleted and given back; nothing half typed is lost. */
import { axe, expect, test } from './fixtures.ts';
import { draftsSettled } from './harness/drafts.ts';

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
});

test('one tap from the log of a day and back: what was half typed there is still there', async ({ page }) => {
	await page.goto('/log/?day=2026-11-20');
	const average = page.getByRole('group', { name: 'Pain on average' });
	await average.getByRole('radio', { name: '6', exact: true }).check();
	await page.locator('summary').filter({ hasText: 'Note' }).click();
	await page.getByRole('textbox', { name: 'Note' }).fill('half a wo');

	await page.getByRole('link', { name: 'Add what happened' }).click();
	await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2026-11-20');
	await page.getByRole('radio', { name: 'Fall', exact: true }).check();
	await page.getByRole('button', { name: 'Save' }).click();

	await expect(page).toHaveURL(/\/log\/\?day=2026-11-20$/);
	await expect(page.getByText('Fall: saved on this device.')).toBeVisible();
	await expect(average.getByRole('radio', { name: '6', exact: true })).toBeChecked();
	await page.locator('summary').filter({ hasText: 'Note' }).click();
	await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('half a wo');
	await page.getByRole('region', { name: 'What else happened' }).getByRole('link', { name: 'Fall' }).click();
	await page.getByRole('banner').getByRole('link', { name: 'Log' }).click();
	await expect(page).toHaveURL(/\/log\/\?day=2026-11-20$/);

	await page.goto('/history/?day=2026-11-20');
	await page.getByRole('region', { name: 'What else happened' }).getByRole('link', { name: 'Fall' }).click();
	await expect(page.getByRole('radio', { name: 'Fall', exact: true })).toBeChecked();
	await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2026-11-20');
});

for (const from of ['more', 'care'])
	test(`courses and events are found from ${from}`, async ({ page }) => {
		await page.goto(`/${from}/`);
		await page
			.getByRole('main')
			.getByRole('link', { name: /^What else happened/ })
			.click();
		await expect(page.getByText('Nothing is noted yet.')).toBeVisible();
		await page.goto(`/${from}/`);
		await page
			.getByRole('main')
			.getByRole('link', { name: /^(Your course|Name your course)/ })
			.click();
		await expect(page.getByRole('heading', { level: 1, name: 'A new course' })).toBeVisible();
	});

test('nothing chosen is said where it is seen', async ({ page }) => {
	await page.goto('/event/?id=new');
	await page.getByRole('button', { name: 'Save' }).click();
	const said = page.getByText('Choose what happened.');
	await expect(said).toBeInViewport();
	// Nor does the button that stays at thumb height lie over it.
	const isOnTop = (element: Element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return document.elementFromPoint(x + width / 2, y + height / 2) === element;
	};
	await expect.poll(() => said.evaluate(isOnTop)).toBe(true);
});

test('an event is noted, changed to a span, deleted and given back', async ({ page }) => {
	await page.goto('/event/');
	await page.getByRole('link', { name: 'Add what happened' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Choose what happened.')).toBeVisible();
	await page.getByRole('radio', { name: 'Travel' }).check();
	await page.getByLabel('Day', { exact: true }).fill('2026-11-03');
	await page.getByLabel('In your own words').fill('Đà Nẵng');
	await draftsSettled(page);
	await page.reload();
	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();
	await page.getByRole('button', { name: 'Save' }).click();

	await expect(page.getByText('Travel: saved on this device.')).toBeVisible();
	const row = page.getByRole('listitem').filter({ hasText: 'Travel' });
	await expect(row).toContainText('3 Nov 2026 · Đà Nẵng');
	expect(await axe(page)).toEqual([]);
	await row.getByRole('link').click();
	await page.getByLabel('Last day').fill('2026-11-01');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('The last day is before the first. Check both dates.')).toBeVisible();
	await page.getByLabel('Last day').fill('2026-11-09');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(row).toContainText('3 Nov 2026 – 9 Nov 2026');

	await row.getByRole('link').click();
	await page.getByRole('button', { name: 'Delete this' }).click();
	await expect(page.getByText('Nothing is noted yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(row).toContainText('3 Nov 2026 – 9 Nov 2026');
});
