/**
 * `test` for journeys. Every test gets the built app on a fresh origin (`site`); a policy violation, a console error,
 * an uncaught error or a request to another origin fails it, in every context it opens, unless it says
 * `trouble.allow(/…/)` and why.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { launchReal, type RealBrowser } from './harness/real-browser.ts';
import { Site } from './harness/site.ts';
import { Trouble } from './harness/trouble.ts';

/** `undefined` takes away what the runner sets for every context. */
type Options = { [Name in keyof BrowserContextOptions]?: BrowserContextOptions[Name] | undefined };

interface Fixtures {
	site: Site;
	trouble: Trouble;
	/** Another patient's browser, or the same with other settings: a further watched context. */
	another: (options?: Options) => Promise<BrowserContext>;
	/** An empty folder, gone after the test. */
	profile: string;
	/** A browser of its own on a profile folder that outlives it; killed after the test if still there. */
	launchOn: (profile: string) => Promise<RealBrowser>;
}

export const test = base.extend<Fixtures>({
	site: async ({}, use) => {
		const site = await Site.open();
		await use(site);
		await site.stop();
	},

	trouble: [
		async ({ site }, use) => {
			const trouble = new Trouble(site.origin);
			await use(trouble);
			expect(trouble.unexpected(), 'what a journey must not meet').toEqual([]);
		},
		{ auto: true }
	],

	baseURL: async ({ site }, use) => use(site.url),

	context: async ({ context, trouble }, use) => {
		await trouble.watch(context);
		await use(context);
	},

	another: async ({ browser, contextOptions, site, trouble }, use) => {
		const opened: BrowserContext[] = [];
		await use(async (options = {}) => {
			const context = await browser.newContext({
				...contextOptions,
				baseURL: site.url,
				...options
			} as BrowserContextOptions);
			opened.push(context);
			await trouble.watch(context);
			return context;
		});
		await Promise.all(opened.map((context) => context.close()));
	},

	profile: async ({}, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'profile-'));
		await use(folder);
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	},

	launchOn: async ({ trouble }, use) => {
		const launched: RealBrowser[] = [];
		await use(async (profile) => {
			const real = await launchReal(profile);
			launched.push(real);
			await trouble.watch(real.context);
			return real;
		});
		await Promise.all(launched.map((real) => real.kill()));
	}
});

export { expect } from '@playwright/test';
export { axe } from './harness/axe.ts';
export { Site, builtApp } from './harness/site.ts';
