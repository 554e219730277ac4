/** A finger on the body map: where a place lies on the screen, taps and strokes that the browser takes for real ones. */
import { expect, type Locator, type Page } from '@playwright/test';
import { body } from '../../../src/content/text/body.en.ts';
import type { RegionMark } from '../../../src/core/symptoms/regions.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The log of a day, with its map drawn. */
export async function openMap(page: Page, day = '2026-11-22'): Promise<void> {
	await page.goto(`log/?day=${day}`);
	await expect(page.locator('.pictures svg').first()).toBeVisible();
}
/** What the next mark says, in English. */
export function feel(page: Page, name: string): Promise<void> {
	return page.locator('.map > fieldset').getByRole('radio', { name }).check();
}

/** The questions of the warning check in front of everything, in English. */
export function asked(page: Page): Locator {
	return page.getByRole('dialog', { name: body['body.alarm.go'] });
}

/** Days with their maps, brought in as a patient brings in a file of the app. In English. */
export async function bringMaps(page: Page, days: Readonly<Record<string, readonly RegionMark[]>>): Promise<void> {
	const said = '2026-11-20T09:30:00.000Z';
	const things: Record<string, unknown> = {};
	for (const [day, regions] of Object.entries(days))
		things[day] = { made: said, changed: said, rev: 1, source: 'typed', day, answers: { 'pain-average': 5, regions } };
	const file = { format: 'meguri-record', version: 1, things: { day: things } };
	await page.goto('import/');
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles([{ name: 'diary.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) }]);
	await page.getByRole('button', { name: /^Bring in/ }).click();
	await expect(page.getByText(/days? came in\./)).toBeVisible();
}

/**
 * The point of a place that lies deepest in it on the screen, in the last picture that shows it (of the whole body:
 * the back), brought into view. With `still` nothing is scrolled.
 */
export async function pointOf(page: Page, place: string, { still = false } = {}): Promise<Point> {
	return page.evaluate(
		({ key, mayScroll }) => {
			const shapes = [...document.querySelectorAll<SVGElement>(`.figures:first-child [data-place="${key}"]`)];
			const shape = shapes.at(-1) ?? document.querySelector<SVGElement>(`[data-place="${key}"]`);
			if (!shape) throw new Error(`expected a place ${key} on the screen`);
			if (mayScroll) shape.ownerSVGElement?.scrollIntoView({ block: 'center' });
			const { left, top, width, height } = shape.getBoundingClientRect();
			const isIn = (x: number, y: number) => document.elementFromPoint(x, y) === shape;
			let best: { x: number; y: number; depth: number } | undefined;
			for (let part = 0; part < 225; part += 1) {
				const x = left + (width * ((part % 15) + 0.5)) / 15;
				const y = top + (height * (Math.floor(part / 15) + 0.5)) / 15;
				const holds = (away: number) =>
					isIn(x - away, y) && isIn(x + away, y) && isIn(x, y - away) && isIn(x, y + away);
				let depth = 0;
				while (depth < 40 && holds(depth)) depth += 2;
				if (depth > (best?.depth ?? 0)) best = { x, y, depth };
			}
			if (!best) throw new Error(`expected ${key} to be reachable`);
			return best;
		},
		{ key: place, mayScroll: !still }
	);
}

export async function tap(page: Page, place: string): Promise<void> {
	const { x, y } = await pointOf(page, place);
	await page.touchscreen.tap(x, y);
}

/**
 * A finger put down, moved along these points and lifted: touch input of the browser, which may scroll the page.
 * `rested` answers when the finger has lain long enough where it was put down.
 */
export async function slide(page: Page, way: readonly Point[], rested?: () => Promise<void>): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
	const [first, ...rest] = way;
	if (!first) throw new Error('expected a way to slide');
	await send('touchStart', [first]);
	await rested?.();
	let from = first;
	for (const to of rest) {
		for (let step = 1; step <= 8; step += 1) {
			const part = step / 8;
			await send('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
		}
		from = to;
	}
	await send('touchEnd', []);
	await session.detach();
}

/** A stroke over places of one picture: it begins when the first of them has changed. */
export async function stroke(page: Page, first: string, ...rest: readonly string[]): Promise<void> {
	const way = [await pointOf(page, first)];
	for (const place of rest) way.push(await pointOf(page, place, { still: true }));
	const before = await marked(page);
	await slide(page, way, () => expect.poll(() => marked(page)).not.toEqual(before));
}

/** What is marked, as the list under the pictures says it. */
export function marked(page: Page): Promise<string[]> {
	return page
		.locator('.map select')
		.evaluateAll((all) =>
			all.map((select) => ((select as HTMLSelectElement).labels[0]?.textContent ?? '').replace(/^.*?[:：]\s*/, ''))
		);
}

/** Those of the places that no square of so many pixels fits into, by what the browser finds at points of it. */
export function withoutRoom(page: Page, places: readonly string[], pixels: number): Promise<string[]> {
	return page.evaluate(
		({ keys, size }) => {
			const step = 3;
			const hasRoom = (shape: Element) => {
				const { left, top, right, bottom } = shape.getBoundingClientRect();
				const holds = (x: number, y: number) => document.elementFromPoint(x, y) === shape;
				const square = (x: number, y: number) => {
					if (!holds(x, y) || !holds(x + size, y + size) || !holds(x, y + size) || !holds(x + size, y)) return false;
					for (let down = 0; down <= size; down += step)
						for (let along = 0; along <= size; along += step) if (!holds(x + along, y + down)) return false;
					return true;
				};
				for (let y = top; y + size <= bottom; y += step)
					for (let x = left; x + size <= right; x += 1) if (square(x, y)) return true;
				return false;
			};
			return keys.filter((key) => ![...document.querySelectorAll(`.pictures [data-place="${key}"]`)].some(hasRoom));
		},
		{ keys: places, size: pixels }
	);
}
