/**
 * `npm run screenshots`: every screen of the built app into `screenshots/`, to be looked at.
 * Narrow it down: `-- --route progress/ --lang ja --scheme dark --size phone --data year --text 200 --full`.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { builtPages, expectOpen } from '../journeys/harness/pages.ts';
import { Site } from '../journeys/harness/site.ts';
import { browserFlags, browserPath } from '../run/find-browser.ts';
import { seed, seedRecord } from '../seed/seed.ts';
import { warned } from './warned.ts';

const now = '2026-11-22T20:00:00+09:00';
const diaries = ['empty', 'year', ...Object.keys(warned)];
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };

const text = { type: 'string', multiple: true } as const;
const { values: asked } = parseArgs({
	options: { route: text, lang: text, scheme: text, size: text, data: text, text, full: { type: 'boolean' } }
});
const folder = 'screenshots';

rmSync(folder, { recursive: true, force: true });
const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
const site = await Site.open();
let taken = 0;

for (const data of diaries.filter((name) => chosen(asked.data, name))) {
	const routes = (warned[data]?.routes ?? builtPages()).filter((route) => chosen(asked.route, route || '/'));
	for (const lang of ['en', 'ja', 'vi'].filter((name) => chosen(asked.lang, name))) {
		const context = await browser.newContext({ locale: lang, timezoneId: 'Asia/Tokyo', deviceScaleFactor: 2, hasTouch: true });
		await context.clock.setFixedTime(now);
		if (data === 'year') await seed(context, site.origin, now.slice(0, 10), 365);
		else if (warned[data]) await seedRecord(context, site.origin, warned[data].record);
		const page = await context.newPage();
		for (const route of routes) await takeAll(page, route, `${data}-${lang}`);
		await context.close();
	}
}
await browser.close();
await site.stop();
console.log(`${taken} pictures in ${folder}/`);

/** Charts draw when they come onto the screen. */
async function walkDown(): Promise<void> {
	for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
		scrollTo(0, y);
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	}
	scrollTo(0, 0);
}

async function takeAll(page: Page, route: string, kind: string): Promise<void> {
	for (const percent of ['100', '200'].filter((name) => chosen(asked.text, name))) {
		for (const [size, viewport] of Object.entries(sizes).filter(([name]) => chosen(asked.size, name))) {
			for (const scheme of (['light', 'dark'] as const).filter((name) => chosen(asked.scheme, name))) {
				await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
				await page.setViewportSize(viewport);
				await page.goto(site.at(route));
				await expectOpen(page);
				// The browser's own setting is lost where a picture of the whole page is taken.
				await page.evaluate((size) => (document.documentElement.style.fontSize = size), `${percent}%`);
				await page.waitForLoadState('networkidle');
				if (asked.full) await page.evaluate(walkDown);
				const name = `${/^[a-z-]*/.exec(route)?.[0] || 'today'}-${kind}-${size}-${scheme}-${percent}`;
				await page.screenshot({ path: `${folder}/${name}.png`, fullPage: asked.full ?? false });
				taken += 1;
			}
		}
	}
}

function chosen(wanted: string[] | undefined, name: string): boolean {
	return !wanted || wanted.includes(name);
}
