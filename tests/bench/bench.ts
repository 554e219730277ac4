/**
 * `npm run bench`: times of the built app beside an empty Vite and Svelte page, in the same Chromium under the same
 * throttle, and its charts beside plain ones. Medians of several runs; compare the ratios, the milliseconds are this
 * machine's. `-- charts` measures one part alone.
 */
import { chromium, type BrowserContext } from '@playwright/test';
import { Site } from '../journeys/harness/site.ts';
import { installed } from '../journeys/harness/pages.ts';
import { browserFlags, browserPath } from '../run/find-browser.ts';
import { seed, seedPage } from '../seed/seed.ts';
import { benchPage } from './bench-page.ts';
import { charts } from './charts.ts';
import { asked, audit } from './lighthouse.ts';
import { coldOpen, openAgain, phone, slowedCpu, tapUntilDurable, throttle } from './measure.ts';
import { head, line, whole } from './table.ts';
import { urgent } from './urgent.ts';

const runs = Number(process.env.RUNS ?? 7);
const today = '2026-11-22';

const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
const app = await Site.open();
const empty = await Site.open({ folder: await benchPage('empty') });
const parts = { pages, charts: () => charts(browser, app, runs), urgent: () => urgent(app, runs), lighthouse };
const chosen = process.argv.slice(2);

console.log(`CPU ${throttle.cpu}× slower, ${throttle.downMbit} Mbit/s, ${throttle.latencyMs} ms; medians of ${runs}`);
for (const [name, measure] of Object.entries(parts)) {
	if (chosen.length === 0 || chosen.includes(name)) await measure();
}

await browser.close();
await Promise.all([app.stop(), empty.stop()]);

async function pages(): Promise<void> {
	head('empty');
	await row(
		'cold open until the first control works',
		() => coldOpen(browser, app.url),
		() => coldOpen(browser, empty.url)
	);
	await warm();
	await durable();
	await reading();
}

/** Ours from the worker with the server gone; the empty page, which has none, from a server and the browser's cache. */
async function warm(): Promise<void> {
	const [ours, theirs] = [await visited(), await phone(browser)];
	await openAgain(theirs, empty.url);
	await app.stop();
	await row(
		'warm open with the server gone (empty: with it)',
		() => openAgain(ours, app.url),
		() => openAgain(theirs, empty.url)
	);
	await app.start();
	await Promise.all([ours.close(), theirs.close()]);
}

/** A context whose browser keeps the whole app. */
async function visited(): Promise<BrowserContext> {
	const context = await phone(browser);
	const page = await context.newPage();
	await page.goto(app.url);
	await installed(page);
	await page.close();
	return context;
}

async function durable(): Promise<void> {
	const taps = async (url: string) => {
		const context = await phone(browser);
		const page = await context.newPage();
		await page.goto(url);
		await slowedCpu(page);
		await tapUntilDurable(page);
		return { page, context };
	};
	const [ours, theirs] = [await taps(app.url), await taps(empty.url)];
	await row(
		'tap until the write is durable',
		() => tapUntilDurable(ours.page),
		() => tapUntilDurable(theirs.page)
	);
	await Promise.all([ours.context.close(), theirs.context.close()]);
}

async function reading(): Promise<void> {
	for (const count of [84, 3650]) {
		const context = await visited();
		await seed(context, app.origin, today, count);
		const page = await seedPage(context, app.origin);
		await row(`read all of ${count} days`, async () => (await page.evaluate(() => window.readDays())).milliseconds);
		await row(
			`read the last 14 of ${count} days`,
			async () => (await page.evaluate(() => window.readDays('2026-11-08'))).milliseconds
		);
		await row(`warm open with ${count} days`, () => openAgain(context, app.url));
		await context.close();
	}
}

async function lighthouse(): Promise<void> {
	const [ours, theirs] = [await audit(app.url), await audit(empty.url)];
	console.log(`\n${'Lighthouse, mobile'.padEnd(52)}${'app'.padStart(8)}${'empty'.padStart(8)}`);
	for (const id of asked) console.log(`${id.padEnd(52)}${whole(ours.scores[id])}${whole(theirs.scores[id])}`);
}

async function row(what: string, ours: () => Promise<number>, theirs?: () => Promise<number>): Promise<void> {
	const times: [number[], number[]] = [[], []];
	for (let run = 0; run < runs; run += 1) {
		times[0].push(await ours());
		if (theirs) times[1].push(await theirs());
	}
	line(what, times[0], times[1]);
}
