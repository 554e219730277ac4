/** Charts are asked, brought closer and taken along: on the built app, with a diary of the patient's own. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { bringOwnDiary } from './harness/own-diary.ts';

async function openAll(page: Page): Promise<Locator> {
	await bringOwnDiary(page);
	await page.goto('progress/');
	await page.getByRole('radio', { name: 'All' }).check();
	const chart = page.getByRole('img').first();
	await expect(chart).toHaveAccessibleName(/average pain on 67 of/);
	await expect.poll(() => inked(chart)).toBeGreaterThan(500);
	return chart;
}

test('a tap on a point shows its day, as the table has it, and leads to it', async ({ page }) => {
	const chart = await openAll(page);
	await chart.scrollIntoViewIfNeeded();
	const { width, height } = await boxOf(chart);

	await chart.click({ position: { x: width * 0.5, y: height * 0.5 } });

	const day = page.getByRole('region', { name: 'Picked day' });
	await expect(day).toBeVisible();
	const said = String(await day.getByRole('status').textContent());
	const average = await day.getByRole('definition').first().textContent();
	await page.getByText('Same figures as a table').click();
	// The table says the day as "Sun 18 Oct", the picked day as "18 Oct 2026".
	const row = page.getByRole('row', { name: new RegExp(` ${said.replace(/ \d{4}$/, '')}\\b`) });
	await expect(row.getByRole('cell').first()).toHaveText(String(average));

	await day.getByRole('button', { name: 'Day before' }).click();
	await expect(day.getByRole('status')).not.toHaveText(said);
	await day.getByRole('button', { name: 'Day after' }).click();
	await day.getByRole('link', { name: 'Open this day' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toContainText(said.replace(/ \d{4}$/, ''));
});

test('a tap on a session’s number leads to that session', async ({ page }) => {
	const chart = await openAll(page);
	await page.getByRole('radio', { name: '2 weeks' }).check();
	await expect.poll(() => inked(chart)).toBeGreaterThan(500);
	await chart.scrollIntoViewIfNeeded();
	const { width, height } = await boxOf(chart);
	const link = page.getByRole('region', { name: 'Picked day' }).getByRole('link', { name: /Session|session/ });

	// Along the numbers under the axis, until one of them is met.
	for (let at = 0.15; at < 1 && !(await link.isVisible()); at += 0.03)
		await chart.click({ position: { x: width * at, y: height - 42 } });
	await link.click();

	await expect(page).toHaveURL(/\/session\/\?id=/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without a finger: a day is asked for, walked through and closed by keyboard', async ({ page }) => {
	await openAll(page);
	const ask = page.getByRole('button', { name: /to see one day/ }).first();
	await ask.focus();
	await page.keyboard.press('Enter');

	const day = page.getByRole('region', { name: 'Picked day' });
	const last = String(await day.getByRole('status').textContent());
	await day.getByRole('button', { name: 'Day before' }).focus();
	await page.keyboard.press('Enter');
	await expect(day.getByRole('status')).not.toHaveText(last);
	expect(await axe(page)).toEqual([]);
	await day.getByRole('button', { name: 'Close' }).focus();
	await page.keyboard.press('Enter');

	await expect(day).toHaveCount(0);
});

test('two fingers bring it closer, one moves it along, and up and down moves the page', async ({ another }) => {
	const context = await another({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
	const page = await context.newPage();
	const chart = await openAll(page);
	await chart.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const { x, y, width, height } = await boxOf(chart);
	const fingers = await context.newCDPSession(page);
	const middle = { x: x + width / 2, y: y + height / 2 };
	const shown = page.getByText(/^Shown: /);

	await stroke(
		fingers,
		[
			[middle.x - 20, middle.x - 80],
			[middle.x + 20, middle.x + 80]
		],
		middle.y
	);
	await expect(shown).toBeVisible();
	const closer = String(await shown.textContent());

	await stroke(fingers, [[middle.x, middle.x + 90]], middle.y);
	await expect(shown).not.toHaveText(closer);
	expect(daysShown(String(await shown.textContent()))).toBe(daysShown(closer));
	expect(daysShown(closer)).toBeLessThan(40);

	const before = await page.evaluate(() => scrollY);
	await strokeUp(fingers, middle, 150);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
});

test('the picture that is saved is a PNG with its words and lines, of all charts of the card', async ({ page }) => {
	await openAll(page);
	await page.getByText('All over time', { exact: true }).click();
	const saves = page.getByRole('button', { name: 'Save as picture' });
	await expect(saves).toHaveCount(2);

	const pain = await saved(page, saves.nth(0));
	const lanes = await saved(page, saves.nth(1));

	expect(pain.name).toMatch(/^meguri-pain-\d{4}-\d\d-\d\d\.png$/);
	expect(pain.width).toBe(1440);
	expect(pain.colours).toBeGreaterThan(20);
	expect(lanes.height).toBeGreaterThan(pain.height);
	await expect(page.getByText('The picture is saved with your downloads. Nothing was sent.').first()).toBeVisible();
});

/** As the browser's own decoder reads it. */
async function saved(page: Page, button: Locator) {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const bytes = readFileSync(await download.path());
	const name = download.suggestedFilename();
	const read = await page.evaluate(async (base64) => {
		const bitmap = await createImageBitmap(
			new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' })
		);
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
		const pen = canvas.getContext('2d');
		pen?.drawImage(bitmap, 0, 0);
		const { data } = pen?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
		const colours = new Set<string>();
		for (let at = 0; at < data.length; at += 4 * 7) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
		return { width: bitmap.width, height: bitmap.height, colours: colours.size };
	}, bytes.toString('base64'));
	return { name, ...read };
}

function daysShown(words: string): number {
	const [from, to] = [...words.matchAll(/\d+ \w+ \d{4}/g)].map(([day]) => Date.parse(`${day} UTC`));
	return (Number(to) - Number(from)) / 86_400_000 + 1;
}

async function boxOf(chart: Locator) {
	const box = await chart.boundingBox();
	if (!box) throw new Error('expected the chart to have a place');
	return box;
}

function inked(chart: Locator): Promise<number> {
	return chart.evaluate((element) => {
		const canvas = element as HTMLCanvasElement;
		const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
		return data.filter((value, index) => index % 4 === 3 && value > 0).length;
	});
}

/** Fingers from place to place on one height, at the same time. */
async function stroke(session: CDPSession, ways: readonly (readonly [number, number])[], y: number): Promise<void> {
	const at = (share: number) =>
		ways.map(([from, to], id) => ({ x: Math.round(from + (to - from) * share), y: Math.round(y), id }));
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
	for (let step = 1; step <= 8; step += 1)
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 8) });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function strokeUp(session: CDPSession, { x, y }: { x: number; y: number }, by: number): Promise<void> {
	const at = (share: number) => [{ x: Math.round(x), y: Math.round(y - by * share), id: 0 }];
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
	for (let step = 1; step <= 8; step += 1)
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 8) });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
