/**
 * From a killed app without network to the screen of an emergency that stands: its number to call, then the whole of
 * it. Every run starts the browser anew on one profile. It is to stand within a second.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { check } from '../../src/content/warnings/check.en.ts';
import { words } from '../../src/content/warnings/words.en.ts';
import { installed } from '../journeys/harness/pages.ts';
import type { Site } from '../journeys/harness/site.ts';
import { browserFlags, browserPath } from '../run/find-browser.ts';
import { slowedCpu } from './measure.ts';
import { head, line } from './table.ts';

/** The number can be called; what to do in full is there. */
const stands = { call: 'dialog[open] a[href^="tel:"]', whole: 'dialog[open] section' } as const;

interface Noted {
	call: number;
	whole: number;
}

export async function urgent(app: Site, runs: number): Promise<void> {
	const profile = await mkdtemp(join(tmpdir(), 'urgent-'));
	await answered(profile, app);
	await app.stop();
	const times: Noted[] = [];
	for (let run = 0; run < runs; run += 1) times.push(await coldStart(profile, app));
	await app.start();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	head('');
	line(
		'emergency, app killed, offline: the number',
		times.map(({ call }) => call)
	);
	line(
		'emergency, app killed, offline: the whole screen',
		times.map(({ whole }) => whole)
	);
}

/** One yes of the check, kept, in an app that is wholly on this device. */
async function answered(profile: string, app: Site): Promise<void> {
	const context = await launch(profile);
	const page = await context.newPage();
	await page.goto(app.at('warnings/'));
	await installed(page);
	const row = page.getByRole('group', { name: words['vas-ali'].line, exact: true });
	await row.getByRole('radio', { name: check.yes, exact: true }).tap();
	await page.locator(stands.whole).first().waitFor();
	await page.waitForFunction(() => localStorage.getItem('meguri:urgent:') !== null);
	await context.close();
}

async function coldStart(profile: string, app: Site): Promise<Noted> {
	const context = await launch(profile);
	// tsx wraps named functions in a helper that the page does not have.
	await context.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
	await context.addInitScript(noteFrames, stands);
	const page = await context.newPage();
	await slowedCpu(page);
	await page.goto(app.url);
	await page.waitForFunction(() => (window as { noted?: Partial<Noted> }).noted?.whole !== undefined);
	const noted = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
	await context.close();
	return noted;
}

/** Milliseconds from the start of the navigation until a frame with it was painted. */
function noteFrames(selectors: typeof stands): void {
	const noted: Partial<Noted> = {};
	Object.assign(window, { noted });
	// A message sent while a frame is made arrives when it has been painted.
	const painted = new MessageChannel();
	const nextFrame = () => requestAnimationFrame(() => painted.port2.postMessage(undefined));
	painted.port1.onmessage = () => {
		for (const part of ['call', 'whole'] as const)
			if (document.querySelector(selectors[part])) noted[part] ??= performance.now();
		if (noted.whole === undefined) nextFrame();
	};
	nextFrame();
}

function launch(profile: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(profile, {
		executablePath: browserPath(),
		args: browserFlags,
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		locale: 'en',
		timezoneId: 'Asia/Tokyo'
	});
}
