/** From the stored record to the drawn chart, beside all rows of a plain database in a plain line of Chart.js. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { around } from '../../src/content/text/around.en.ts';
import { bodytime } from '../../src/content/text/bodytime.en.ts';
import { common } from '../../src/content/text/common.en.ts';
import { goes } from '../../src/content/text/goes.en.ts';
import { progress } from '../../src/content/text/progress.en.ts';
import { installed } from '../journeys/harness/pages.ts';
import { Site } from '../journeys/harness/site.ts';
import { seed } from '../seed/seed.ts';
import { benchPage } from './bench-page.ts';
import { phone, slowedCpu } from './measure.ts';
import { firstInk, noteShown, tapUntilShown } from './shown.ts';
import { head, line } from './table.ts';

/** What is behind a tap on Progress, and what shows that it is there. */
const folds: readonly (readonly [title: string, shows: string])[] = [
	[around['around.after'], 'canvas'],
	[around['around.both'], 'td'],
	[around['reach.title'], 'canvas'],
	[bodytime['bodytime.title'], 'canvas'],
	[goes['lanes.title'], 'canvas'],
	[goes['doing.title'], 'canvas'],
	[goes['goes.title'], 'li']
];

export async function charts(browser: Browser, app: Site, runs: number): Promise<void> {
	const plain = await Site.open({ folder: await benchPage('plain') });
	head('plain');
	for (const count of [84, 3650]) {
		const [ours, theirs] = [await diaryOf(browser, app, count), await rowsOf(browser, plain, count)];
		const rounds = [];
		for (let run = 0; run < runs; run += 1) {
			rounds.push({ app: await ourRound(ours, app), plain: await plainRound(theirs, plain, count) });
		}
		const read = rounds.map((round) => round.plain.again);
		line(
			`open Progress, ${count} days`,
			rounds.map((round) => round.app.opened),
			rounds.map((round) => round.plain.opened)
		);
		line(
			`tap on Progress again, ${count} days`,
			rounds.map((round) => round.app.again),
			read
		);
		for (const [index, [title]] of folds.entries()) {
			line(
				`  ${title}`,
				rounds.map((round) => round.app.folds[index] ?? NaN),
				read
			);
		}
		await Promise.all([ours.close(), theirs.close()]);
	}
	await alone(browser, plain, runs);
	await plain.stop();
}

/** The app on this device with a diary in its own store, which is shown from its first day on. */
async function diaryOf(browser: Browser, app: Site, count: number): Promise<BrowserContext> {
	const context = await phone(browser);
	await noteShown(context);
	await seed(context, app.origin, new Date().toLocaleDateString('sv'), count);
	const page = await context.newPage();
	await page.goto(app.at('progress/'));
	await installed(page);
	await page.getByRole('radio', { name: progress['progress.all'], exact: true }).check();
	await page.reload();
	await page.getByRole('radio', { name: progress['progress.all'], exact: true, checked: true }).waitFor();
	await page.close();
	return context;
}

async function rowsOf(browser: Browser, plain: Site, count: number): Promise<BrowserContext> {
	const context = await phone(browser);
	await noteShown(context);
	const page = await context.newPage();
	await page.goto(plain.at(`?rows=${count}`));
	await page.getByRole('button', { name: 'Fill' }).tap();
	await page.getByText('Filled').waitFor();
	await page.close();
	return context;
}

async function ourRound(context: BrowserContext, app: Site) {
	const page = await slowPage(context, app.at('progress/'));
	const opened = await firstInk(page);
	const bar = page.getByRole('navigation', { name: common['nav.label'] });
	await bar.getByRole('link', { name: common['nav.today'] }).tap();
	await page.locator('canvas').waitFor({ state: 'detached' });
	const again = await tapUntilShown(page, bar.getByRole('link', { name: common['nav.progress'] }), 'canvas');
	const times: number[] = [];
	for (const [title, shows] of folds) {
		const summary = page.locator('summary').filter({ has: page.getByText(title, { exact: true }) });
		await summary.evaluate((element) => element.scrollIntoView({ block: 'center' }));
		times.push(await tapUntilShown(page, summary, `details[open] ${shows}`));
		await summary.tap();
	}
	await page.close();
	return { opened, again, folds: times };
}

async function plainRound(context: BrowserContext, plain: Site, count: number) {
	const page = await slowPage(context, plain.at(`?rows=${count}&read`));
	const opened = await firstInk(page);
	const again = await tapUntilShown(page, page.getByRole('button', { name: 'Read and draw' }), 'canvas');
	await page.close();
	return { opened, again };
}

/** Our chart without a diary, beside a line of as many points: the second time, when all code is there. */
async function alone(browser: Browser, plain: Site, runs: number): Promise<void> {
	const context = await phone(browser);
	await noteShown(context);
	for (const count of [3650, 20_000]) {
		const times: [number[], number[]] = [[], []];
		for (let run = 0; run < runs; run += 1) {
			for (const [index, name] of ['Our chart', 'Plain line'].entries()) {
				const page = await slowPage(context, plain.at(`?rows=${count}`));
				const button = page.getByRole('button', { name });
				await page.getByText('Ready').waitFor();
				await tapUntilShown(page, button, 'canvas');
				times[index]?.push(await tapUntilShown(page, button, 'canvas'));
				await page.close();
			}
		}
		line(`the chart alone, ${count} rows`, times[0], times[1]);
	}
	await context.close();
}

async function slowPage(context: BrowserContext, url: string): Promise<Page> {
	const page = await context.newPage();
	await slowedCpu(page);
	await page.goto(url);
	return page;
}
