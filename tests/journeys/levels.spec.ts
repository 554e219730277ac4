/** How much to log is the patient's choice each day: one number, the usual, everything, over one form. */
import type { Locator, Page } from '@playwright/test';
import { log } from '../../src/content/text/log.en.ts';
import { axe, expect, test } from './fixtures.ts';
import { draftsSettled } from './harness/drafts.ts';
import { seed } from '../seed/seed.ts';

const evening = '2026-11-22T20:00:00+09:00';
const level = (page: Page, name: 'One number' | 'The usual' | 'Everything') => page.getByRole('radio', { name });
const number = (page: Page, question: string, value: number) =>
	page.getByRole('group', { name: question, exact: true }).getByRole('radio', { name: String(value), exact: true });
const fold = (page: Page, title: string) => page.locator('summary').filter({ hasText: title });
const inside = (page: Page, title: string) => page.locator('details').filter({ has: fold(page, title) });
const word = (page: Page, list: string, name: string) =>
	page.getByRole('group', { name: list }).getByRole('button', { name, exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
const saved = (page: Page) => page.getByText('Saved on this device for Sun 22 November.');

/** A day before, with places, words and a medicine; its numbers must never come back. */
async function logTheDayBefore(page: Page): Promise<void> {
	await page.goto('/log/?day=2026-11-21&level=full');
	await number(page, 'Pain on average', 6).check();
	await number(page, 'Worst pain', 9).check();
	await page.getByText('The same as a list').click();
	await page.getByRole('checkbox', { name: 'Calf, left: Pain' }).check();
	await fold(page, 'What it feels like').click();
	for (const name of ['Aching', 'Burning']) await word(page, 'What it feels like', name).click();
	await fold(page, 'What made it worse').click();
	await word(page, 'What made it worse', 'Sitting long').click();
	await fold(page, 'Medicine').click();
	await page.getByLabel('Name', { exact: true }).fill('Loxonin');
	await inside(page, 'Medicine').getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByRole('button', { name: 'Taken: Loxonin' }).click();
	await save(page).click();
	await expect(page.getByText('Saved on this device for Sat 21 November.')).toBeVisible();
}

test.beforeEach(async ({ context }) => {
	await context.clock.setFixedTime(evening);
});

test('one number is the average and nothing else', async ({ page }) => {
	await page.goto('/log/');
	await level(page, 'One number').check();

	await expect(page.getByRole('radio', { name: '0', exact: true })).toHaveCount(1);
	await expect(page.locator('summary')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
	await number(page, 'Pain on average', 4).check();
	await save(page).click();
	await expect(saved(page)).toBeVisible();
});

test('the usual asks its numbers and the map without a fold to open', async ({ page }) => {
	await page.goto('/log/');
	await expect(level(page, 'The usual')).toBeChecked();

	for (const question of [
		'Pain on average',
		'Worst pain',
		'Pain in the leg',
		'Pain in the back or hip',
		...['Numb or dull', 'Tingling', 'Weakness'].flatMap((what) => [`${what}, left`, `${what}, right`])
	])
		await expect(number(page, question, 5)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Where it is' })).toBeVisible();
	// A small way to the rest.
	await expect(fold(page, 'Anything else today?')).toBeVisible();
	await expect(fold(page, 'Note')).toBeVisible();
	await expect(page.locator('summary')).toHaveCount(3);
});

test('the level chosen last stands again, and any day may have another', async ({ page }) => {
	await page.goto('/log/');
	await level(page, 'One number').check();
	await page.goto('/log/?day=2026-11-20');
	await expect(level(page, 'One number')).toBeChecked();

	// On Today the one number is said already: more of the day begins with the usual, and only this once.
	await page.goto('/');
	await page.getByRole('button', { name: '4', exact: true }).tap();
	await page.getByRole('link', { name: 'Log more about this day' }).tap();
	await expect(level(page, 'The usual')).toBeChecked();
	await page.goto('/log/');
	await expect(level(page, 'One number')).toBeChecked();
});

test('switching loses nothing, nor does a reload in between', async ({ page }) => {
	await page.goto('/log/');
	await level(page, 'Everything').check();
	await number(page, 'Worst pain', 8).check();
	await number(page, 'Tingling, right', 2).check();
	await page.getByText('The same as a list').click();
	await page.getByRole('checkbox', { name: 'Calf, left: Pain' }).check();
	await fold(page, 'What it feels like').click();
	await word(page, 'What it feels like', 'Burning').click();
	await fold(page, 'Sleep and the day').click();
	await number(page, 'Stress', 3).check();
	await page.getByLabel('How long you could sit at a stretch').fill('90 min');
	await fold(page, 'Note').click();
	await page.getByRole('textbox', { name: 'Note' }).fill('half a sent');

	await level(page, 'The usual').check();
	await expect(page.getByText('2 more answers of this day are kept and not shown here.')).toBeVisible();
	await level(page, 'One number').check();
	await expect(page.getByText('7 more answers of this day are kept and not shown here.')).toBeVisible();
	await draftsSettled(page);
	await page.reload();
	await expect(level(page, 'One number')).toBeChecked();
	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();

	// What cannot be saved is shown, whatever the level.
	await number(page, 'Pain on average', 5).check();
	await save(page).click();
	await expect(level(page, 'Everything')).toBeChecked();
	await expect(page.getByText('Enter whole minutes from 0 to 1440')).toBeInViewport();
	await page.getByLabel('How long you could sit at a stretch').fill('90');
	await level(page, 'One number').check();
	await save(page).click();
	await expect(saved(page)).toBeVisible();

	await page.reload();
	await level(page, 'Everything').check();
	await expect(number(page, 'Worst pain', 8)).toBeChecked();
	await expect(number(page, 'Tingling, right', 2)).toBeChecked();
	await page.getByText('The same as a list').click();
	await expect(page.getByRole('checkbox', { name: 'Calf, left: Pain' })).toBeChecked();
	await expect(fold(page, 'What it feels like')).toContainText('Burning');
	await fold(page, 'Sleep and the day').click();
	await expect(number(page, 'Stress', 3)).toBeChecked();
	await expect(page.getByLabel('How long you could sit at a stretch')).toHaveValue('90');
	await fold(page, 'Note').click();
	await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('half a sent');
});

test('the last map, words and medicines are offered and count only when tapped; numbers never come back', async ({
	page
}) => {
	await logTheDayBefore(page);
	await page.goto('/log/?level=usual');
	await expect(page.getByRole('heading', { name: 'Offered again' })).toBeVisible();
	await expect(word(page, 'What it feels like', 'Aching')).toHaveAttribute('aria-pressed', 'false');
	const checked = page.getByRole('radio', { name: /^\d+$/, checked: true });
	await expect(checked).toHaveCount(0);

	await number(page, 'Pain on average', 3).check();
	await save(page).click();
	await expect(saved(page)).toBeVisible();
	await page.reload();
	await expect(checked).toHaveCount(1);
	await expect(page.getByRole('button', { name: 'Take one back: Loxonin' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Same as last time: Sat 21 Nov' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Take all marks away' })).toBeDisabled();
	for (const name of ['Aching', 'Burning'])
		await expect(word(page, 'What it feels like', name)).toHaveAttribute('aria-pressed', 'false');

	await page.getByRole('button', { name: 'Same as last time: Sat 21 Nov' }).tap();
	await word(page, 'What it feels like', 'Burning').tap();
	await page.getByRole('button', { name: 'Taken now: Loxonin' }).tap();
	await save(page).click();
	await expect(saved(page)).toBeVisible();
	await page.reload();
	await expect(word(page, 'What it feels like', 'Burning')).toHaveAttribute('aria-pressed', 'true');
	await expect(word(page, 'What it feels like', 'Aching')).toHaveAttribute('aria-pressed', 'false');
	await expect(word(page, 'What made it worse', 'Sitting long')).toHaveAttribute('aria-pressed', 'false');
	await expect(page.getByText('1 ×, 20:00')).toBeVisible();
	await page.getByText('The same as a list').click();
	await expect(page.getByRole('checkbox', { name: 'Calf, left: Pain' })).toBeChecked();
	await expect(checked).toHaveCount(1);
});

test('a full log takes few taps', async ({ page }) => {
	test.slow();
	await logTheDayBefore(page);
	let taps = 0;
	const tap = async (place: Locator) => {
		taps += 1;
		await place.tap();
	};
	await page.goto('/');
	const started = Date.now();

	await tap(page.getByRole('navigation').getByRole('link', { name: 'Log' }));
	await tap(level(page, 'Everything'));
	const numbers = ['Pain on average', 'Worst pain', 'Pain in the leg', 'Pain in the back or hip'];
	for (const what of ['Numb or dull', 'Tingling', 'Weakness']) numbers.push(`${what}, left`, `${what}, right`);
	// One leg, as most days are: both would ask for the warning check.
	for (const question of numbers) await tap(number(page, question, question.endsWith('right') ? 0 : 3));
	await tap(page.getByRole('button', { name: 'Same as last time: Sat 21 Nov' }));
	for (const list of ['What it feels like', 'What made it worse']) {
		await tap(fold(page, list));
		await tap(inside(page, list).getByRole('button', { name: 'Same as Sat 21 Nov' }));
	}
	await tap(fold(page, log['log.helped']));
	await tap(word(page, log['log.helped'], 'Heat'));
	await tap(fold(page, 'Medicine'));
	await tap(page.getByRole('button', { name: 'Taken now: Loxonin' }));
	await tap(fold(page, 'Sleep and the day'));
	for (const question of ['Sleep disturbed last night', 'Stress']) await tap(number(page, question, 2));
	await tap(fold(page, 'Anything else today?'));
	for (const no of await page.getByRole('button', { name: 'No', exact: true }).all()) await tap(no);
	await tap(save(page));
	await expect(saved(page)).toBeVisible();

	console.log(`a full log: ${taps} taps, ${((Date.now() - started) / 1000).toFixed(1)} s as a script`);
	// A tap a second, with a second to read every third question, stays under a minute.
	expect(taps).toBeLessThanOrEqual(36);
	await page.reload();
	await expect(page.getByText('This day is stored.')).toBeVisible();
	await expect(fold(page, 'Anything else today?')).toContainText('7 answered');
});

test('numbers of earlier days are hidden until the patient wants them', async ({ page }) => {
	await logTheDayBefore(page);
	const earlier = page.getByRole('group', { name: 'The days before' });
	for (const address of ['/', '/log/']) {
		await page.goto(address);
		await expect(page.getByText(/Pain on average|How was your pain/)).toBeVisible();
		await page.waitForLoadState('networkidle');
		await expect(earlier).toHaveCount(0);
	}

	await page.goto('/settings/');
	await page.getByRole('group', { name: 'Numbers of earlier days' }).getByRole('radio', { name: 'Shown' }).check();
	for (const address of ['/', '/log/']) {
		await page.goto(address);
		await expect(earlier.getByRole('term')).toHaveText(['Thu 19 Nov', 'Fri 20 Nov', 'Sat 21 Nov']);
		await expect(earlier.getByRole('definition')).toHaveText(['not said', 'not said', '6']);
	}
});

test('a log begun the evening before is told of on the next day', async ({ page }) => {
	await page.goto('/log/');
	await number(page, 'Worst pain', 7).check();
	await draftsSettled(page);

	await page.clock.setFixedTime('2026-11-23T09:00:00+09:00');
	await page.goto('/log/');
	await expect(page.getByText('You began Sun 22 November and did not save it.')).toBeVisible();
	await page.getByRole('link', { name: 'Go on with Sun 22 November' }).tap();
	await expect(number(page, 'Worst pain', 7)).toBeChecked();
	await number(page, 'Pain on average', 5).check();
	await save(page).click();
	await expect(saved(page)).toBeVisible();

	await page.goto('/log/');
	await expect(number(page, 'Pain on average', 0)).toBeVisible();
	await expect(page.getByText('You began Sun 22 November')).toHaveCount(0);
});

test('places and words changed in two windows: both are shown, and one is chosen', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	for (const page of [one, two]) {
		await page.goto('/log/?level=full');
		await number(page, 'Pain on average', 3).check();
		await fold(page, 'What it feels like').click();
		await word(page, 'What it feels like', page === one ? 'Aching' : 'Burning').click();
	}
	await save(one).click();
	await expect(saved(one)).toBeVisible();
	await save(two).click();
	const dialog = two.getByRole('dialog', { name: 'This day was changed in another window' });
	await expect(dialog.getByRole('button', { name: /^Keep mine: .*Burning/ })).toBeVisible();
	await dialog.getByRole('button', { name: /^Keep what is stored: .*Aching/ }).click();
	await expect(saved(two).or(two.getByText('Nothing has changed'))).toBeVisible();
	await two.reload();
	await expect(fold(two, 'What it feels like')).toContainText('Aching');
	await expect(fold(two, 'What it feels like')).not.toContainText('Burning');
});

for (const locale of ['en', 'ja', 'vi'])
	test(`the least and the most fit, and axe finds nothing (${locale})`, async ({ another, site }) => {
		test.slow();
		const context = await another({ locale, viewport: { width: 320, height: 640 } });
		await context.clock.setFixedTime(evening);
		await seed(context, site.origin, '2026-11-22', 30);
		const page = await context.newPage();
		for (const shown of ['number', 'full']) {
			await page.goto(`/log/?level=${shown}`);
			await expect(page.getByRole('radio', { name: '10', exact: true }).first()).toBeVisible();
			await page.waitForLoadState('networkidle');
			await page.evaluate(() => {
				for (const each of document.querySelectorAll('details')) each.open = true;
			});
			expect(await page.evaluate(() => document.documentElement.scrollWidth), shown).toBe(320);
			for (const colorScheme of locale === 'en' ? (['light', 'dark'] as const) : (['dark'] as const)) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				expect(await axe(page), `${shown}, ${colorScheme}`).toEqual([]);
			}
		}
	});
