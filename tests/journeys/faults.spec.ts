/** Storage that says no: the screen says what happened, what is safe and what to do, and what was typed stays. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { builtPages, expectOpen } from './harness/pages.ts';
import { untilSaved } from './harness/until-saved.ts';

const pad = (page: Page, value: number) => page.getByRole('button', { name: String(value), exact: true });
const databaseName = 'meguri:/';

test('site data blocked by the browser', async ({ profile, launchOn, site, trouble }) => {
	trouble.allow(/service ?worker|access to storage|SecurityError/i);
	await mkdir(join(profile, 'Default'), { recursive: true });
	await writeFile(
		join(profile, 'Default', 'Preferences'),
		JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } })
	);
	const { context } = await launchOn(profile);
	const page = await context.newPage();
	await page.goto(site.url);

	await expect(
		page.locator('#unsupported').or(page.getByText('does not let the app keep a diary')).first()
	).toBeVisible();
	await expect(page.getByRole('link', { name: /119|Warning signs/ }).first()).toBeVisible();

	for (const path of builtPages()) {
		await page.goto(site.at(path));
		await expectOpen(page);
		await page.waitForLoadState('networkidle');
		await expectOpen(page);
	}
});

test('no room left: the number stays on the screen and is saved when there is room', async ({
	page,
	context,
	site
}) => {
	// Before the first write: the browser asks for the room left only now and then.
	const devtools = await context.newCDPSession(page);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
	await page.goto('/');
	await pad(page, 7).click();
	await expect(page.getByText('There is no room left on this device')).toBeVisible();
	await expect(pad(page, 7)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('Saved on this device')).toHaveCount(0);

	await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
	await untilSaved(page, 'Try again', page.getByText('Saved on this device'));
	await page.reload();
	await expect(pad(page, 7)).toHaveAttribute('aria-pressed', 'true');
});

test('a diary written by a newer version is left untouched', async ({ page, site, trouble }) => {
	trouble.allow(/favicon/);
	await page.goto('/');
	await pad(page, 2).click();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	await page.goto(site.at('start.js'));
	await page.evaluate(
		(name) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open(name, 9990);
				request.onerror = () => reject(request.error ?? new Error('not opened'));
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
			}),
		databaseName
	);
	await page.goto('/');
	await expect(page.getByText('A newer version of the app wrote this diary')).toBeVisible();
	await pad(page, 5).click();
	await expect(page.getByText('Your diary is safe and untouched.').first()).toBeVisible();
	const version = await page.evaluate(
		async (name) => (await indexedDB.databases()).find((database) => database.name === name)?.version,
		databaseName
	);
	expect(version).toBe(9990);
});

test('the diary deleted under an open window: it says so, never writes an empty one in its place, and goes on after a reload', async ({
	page,
	context,
	site,
	trouble
}) => {
	trouble.allow(/favicon/);
	await page.goto('/');
	await pad(page, 2).click();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	const other = await context.newPage();
	await other.goto(site.at('start.js'));
	await other.evaluate(
		(name) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.deleteDatabase(name);
				request.onsuccess = () => resolve();
				request.onerror = () => reject(request.error ?? new Error('not deleted'));
			}),
		databaseName
	);

	await pad(page, 6).click();
	await expect(page.getByText('The diary was closed by the browser or by another window')).toBeVisible();
	await expect(pad(page, 6)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('Saved on this device')).toHaveCount(0);

	await page.reload();
	await pad(page, 6).click();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
	await expect(pad(page, 6)).toHaveAttribute('aria-pressed', 'true');
});

test('an error that nobody expected shows one calm screen, never a blank page, and no word of the diary', async ({
	page,
	trouble
}) => {
	trouble.allow(/canary/);
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Last 14 days' })).toBeVisible();
	await page.evaluate(() => {
		setTimeout(() => {
			throw new TypeError('canary: words of the diary');
		});
	});
	await expect(page.getByRole('heading', { name: 'Something went wrong in the app' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Warning signs' })).toBeVisible();
	await expect(page.locator('main')).not.toContainText('canary');
	await expect(page.locator('pre')).toContainText('TypeError');

	await page.getByRole('navigation').getByRole('link', { name: 'More' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'More' })).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
	await expect(page.getByRole('heading', { name: 'Last 14 days' })).toBeVisible();
});

test('a file of the app that does not come: the page says so, with the number to call', async ({
	another,
	trouble
}) => {
	// The words are kept from coming.
	trouble.allow(/ERR_FAILED|Failed to fetch|^error: |Trusted/);
	const context = await another({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const words = await page.request.get('/').then((response) => response.text());
	const needed = new Set([...words.matchAll(/_app\/immutable\/[\w./-]+\.js/g)].map(([path]) => path));
	await context.route('**/_app/immutable/**/*.js', (route) => {
		const path = new URL(route.request().url()).pathname.slice(1);
		return needed.has(path) ? route.continue() : route.abort();
	});

	await page.goto('/');

	await expect(page.getByText('The app could not be loaded.')).toBeVisible();
	await expect(page.locator('[data-when="old"]:visible')).toHaveCount(0);
	await expect(page.getByRole('link', { name: '119' }).first()).toBeVisible();
});
