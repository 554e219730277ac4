/**
 * Byte budgets of the built app, in the bytes a server sends (brotli 11, 1 kB = 1024 B). What the start page needs is
 * not guessed from the build: a real browser opens it and saves its first number. Until the pad can be tapped every
 * file asked for counts against the start page; the database's code comes after that and has its own limit. What is
 * asked for once the diary is open keeps nobody waiting.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { startServer } from '../../src/server/serve.mjs';
import { painNumber, savedLine } from '../journeys/harness/today.ts';
import { askedUntil, noteOpened, noteUsable } from '../journeys/harness/usable.ts';
import { browserFlags, browserPath } from './find-browser.ts';

const kB = 1024;
const budgets = { startPage: 75 * kB, firstSave: 100 * kB, precache: 1536 * kB };
/** Property names that survive minifying and stand only in Chart.js. */
const chartMark = /datasetElementType|chartjs/;

const root = process.env.BUILD_DIR ?? 'build';
const faults: string[] = [];

const server = await startServer({ root });
const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
const visits = [
	{ locale: 'en', temporal: true },
	{ locale: 'en', temporal: false },
	{ locale: 'ja', temporal: false },
	{ locale: 'vi', temporal: false }
];
for (const visit of visits) {
	const { usable, opened } = await filesOfFirstUse(browser, server.url, visit);
	const name = `${visit.locale}${visit.temporal ? '' : ', no Temporal'}`;
	say(`start page until it can be used, ${name}`, usable, budgets.startPage);
	say(`start page until a number can be durable, ${name}`, opened, budgets.firstSave);
	const withChart = opened.filter(hasChart);
	if (withChart.length > 0) faults.push(`the start page loads the chart: ${withChart.join(', ')}`);
	if (process.argv.includes('--list')) list(opened);
}
await browser.close();
await server.close();

const precache = precached();
say('precache', precache, budgets.precache);
if (!readdirSync(root, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.js') && hasChart(file))) {
	faults.push('the chart was not found anywhere in the build: its mark is out of date');
}

for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

/** Files of the build that were asked for; the worker is blocked, so that nothing is fetched for later. */
async function filesOfFirstUse(on: Browser, url: string, { locale, temporal }: { locale: string; temporal: boolean }) {
	const context = await on.newContext({ locale, serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
	if (!temporal) await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
	await noteUsable(context);
	await noteOpened(context);
	const page = await context.newPage();
	await page.goto(url);
	const usable = await askedUntil(page, 'usable');
	await painNumber(page, 7).click();
	await savedLine(page).waitFor();
	const opened = await askedUntil(page, 'opened');
	await context.close();
	return { usable: usable.map(fileOf), opened: opened.map(fileOf) };
}

function fileOf(address: string): string {
	return new URL(address).pathname.slice(1) || 'index.html';
}

function precached(): string[] {
	const worker = readFileSync(join(root, 'service-worker.js'), 'utf8');
	const addresses = [...worker.matchAll(/"?url"?:"([^"]+)"/g)].map(([, address]) => address ?? '');
	if (addresses.length === 0) faults.push('the list of files was not found in the service worker');
	return addresses.map((address) =>
		address
			.replace(/\?.*$/, '')
			.replace(/^\.\//, '')
			.replace(/(^|\/)$/, '$1index.html')
	);
}

function sizeOf(file: string): number {
	return brotliCompressSync(readFileSync(join(root, file))).length;
}

function hasChart(file: string): boolean {
	return chartMark.test(readFileSync(join(root, file), 'utf8'));
}

function say(what: string, files: readonly string[], budget: number): void {
	const bytes = sum(files.map(sizeOf));
	console.log(`${(bytes / kB).toFixed(1).padStart(7)} of ${budget / kB} kB in ${files.length} files: ${what}`);
	if (bytes > budget) faults.push(`${what}: ${((bytes - budget) / kB).toFixed(1)} kB over its budget`);
}

function list(files: readonly string[]): void {
	const sized = files.map((file) => ({ file, bytes: sizeOf(file) })).sort((a, b) => b.bytes - a.bytes);
	for (const { file, bytes } of sized) console.log(`${(bytes / kB).toFixed(1).padStart(9)} kB  ${file}`);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
