/** The app takes the place of the frame to the pixel: pad and bar stand still when the words come. */
import { expect, test } from './fixtures.ts';
import { painNumber } from './harness/today.ts';

const sizes = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 800 }
];

for (const viewport of sizes) {
	for (const locale of ['en', 'ja', 'vi']) {
		test(`the app takes the shell's place, at ${viewport.width} in ${locale}`, async ({ another }) => {
			const context = await another({ viewport, locale, serviceWorkers: 'block' });
			await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
			let letScriptsThrough = () => {};
			const asked = new Promise<void>((resolve) => (letScriptsThrough = resolve));
			await context.route('**/_app/**/*.js', async (route) => {
				await asked;
				await route.continue();
			});
			const page = await context.newPage();
			await page.goto('/', { waitUntil: 'commit' });
			const placeOf = (selector: string) =>
				page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
			await page.locator('#shell .scale-step').first().waitFor();
			const before = { pad: await placeOf('#shell .scale'), bar: await placeOf('#shell .bottom-bar') };

			letScriptsThrough();
			await expect(painNumber(page, 0)).toBeEnabled();
			await expect(page.locator('#shell')).toHaveCount(0);
			const after = { pad: await placeOf('.scale'), bar: await placeOf('.bottom-bar') };
			const shifts = await page.evaluate(shiftsSoFar);

			expect(shifts).toEqual([]);
			expect(after).toEqual(before);
		});
	}
}

/** What moved since the page began, once all that has been drawn is told. */
async function shiftsSoFar(): Promise<string[]> {
	interface Shift extends PerformanceEntry {
		readonly sources: readonly { readonly node: Node | null }[];
	}
	const shifts: PerformanceEntry[] = [];
	const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
	observer.observe({ type: 'layout-shift', buffered: true });
	// A shift is told after the frame in which it happened.
	for (let frames = 0; frames < 2; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
	shifts.push(...observer.takeRecords());
	return (shifts as Shift[]).flatMap(({ sources }) =>
		sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''))
	);
}
