/** The sample diary: opened from the empty first screen, marked, apart from one's own, gone with one tap. */
import type { Page } from '@playwright/test';
import { common } from '../../src/content/text/common.en.ts';
import { expect, test } from './fixtures.ts';
import { expectOpen } from './harness/pages.ts';

const evening = '2026-11-22T20:00:00+09:00';

test('it is opened, looked at and removed, and one’s own diary stays empty', async ({ page, context }) => {
	await context.clock.setFixedTime(evening);
	await page.goto('./');
	await page.getByRole('link', { name: 'Look at a sample diary' }).click();

	await expect(page).toHaveURL(/\/progress\/\?diary=sample$/);
	await expect(mark(page)).toBeVisible();
	await expect(page.getByRole('img').first()).toBeVisible();
	expect(await databases(page)).toContain('meguri:sample:/');

	const own = await context.newPage();
	await own.goto('progress/');
	await expect(own.getByRole('heading', { name: 'Your pain over time will be here' })).toBeVisible();
	await expect(mark(own)).toHaveCount(0);
	await own.goto('./');
	await expect(own.getByText('0 days logged')).toBeVisible();
	await own.close();

	await page.getByRole('button', { name: common['sample.leave'] }).click();

	await expect(page.getByRole('link', { name: 'Look at a sample diary' })).toBeVisible();
	await expect(mark(page)).toHaveCount(0);
	expect(await databases(page)).toEqual(['meguri:/']);
});

test('pages that read and write one’s own diary never carry its mark', async ({ page, context }) => {
	await context.clock.setFixedTime(evening);
	for (const path of ['./?diary=sample', 'log/?diary=sample', 'session/?diary=sample']) {
		await page.goto(path);
		await expectOpen(page);
		await expect(mark(page)).toHaveCount(0);
	}
	await page.goto('care/?diary=sample');
	await expect(mark(page)).toBeVisible();
});

test('what is logged beside it is one’s own, and stays when it is removed', async ({ page, context }) => {
	await context.clock.setFixedTime(evening);
	await page.goto('progress/?diary=sample');
	await expect(mark(page)).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: common['nav.today'] }).click();
	await page.getByRole('button', { name: '6', exact: true }).click();
	await expect(page.getByText(common['save.saved'])).toBeVisible();

	await page.goto('progress/?diary=sample');
	await page.getByRole('button', { name: common['sample.leave'] }).click();

	await expect(page.getByText('1 day logged')).toBeVisible();
	await expect(page.getByRole('button', { name: '6', exact: true })).toHaveAttribute('aria-pressed', 'true');
	expect(await databases(page)).toEqual(['meguri:/']);
});

test('it is not part of the first load', async ({ another }) => {
	// Without the worker, which keeps every file of the version once the page stands.
	const context = await another({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).pathname));
	await page.goto('./');
	await expectOpen(page);
	const sampleLink = page.getByRole('link', { name: 'Look at a sample diary' });
	await expect(sampleLink).toBeVisible();
	await page.waitForLoadState('networkidle');
	const first = [...asked];
	expect(await holding(page, first)).toEqual([]);

	await sampleLink.click();
	await expect(mark(page)).toBeVisible();
	await expect(page.getByRole('img').first()).toBeVisible();

	const later = [...asked].filter((path) => !first.includes(path));
	expect(await holding(page, later)).toHaveLength(1);
});

function mark(page: Page) {
	return page.getByRole('complementary', { name: common['sample.mark'] });
}

function databases(page: Page): Promise<string[]> {
	return page.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort());
}

/** The scripts among them that lay the sample: they name the setting that says how far it is laid. */
async function holding(page: Page, paths: string[]): Promise<string[]> {
	const found: string[] = [];
	for (const path of paths.filter((one) => one.endsWith('.js'))) {
		const code = await (await page.request.get(path)).text();
		if (code.includes('sample.last')) found.push(path);
	}
	return found;
}
