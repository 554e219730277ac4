import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { common } from '../../../src/content/text/common.en.ts';
import { builtApp } from './site.ts';

/** Every page of the built app, as `log/`; '' is the start page. */
export function builtPages(folder = builtApp): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /(^|\/)index\.html$/.test(name))
		.map((name) => name.slice(0, -'index.html'.length))
		.sort();
}

/** The page stands: its heading and content are there, and it is neither missing nor broken. */
export async function expectOpen(page: Page): Promise<void> {
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toBeVisible();
	await expect(heading).not.toHaveText(common['notfound.title']);
	await expect(heading).not.toHaveText(common['unexpected.title']);
	await expect(page.locator('#shell')).toHaveCount(0);
}

/** From here on the app needs no server: the whole version is on this device and this page is answered from it. */
export async function installed(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller && active?.state === 'activated') return;
		await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
	});
}

/** The build that the page in this tab comes from. */
export async function versionOf(page: Page): Promise<string | undefined> {
	return (await page.locator('#start').getAttribute('src'))?.split('?v=')[1];
}

/** Names of the caches on this origin. */
export function cachesOf(page: Page): Promise<string[]> {
	return page.evaluate(() => caches.keys());
}
