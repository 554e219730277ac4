/** What stands before the app does: the frame, without words, in the chosen theme. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectOpen } from './harness/pages.ts';

const paper = { light: 'rgb(247, 244, 238)', dark: 'rgb(20, 24, 29)' };

test.describe('while the app has not come', () => {
	test.beforeEach(async ({ page }) => {
		await page.route('**/_app/immutable/entry/*.js', () => {
			// Never answered: the app stays away.
		});
	});

	test('the start page shows the frame and the pad, not yet active', async ({ page }) => {
		await page.goto('./', { waitUntil: 'domcontentloaded' });

		await expect(page.locator('.bottom-bar-item svg:visible')).toHaveCount(5);
		await expect(page.locator('.scale-step:visible')).toHaveCount(11);
		await expect(page.locator('.scale-step:enabled')).toHaveCount(0);
		expect((await page.locator('#shell').innerText()).replace(/[\s\d]/g, '')).toBe('');
	});

	test('other pages show the frame alone', async ({ page }) => {
		await page.goto('log/', { waitUntil: 'domcontentloaded' });

		await expect(page.locator('.bottom-bar-item svg:visible')).toHaveCount(5);
		await expect(page.locator('.scale-step:visible')).toHaveCount(0);
	});

	for (const [chosen, system] of [
		['dark', 'light'],
		['light', 'dark']
	] as const) {
		test(`${chosen} was chosen on a ${system} system`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: system });
			await page.addInitScript((theme) => localStorage.setItem('meguri:theme:', theme), chosen);

			await page.goto('./', { waitUntil: 'domcontentloaded' });

			expect(await ground(page)).toBe(paper[chosen]);
			for (const meta of await page.locator('meta[name="theme-color"]').all())
				await expect(meta).toHaveAttribute('content', chosen === 'dark' ? '#14181d' : '#f7f4ee');
		});
	}

	test('without a choice it follows the system', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });

		await page.goto('./', { waitUntil: 'domcontentloaded' });

		expect(await ground(page)).toBe(paper.dark);
	});
});

for (const locale of ['en', 'ja', 'vi'])
	test(`the app takes the place of the frame without moving anything (${locale})`, async ({ another }) => {
		const context = await another({ locale });
		const page = await context.newPage();
		await page.addInitScript(watchShifts);

		await page.goto('./');
		await expectOpen(page);
		await page.getByRole('group').getByRole('button', { name: '4', exact: true }).waitFor();
		await page.evaluate(() => navigator.serviceWorker.ready);

		expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
	});

function ground(page: Page): Promise<string> {
	return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

interface Shift extends PerformanceEntry {
	value: number;
	sources: { node: Element | null }[];
}

function watchShifts(): void {
	const shifts: string[] = [];
	Object.assign(window, { shifts });
	new PerformanceObserver((list) => {
		// Less than that is rounding of a fraction of a pixel.
		for (const { value, sources } of (list.getEntries() as Shift[]).filter(({ value }) => value >= 0.001))
			shifts.push(`${value.toFixed(3)} ${sources.map(({ node }) => node?.className ?? '?').join(', ')}`);
	}).observe({ type: 'layout-shift', buffered: true });
}
