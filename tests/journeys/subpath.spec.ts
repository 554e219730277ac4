/** Under a path, on our own server and on one that can do nothing, also beside another clinic on the same origin. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { common } from '../../src/content/text/common.en.ts';
import { log } from '../../src/content/text/log.en.ts';
import { expect, Site, test as rootTest } from './fixtures.ts';
import { buildInto } from './harness/build.ts';
import { startDumbServer } from './harness/dumb-server.ts';
import { builtPages, cachesOf, expectOpen, installed } from './harness/pages.ts';
import { painNumber, savedLine } from './harness/today.ts';

// The two builds serve all of them.
rootTest.describe.configure({ mode: 'default', timeout: 120_000 });

/** A folder with the app built for /clinic and for /other, as they lie on a host. */
const withClinics = rootTest.extend<object, { clinics: string }>({
	clinics: [
		async ({}, use) => {
			const folder = await mkdtemp(join(tmpdir(), 'clinics-'));
			await buildInto(join(folder, 'clinic'), { BUILD_ID: 'clinic', BASE_PATH: '/clinic' });
			await buildInto(join(folder, 'other'), { BUILD_ID: 'other', BASE_PATH: '/other' });
			await use(folder);
			await rm(folder, { recursive: true });
		},
		{ scope: 'worker', timeout: 300_000 }
	]
});

const onOurs = withClinics.extend({
	site: async ({ clinics }, use) => {
		const site = await Site.open({ folder: join(clinics, 'clinic'), base: '/clinic' });
		await use(site);
		await site.stop();
	}
});

const onDumb = withClinics.extend({
	site: async ({ clinics }, use) => {
		const site = await Site.open({ folder: clinics, base: '/clinic', serve: startDumbServer });
		await use(site);
		await site.stop();
	}
});

for (const [name, test] of [
	['our own server', onOurs],
	['a dumb static server', onDumb]
] as const) {
	test(`every page opens under a path on ${name}, and once more without it`, async ({ page, site, clinics }) => {
		const pages = builtPages(join(clinics, 'clinic'));
		for (const path of pages) {
			await page.goto(`${path}?day=2026-11-20`);
			await expectOpen(page);
			await expect(page).toHaveURL(new RegExp(`/clinic/${path}`));
		}
		await installed(page);

		await site.stop();

		for (const path of pages) {
			await page.goto(`${path}?day=2026-11-20`);
			await expectOpen(page);
		}
		await page.goto('no/such/page/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(common['notfound.title']);
		await page.getByRole('navigation').getByRole('link', { name: common['nav.log'] }).click();
		await expectOpen(page);
		await expect(page).toHaveURL(/\/clinic\/log\//);
	});
}

onDumb('the manifest names nothing outside the path', async ({ site, clinics }) => {
	const manifest = JSON.parse(await readFile(join(clinics, 'clinic/manifest.webmanifest'), 'utf8')) as Manifest;
	const addresses = [
		manifest.id,
		manifest.start_url,
		manifest.scope,
		...manifest.shortcuts.map(({ url }) => url),
		...manifest.icons.map(({ src }) => src)
	];

	for (const address of addresses) expect(address).toMatch(/^\/clinic\//);
	for (const { url } of manifest.shortcuts) expect((await fetch(new URL(url, site.origin))).status).toBe(200);
	for (const { src } of manifest.icons) expect((await fetch(new URL(src, site.origin))).status).toBe(200);
});

onDumb('two clinics on one origin keep their versions, choices and forms apart', async ({ page, context, site }) => {
	const other = await context.newPage();
	await page.goto('./');
	await installed(page);
	await other.goto(`${site.origin}/other/`);
	await installed(other);
	await choose(page, 'ja');

	await page.reload();
	await other.reload();
	await expectOpen(page);
	await expectOpen(other);

	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await expect(other.locator('html')).toHaveAttribute('lang', 'en');
	expect((await cachesOf(page)).sort()).toEqual(['meguri /clinic/ clinic', 'meguri /other/ other']);
	expect(await scopes(page)).toEqual([`${site.origin}/clinic/`, `${site.origin}/other/`]);

	await site.stop();
	await page.reload();
	await other.reload();
	await expectOpen(page);
	await expectOpen(other);
});

onDumb('two clinics on one origin keep their diaries and half-filled forms apart', async ({ context, site }) => {
	await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	const clinics = [
		{ page: await context.newPage(), address: site.url, value: 3 },
		{ page: await context.newPage(), address: `${site.origin}/other/`, value: 8 }
	] as const;
	for (const { page, address, value } of clinics) {
		await page.goto(address);
		await painNumber(page, value).click();
		await expect(savedLine(page)).toBeVisible();
	}

	for (const { page, value } of clinics) {
		await page.reload();
		await expect(painNumber(page, value)).toHaveAttribute('aria-pressed', 'true');
		await expect(page.getByRole('button', { pressed: true })).toHaveCount(1);
	}
	expect(await databases(clinics[0].page)).toEqual(['meguri:/clinic/', 'meguri:/other/']);

	const [{ page }, { page: other }] = clinics;
	await other.goto(`${site.origin}/other/log/`);
	await page.goto('log/');
	await writeNote(page, 'half a sentence');
	const versions = ['meguri:version:/clinic:clinic', 'meguri:version:/other:other'];
	await expect.poll(() => locksHeld(page)).toEqual(['meguri:draft:/clinic', ...versions]);
	await writeNote(other, 'another');
	await expect.poll(() => locksHeld(page)).toEqual(['meguri:draft:/clinic', 'meguri:draft:/other', ...versions]);
	await writeNote(page, '');
	await expect.poll(() => locksHeld(page)).toEqual(['meguri:draft:/other', ...versions]);

	await other.reload();
	await page.reload();
	await expect(other.getByText(log['log.draft'])).toBeVisible();
	await expect(page.getByText(log['log.stored'])).toBeVisible();
	await expect(page.getByText(log['log.draft'])).toHaveCount(0);
});

interface Manifest {
	id: string;
	start_url: string;
	scope: string;
	shortcuts: { url: string }[];
	icons: { src: string }[];
}

async function choose(page: Page, language: string): Promise<void> {
	await page.evaluate((chosen) => localStorage.setItem('meguri:lang:/clinic', chosen), language);
}

function scopes(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const registrations = await navigator.serviceWorker.getRegistrations();
		return registrations.map(({ scope }) => scope).sort();
	});
}

async function writeNote(page: Page, words: string): Promise<void> {
	const field = page.getByRole('textbox', { name: log['log.note'], exact: true });
	if (!(await field.isVisible())) await page.locator('summary').filter({ hasText: log['log.note'] }).click();
	await field.fill(words);
}

function databases(page: Page): Promise<string[]> {
	return page.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort());
}

/** By name, on the whole origin. */
function locksHeld(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const { held = [] } = await navigator.locks.query();
		return held.flatMap(({ name }) => (name?.startsWith('meguri:') ? name : [])).sort();
	});
}
