/** Puts a long diary into the app's database, through a page of our own on the app's origin. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import type { WholeRecord } from '#core/ports.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = fileURLToPath(new URL('../../.cache/seed', import.meta.url));
let script: Promise<string> | undefined;

/** A page whose `seed` and `readDays` work on the database of the app at `origin`. */
export async function seedPage(context: BrowserContext, origin: string): Promise<Page> {
	const code = await (script ??= bundle());
	await context.route(`${origin}/seed.html`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><script type="module" src="/seed.js"></script>' })
	);
	await context.route(`${origin}/seed.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
	const page = await context.newPage();
	await page.goto(`${origin}/seed.html`);
	await page.waitForLoadState('load');
	return page;
}

/** The `count` days before `today` (`YYYY-MM-DD`). */
export async function seed(context: BrowserContext, origin: string, today: string, count: number): Promise<void> {
	const page = await seedPage(context, origin);
	await page.evaluate(([day, days]) => window.seed(day, days), [today, count] as const);
	await page.close();
}

/** Exactly this record. */
export async function seedRecord(context: BrowserContext, origin: string, record: WholeRecord): Promise<void> {
	const page = await seedPage(context, origin);
	await page.evaluate((whole) => window.seedRecord(whole), record);
	await page.close();
}

async function bundle(): Promise<string> {
	await build({
		configFile: false,
		root: here,
		logLevel: 'error',
		build: {
			outDir: built,
			emptyOutDir: true,
			target: 'chrome111',
			lib: { entry: 'seed-page.ts', formats: ['es'], fileName: () => 'seed.js' },
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	return readFile(`${built}/seed.js`, 'utf8');
}
