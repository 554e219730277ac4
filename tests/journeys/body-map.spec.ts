/** The map of the body: by finger, by keyboard and by ear the same map. */
import type { Page } from '@playwright/test';
import { body as en } from '../../src/content/text/body.en.ts';
import { body as ja } from '../../src/content/text/body.ja.ts';
import { body as vi } from '../../src/content/text/body.vi.ts';
import { regions, type RegionId, type RegionMark, type Side } from '../../src/core/symptoms/regions.ts';
import { axe, expect, test } from './fixtures.ts';
import {
	asked,
	bringMaps,
	feel,
	marked,
	openMap,
	pointOf,
	slide,
	stroke,
	tap,
	withoutRoom
} from './harness/body-map.ts';
import { draftsSettled } from './harness/drafts.ts';

const evening = '2026-11-22T20:00:00+09:00';
const places = (Object.keys(regions) as RegionId[]).flatMap((region) =>
	regions[region].map((side: Side) => ({ region, side }))
);
const numb = (side: Side): RegionMark => ({ region: 'calf', side, kind: 'numb' });

const show = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const saved = (page: Page) => expect(page.getByText('Saved on this device for')).toBeVisible();
const average = (page: Page) =>
	page.getByRole('group', { name: 'Pain on average' }).getByRole('radio', { name: '5', exact: true }).check();

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(evening);
});

test('a tap marks one place, a stroke several; a reload finds them as a draft, and saved', async ({ page }) => {
	const all = ['Calf, left: Numb, dull', 'Buttock, right: Pain', 'Back of the thigh, right: Pain', 'Knee, right: Pain'];
	await openMap(page);
	await feel(page, 'Numb, dull');
	await tap(page, 'calf left');
	await expect(page.getByText('Marked: Calf, left: Numb, dull.')).toBeVisible();
	await feel(page, 'Pain');
	await stroke(page, 'buttock right', 'thigh-back right', 'knee right');
	await page.getByRole('combobox', { name: 'How strong: Knee, right: Pain' }).selectOption('8');
	expect(await marked(page)).toEqual(all);

	await draftsSettled(page);
	await openMap(page);
	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();
	expect(await marked(page)).toEqual(all);

	await average(page);
	await save(page);
	await saved(page);
	await openMap(page);
	await expect(page.getByText('This day is stored.')).toBeVisible();
	expect(await marked(page)).toEqual(all);
	await expect(page.getByRole('combobox', { name: 'How strong: Knee, right: Pain' })).toHaveValue('8');
	await expect(page.getByRole('combobox', { name: 'How strong: Calf, left: Numb, dull' })).toHaveValue('');
});

test('a finger that rests on a leg paints and the page stays; one that moves straight away scrolls', async ({
	page
}) => {
	const onLeg = ['Calf, left: Pain', 'Knee, left: Pain', 'Back of the thigh, left: Pain', 'Buttock, left: Pain'];
	const scrolled = () => page.evaluate(() => scrollY);
	await page.clock.install({ time: evening });
	await openMap(page);
	// From here on no time passes but what the test lets pass.
	await page.clock.pauseAt('2026-11-22T20:30:00+09:00');
	const way = [await pointOf(page, 'calf left'), await pointOf(page, 'buttock left', { still: true })];
	const before = await scrolled();

	await slide(page, way, () => page.clock.runFor(250));
	expect(await marked(page)).toEqual(onLeg);
	expect(await scrolled()).toBe(before);

	await slide(page, way);
	await expect.poll(scrolled).toBeGreaterThan(before + 100);
	await page.clock.runFor(250);
	expect(await marked(page)).toEqual(onLeg);
});

test('the same map by keyboard alone', async ({ page }) => {
	const focused = () =>
		page.evaluate(() => {
			const at = document.activeElement;
			const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : undefined;
			return (at?.getAttribute('aria-label') ?? (label ?? at)?.textContent ?? '').replace(/\s+/g, ' ').trim();
		});
	const goTo = async (name: string) => {
		for (let step = 0; step < 150; step += 1) {
			await page.keyboard.press('Tab');
			if ((await focused()) === name) return;
		}
		throw new Error(`expected the Tab key to reach ${name}`);
	};
	await page.goto('log/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await goTo('0');
	for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
	await goTo('The same as a list');
	await page.keyboard.press('Enter');
	await goTo('Pain');
	await page.keyboard.press('ArrowRight');
	await goTo('Calf, left: Numb, dull');
	await page.keyboard.press('Space');
	await goTo('Toes, right: Numb, dull');
	await page.keyboard.press('Space');

	await expect(asked(page)).toBeVisible();
	await expect(asked(page).getByRole('heading')).toBeFocused();
	await goTo('I marked this by mistake: take it back');
	await page.keyboard.press('Enter');
	await expect(asked(page)).toHaveCount(0);
	expect(await marked(page)).toEqual(['Calf, left: Numb, dull']);

	await draftsSettled(page);
	await page.reload();
	await goTo('How strong: Calf, left: Numb, dull');
	await page.keyboard.press('4');
	await goTo('Save');
	await page.keyboard.press('Enter');
	await saved(page);

	await openMap(page);
	await expect(page.getByRole('combobox', { name: 'How strong: Calf, left: Numb, dull' })).toHaveValue('4');
});

/** Every picture there is, one after the other. */
async function forEachView(page: Page, words: typeof en | typeof ja, look: (view: string) => Promise<void>) {
	for (const part of ['whole', 'hips', 'legs'] as const) {
		await show(page, words[`body.part.${part}`]);
		for (const face of part === 'whole' ? [undefined] : (['front', 'back'] as const)) {
			if (face) await show(page, words[`body.view.${face}`]);
			await look(`${part} ${face ?? ''}`);
		}
	}
}

test('nothing lies off to the side at 320 px, nor with text at twice its size, in three languages', async ({
	another
}) => {
	for (const [locale, words] of Object.entries({ en, ja, vi })) {
		const context = await another({ locale, viewport: { width: 320, height: 740 } });
		const page = await context.newPage();
		await page.clock.setFixedTime(evening);
		await openMap(page);
		await stroke(page, 'buttock left', 'thigh-back left', 'calf left');
		await page.getByText(words['body.list'], { exact: true }).click();
		const session = await context.newCDPSession(page);
		for (const [width, size] of [
			[320, 16],
			[360, 32]
		] as const) {
			await page.setViewportSize({ width, height: 740 });
			await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
			await forEachView(page, words, async (view) => {
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide, `${locale}, ${view}, text ${size}`).toBe(width);
			});
		}
	}
});

test('on a phone 320 px wide every place has 24 px of its own in some picture', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 2000 });
	await openMap(page);
	let narrow = places.map(({ region, side }) => `${region} ${side}`);
	await forEachView(page, en, async () => {
		narrow = await withoutRoom(page, narrow, 24);
	});

	expect(narrow).toEqual([]);
});

test('a screen reader hears every region and side by a name of its own, in three languages', async ({ another }) => {
	for (const [locale, words] of Object.entries({ en, ja, vi })) {
		const context = await another({ locale });
		const page = await context.newPage();
		await page.clock.setFixedTime(evening);
		await openMap(page);
		await page.getByText(words['body.list'], { exact: true }).click();
		const session = await context.newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const names = nodes
			.filter(({ role, ignored }) => role?.value === 'checkbox' && !ignored)
			.map(({ name }) => String(name?.value ?? '').trim());

		expect(names, locale).toHaveLength(places.length);
		expect(new Set(names).size, locale).toBe(places.length);
		for (const { region, side } of places) {
			const name = words[`body.region.${region}`];
			const place = regions[region].length === 1 ? name : words[`body.on.${side}`].replace('{region}', name);
			const mark = words['body.mark'].replace('{place}', place).replace('{kind}', words['body.kind.pain']);
			expect(names, locale).toContain(mark);
		}
	}
});

test('the last map counts only once it is taken over, without its numbers', async ({ page }) => {
	await bringMaps(page, { '2026-11-20': [{ region: 'calf', side: 'left', kind: 'burning', level: 7 }] });
	await openMap(page);
	await average(page);
	await save(page);
	await saved(page);
	expect(await marked(page)).toEqual([]);

	await page.getByRole('button', { name: 'Same as last time: Fri 20 Nov' }).click();
	await save(page);
	await saved(page);
	await openMap(page);
	expect(await marked(page)).toEqual(['Calf, left: Burning']);
	await expect(page.getByRole('combobox', { name: 'How strong: Calf, left: Burning' })).toHaveValue('');
});

test('a region that only a newer version knows is given back, whatever is done to the rest', async ({ page }) => {
	const newer = { region: 'tail', side: 'left', kind: 'pain', depth: 2 } as RegionMark;
	await bringMaps(page, { '2026-11-20': [newer, numb('left')] });
	await openMap(page, '2026-11-20');
	await expect(page.getByText('1 mark that this version cannot show is kept.')).toBeVisible();
	await page.getByRole('button', { name: 'Take all marks away' }).click();
	await tap(page, 'knee right');
	await save(page);
	await saved(page);

	await page.goto('settings/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the file' }).click();
	const stream = await (await download).createReadStream();
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	const { things } = JSON.parse(Buffer.concat(chunks).toString()) as {
		things: { day: Record<string, { answers: { regions: unknown } }> };
	};
	expect(things.day['2026-11-20']?.answers.regions).toEqual([newer, { region: 'knee', side: 'right', kind: 'pain' }]);
});

test('axe finds nothing on a full map with its list open, in light and dark', async ({ page }) => {
	await openMap(page);
	await stroke(page, 'buttock left', 'thigh-back left', 'calf left');
	await page.getByText('The same as a list').click();
	await show(page, 'Hips');
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		expect(await axe(page), colorScheme).toEqual([]);
	}
});
