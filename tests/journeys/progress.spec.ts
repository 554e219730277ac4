/** The line of pain across sessions, on the sample diary: 67 days, 11 sessions, in another patient's name. */
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';

const sample = 'progress/?diary=sample';

test('the chart, its sentence and its table say the same', async ({ page }) => {
	await page.goto(sample);

	await page.getByRole('radio', { name: 'All' }).check();
	const chart = page.getByRole('img', { name: /last 7 days was 2\.3 \(6 days\).*first week it was 6\.7 \(7 days\)/ });
	await expect(chart).toBeVisible();
	await expect(page.getByText('2.3', { exact: true })).toBeVisible();
	await page.getByText('Same figures as a table').click();

	const table = page.getByRole('table', { name: '67 days, 11 sessions' });
	const rows = table.locator('tbody tr');
	await expect(rows.first()).toBeVisible();
	const cells = await rows.evaluateAll((all) =>
		all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))
	);
	expect(cells.filter(([average]) => average !== '–')).toHaveLength(67);
	expect(cells.map(([, , session]) => Number(session)).filter((number) => number > 0)).toEqual([
		11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1
	]);
});

test('the chart is drawn anew in the dark, and axe finds nothing in light and dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(sample);
	await expect.poll(() => inked(page)).toBeGreaterThan(500);
	await page.getByText('Same figures as a table').click();
	expect(await axe(page)).toEqual([]);
	const light = await picture(page);

	await page.emulateMedia({ colorScheme: 'dark' });

	await expect.poll(() => picture(page)).not.toBe(light);
	expect(await axe(page)).toEqual([]);
});

test('a diary without a day says what will be here', async ({ page }) => {
	await page.goto('progress/');

	await expect(page.getByRole('heading', { name: 'Your pain over time will be here' })).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('link', { name: 'Look at a sample diary' }).click();

	await expect(page.getByRole('img')).toBeVisible();
});

for (const locale of ['ja', 'vi'])
	test(`nothing reaches over the side in ${locale} at 320 pixels`, async ({ another }) => {
		const context = await another({ locale, viewport: { width: 320, height: 640 } });
		const page = await context.newPage();
		await page.goto(sample);

		await expect(page.getByRole('img')).toBeVisible();

		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});

/** Pixels of the chart that are not empty. */
function inked(page: Page): Promise<number> {
	return page.evaluate(() => {
		const canvas = document.querySelector('canvas');
		const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
		return data.filter((value, index) => index % 4 === 3 && value > 0).length;
	});
}

function picture(page: Page): Promise<string | undefined> {
	return page.evaluate(() => document.querySelector('canvas')?.toDataURL());
}

test('every period opens again as it was left', async ({ page }) => {
	for (const period of ['2 weeks', 'Course', 'All', '6 weeks']) {
		await page.goto('./progress/?diary=sample');
		await page.getByRole('radio', { name: period }).check();
		await expect(page.getByRole('img')).toBeVisible();
		await page.waitForLoadState('networkidle');
		await page.reload();
		await expect(page.getByRole('radio', { name: period })).toBeChecked();
		await expect(page.getByRole('img')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
	}
});
