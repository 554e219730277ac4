/** The saddle area, or numb or weak in both legs: the questions of the warning check come at once, however it was marked. */
import type { RegionMark, Side } from '../../src/core/symptoms/regions.ts';
import { axe, expect, test } from './fixtures.ts';
import { asked, bringMaps, feel, marked, openMap, pointOf, stroke, tap } from './harness/body-map.ts';

const numb = (side: Side): RegionMark => ({ region: 'calf', side, kind: 'numb' });

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
});

test('a tap on the saddle area asks in front of everything, until it is answered', async ({ page }) => {
	await openMap(page);
	await tap(page, 'saddle middle');
	await expect(asked(page)).toBeVisible();
	expect(await asked(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
	await expect(asked(page).getByRole('listitem')).toHaveCount(13);
	await expect(asked(page).getByRole('link', { name: 'Call 119' })).toBeInViewport({ ratio: 1 });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await axe(page), colorScheme).toEqual([]);
	}

	await asked(page).getByRole('button', { name: 'I marked this by mistake' }).click();
	expect(await marked(page)).toEqual([]);
	await tap(page, 'saddle middle');
	await asked(page).getByRole('button', { name: 'None of these is new for me' }).click();
	expect(await marked(page)).toEqual(['Saddle area (between the legs): Pain']);
	await expect(page.getByText('You marked the saddle area.')).toBeVisible();
});

test('yes, or not sure, leads to the check, and the map waits as it was left', async ({ page }) => {
	await openMap(page);
	await tap(page, 'saddle middle');
	await asked(page).getByRole('link', { name: 'Yes, or not sure: one of these' }).click();
	await expect(page).toHaveURL(/\/warnings\//);
	await expect(page.getByText('What you logged calls for these questions.')).toBeVisible();
	await expect(page.getByRole('group', { name: /bicycle saddle/ })).toBeVisible();

	await page.goBack();
	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();
	expect(await marked(page)).toEqual(['Saddle area (between the legs): Pain']);
});

test('numb in one leg and weak in the other asks, numb in one leg does not', async ({ page }) => {
	await openMap(page);
	await feel(page, 'Numb, dull');
	await stroke(page, 'thigh-back left', 'knee left', 'calf left');
	await expect(page.getByText('The places you slid over have changed.')).toBeVisible();
	await expect(asked(page)).toHaveCount(0);
	await feel(page, 'Weak');
	await tap(page, 'knee right');

	await expect(asked(page)).toContainText('You marked numb or weak in both legs.');
});

for (const [what, map, words] of [
	['the saddle area', [{ region: 'saddle', side: 'middle', kind: 'tingling' }], 'You marked the saddle area.'],
	['numb in both legs', [numb('left'), numb('right')], 'You marked numb or weak in both legs.']
] as const satisfies [string, readonly RegionMark[], string][]) {
	test(`${what} asks again when it comes by "same as last time"`, async ({ page }) => {
		await bringMaps(page, { '2026-11-20': map });
		await openMap(page);
		expect(await marked(page)).toEqual([]);
		await page.getByRole('button', { name: 'Same as last time: Fri 20 Nov' }).click();

		await expect(asked(page)).toContainText(words);
		await asked(page).getByRole('button', { name: 'None of these is new for me' }).click();
		expect(await marked(page)).toHaveLength(map.length);
	});
}

test('numb or weak in both legs asks by numbers too, and by a number with a mark', async ({ page }) => {
	const choose = (question: string, value: number) =>
		page
			.getByRole('group', { name: question, exact: true })
			.getByRole('radio', { name: String(value), exact: true })
			.check();
	await openMap(page);
	await choose('Numb or dull, left', 3);
	await choose('Weakness, right', 0);
	await expect(asked(page)).toHaveCount(0);
	await choose('Weakness, right', 2);
	await expect(asked(page)).toContainText('You marked numb or weak in both legs.');
	await asked(page).getByRole('button', { name: 'I marked this by mistake' }).click();
	await expect(page.getByText('You marked numb or weak in both legs.')).toHaveCount(0);

	await feel(page, 'Numb, dull');
	await tap(page, 'calf right');
	await expect(asked(page)).toBeVisible();
	await asked(page).getByRole('button', { name: 'None of these is new for me' }).click();
	await expect(page.getByText('You marked numb or weak in both legs.')).toBeVisible();
	expect(await marked(page)).toEqual(['Calf, right: Numb, dull']);
});

test('the finger that asks presses nothing of what then lies under it', async ({ page }) => {
	await page.setViewportSize({ width: 480, height: 1200 });
	await openMap(page);
	await tap(page, 'saddle middle');
	const ways = [
		asked(page).getByRole('link', { name: 'Yes, or not sure' }),
		asked(page).getByRole('button', { name: 'None of these is new for me' }),
		asked(page).getByRole('button', { name: 'I marked this by mistake' })
	];
	const heights: number[] = [];
	for (const way of ways) {
		const box = await way.boundingBox();
		if (box && box.y > 100 && box.y < 1000) heights.push(box.y + box.height / 2);
	}
	expect(heights.length).toBeGreaterThan(0);
	await asked(page).getByRole('button', { name: 'I marked this by mistake' }).click();

	for (const height of heights) {
		const before = await pointOf(page, 'saddle middle');
		await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), before.y - height);
		const { x, y } = await pointOf(page, 'saddle middle', { still: true });
		expect(Math.abs(y - height)).toBeLessThan(16);
		await page.touchscreen.tap(x, y);
		await expect(asked(page)).toBeVisible();
		await page.waitForLoadState('networkidle');
		await expect(asked(page)).toBeVisible();
		expect(await marked(page)).toEqual(['Saddle area (between the legs): Pain']);
		await asked(page).getByRole('button', { name: 'I marked this by mistake' }).click();
	}
});
