/** From one version to the next: it waits, it asks, it never mixes and never reloads a tab that did not agree. */
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page, Request } from '@playwright/test';
import { common } from '../../src/content/text/common.en.ts';
import { log } from '../../src/content/text/log.en.ts';
import { session } from '../../src/content/text/session.en.ts';
import { expect, test as rootTest } from './fixtures.ts';
import { buildInto } from './harness/build.ts';
import { draftsSettled } from './harness/drafts.ts';
import { builtPages, cachesOf, expectOpen, installed, versionOf } from './harness/pages.ts';

// One build of the next version for all of them.
rootTest.describe.configure({ mode: 'default', timeout: 120_000 });

const nextId = 'the-next-version';

const test = rootTest.extend<object, { next: string }>({
	next: [
		async ({}, use) => {
			const folder = await mkdtemp(join(tmpdir(), 'next-'));
			await buildInto(folder, { BUILD_ID: nextId });
			await use(folder);
			await rm(folder, { recursive: true });
		},
		{ scope: 'worker', timeout: 180_000 }
	]
});

let before: string | undefined;

test.beforeEach(async ({ context, page }) => {
	await context.clock.setFixedTime('2026-11-22T17:00:00+09:00');
	await page.goto('./');
	await installed(page);
	before = await versionOf(page);
	await mark(page);
});

test('a new version waits and says so; nothing reloads by itself', async ({ page, context, site, next }) => {
	const other = await context.newPage();
	await other.goto('warnings/');
	await mark(other);

	await site.start(next);
	await lookForUpdate(page);

	await expect(offer(page)).toBeVisible();
	await expect(offer(other)).toBeVisible();
	expect(await Promise.all([isMarked(page), isMarked(other)])).toEqual([true, true]);

	await page.reload();
	expect(await versionOf(page)).toBe(before);
	await expect(offer(page)).toBeVisible();
});

test('the tab that agrees has the new version, also without a server; the other tab goes on with its own files', async ({
	page,
	context,
	site,
	next
}) => {
	const other = await context.newPage();
	await other.goto('./');
	await mark(other);
	await site.start(next);
	await lookForUpdate(page);

	await offer(page).click();

	await expect.poll(() => versionOf(page)).toBe(nextId);
	await expectOpen(page);
	await site.stop();
	expect(await isMarked(other)).toBe(true);
	const loaded = await filesLoadedBy(other, async () => {
		await other.getByRole('navigation').getByRole('link', { name: common['nav.progress'] }).click();
		await expect(other).toHaveURL(/\/progress\//);
		await expectOpen(other);
	});
	expect(loaded.filter((file) => !existsSync(join(next, file)))).not.toEqual([]);
	expect(await versionOf(other)).toBe(before);

	for (const path of builtPages()) {
		await page.goto(path);
		await expectOpen(page);
		expect(await versionOf(page)).toBe(nextId);
	}

	await other.close();
	await page.reload();
	await expect.poll(() => cachesOf(page)).toEqual([expect.stringContaining(nextId)]);
});

test('a half-filled form in another tab holds it back, and outlives the update', async ({
	page,
	context,
	site,
	next
}) => {
	const other = await context.newPage();
	await other.goto('log/?day=2026-01-15');
	await other.getByText(log['log.note'], { exact: true }).first().click();
	await other.getByRole('textbox', { name: log['log.note'] }).fill('half a sentence');
	await site.start(next);
	await lookForUpdate(page);

	await offer(page).click();

	await expect(page.getByText(common['update.held'])).toBeVisible();
	expect(await versionOf(page)).toBe(before);
	await expect(other.getByRole('textbox', { name: log['log.note'] })).toHaveValue('half a sentence');

	await other.close();
	await expect.poll(() => draftsHeld(page)).toBe(0);
	await offer(page).click();

	await expect.poll(() => versionOf(page)).toBe(nextId);
	await page.goto('log/?day=2026-01-15');
	await expect(page.getByText(log['log.draft'])).toBeVisible();
});

const forms: readonly [string, (page: Page) => Locator][] = [
	['log/', (page) => page.getByRole('textbox', { name: log['log.note'] })],
	['session/', (page) => page.getByRole('textbox', { name: session['session.note'] })],
	['paper/', (page) => page.locator('input[inputmode="numeric"]').first()]
];
for (const [address, field] of forms)
	test(`half filled on ${address} is held as long as it is, and no longer`, async ({ page }) => {
		await page.goto(address);
		await expectOpen(page);
		await unfoldAll(page);
		expect(await draftsHeld(page)).toBe(0);

		await field(page).fill('7');
		await expect.poll(() => draftsHeld(page)).toBe(1);
		await draftsSettled(page);
		await page.reload();
		await expectOpen(page);
		await expect.poll(() => draftsHeld(page)).toBe(1);

		await unfoldAll(page);
		await field(page).fill('');
		await expect.poll(() => draftsHeld(page)).toBe(0);
	});

test('the form of the tab that agrees does not stand in its own way, and is kept', async ({ page, site, next }) => {
	await page.goto('log/?day=2026-01-15');
	await page.getByText(log['log.note'], { exact: true }).first().click();
	await page.getByRole('textbox', { name: log['log.note'] }).fill('half a sentence');
	await site.start(next);
	await lookForUpdate(page);

	await offer(page).click();

	await expect.poll(() => versionOf(page)).toBe(nextId);
	await expect(page.getByText(log['log.draft'])).toBeVisible();
});

test('while a new version waits, an unknown address is answered once, by the version that runs', async ({
	page,
	site,
	next
}) => {
	await site.start(next);
	await lookForUpdate(page);
	await expect(offer(page)).toBeVisible();

	await page.goto('no-such-page/');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(common['notfound.title']);
	const answered = await page.evaluate(
		async () => (await (await fetch('/_app/version.json')).json()) as { version: string }
	);
	expect(answered.version).toBe(before);
});

test('a server in the middle of a change installs nothing, and the version that runs stays whole', async ({
	page,
	site,
	next,
	trouble
}) => {
	// The worker refuses the page whose bytes are not those it was built with.
	trouble.allow(/integrity/);
	const parent = await mkdtemp(join(tmpdir(), 'half-'));
	const half = join(parent, 'build');
	await cp(next, half, { recursive: true });
	await appendFile(join(half, 'log/index.html'), ' ');
	for (const packed of ['br', 'gz']) await rm(join(half, `log/index.html.${packed}`));
	await site.start(half);

	const end = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const found = new Promise((resolve) => registration.addEventListener('updatefound', resolve));
		await registration.update();
		await found;
		const worker = registration.installing;
		if (!worker) return 'no worker';
		await new Promise<void>((resolve) => {
			worker.addEventListener('statechange', () => {
				if (worker.state !== 'installing') resolve();
			});
		});
		return worker.state;
	});

	expect(end).toBe('redundant');
	await expect(offer(page)).toHaveCount(0);
	await site.stop();
	for (const path of builtPages()) {
		await page.goto(path);
		await expectOpen(page);
		expect(await versionOf(page)).toBe(before);
	}
	await rm(parent, { recursive: true });
});

test('coming back to the page asks for a new version, at most once an hour', async ({ page, site, next }) => {
	await page.clock.install({ time: '2026-11-22T18:00:00+09:00' });
	await page.goto('./');
	await expectOpen(page);
	await installed(page);
	await site.start(next);
	const asked = await page.evaluateHandle(() => {
		const asked: true[] = [];
		const { prototype } = ServiceWorkerRegistration;
		const update = Reflect.get<typeof prototype, 'update'>(prototype, 'update');
		prototype.update = function () {
			asked.push(true);
			return update.call(this);
		};
		return asked;
	});

	await page.clock.fastForward('59:00');
	await comeBack(page);
	expect(await asked.jsonValue()).toEqual([]);

	await page.clock.fastForward('02:00');
	await comeBack(page);
	await comeBack(page);

	await expect(offer(page)).toBeVisible();
	expect(await asked.jsonValue()).toEqual([true]);
});

function offer(page: Page) {
	return page.getByRole('button', { name: common['update.take'] });
}

function unfoldAll(page: Page): Promise<void> {
	return page.locator('main details').evaluateAll((folds) => {
		for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
	});
}

/** A closed tab lets go a moment after it is gone from the screen. */
function draftsHeld(page: Page): Promise<number | undefined> {
	return page.evaluate(async () => {
		const { held } = await navigator.locks.query();
		return held?.filter(({ name }) => name === 'meguri:draft:').length;
	});
}

/** What the browser does by itself once a day, and the app on the patient's return. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
}

/** A mark in memory does not outlive a reload. */
async function mark(page: Page): Promise<void> {
	await page.evaluate(() => {
		Object.assign(window, { marked: true });
	});
}

function isMarked(page: Page): Promise<boolean> {
	return page.evaluate(() => 'marked' in window);
}

async function filesLoadedBy(page: Page, action: () => Promise<void>): Promise<string[]> {
	const files: string[] = [];
	const note = (request: Request) => void files.push(new URL(request.url()).pathname);
	page.on('request', note);
	await action();
	page.off('request', note);
	return files;
}

async function comeBack(page: Page): Promise<void> {
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
