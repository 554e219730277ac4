/** The short lists of a day: own words, medicines, own items and signs, from tap to disk and into the next day. */
import type { Locator, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { draftsSettled } from './harness/drafts.ts';
import { answerSeen } from './harness/standing.ts';

const evening = '2026-11-22T20:30:00+09:00';
const nextMorning = '2026-11-23T08:10:00+09:00';
const fold = (page: Page, title: string): Locator =>
	page.locator('form details').filter({ has: page.locator('summary').filter({ hasText: title }) });
const unfold = async (page: Page, title: string): Promise<Locator> => {
	const found = fold(page, title).first();
	await found.locator('summary').first().click();
	return found;
};
const average = (page: Page) =>
	page.getByRole('group', { name: 'Pain on average' }).getByRole('radio', { name: '5', exact: true }).check();
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const saved = (page: Page, day = 'Sun 22 November') =>
	expect(page.getByText(`Saved on this device for ${day}.`)).toBeVisible();

test('an own word of today is offered tomorrow, in another language too, and counts only when tapped', async ({
	page
}) => {
	const word = 'tê như kim châm 🪡 ﹘ ألم';
	await page.clock.setFixedTime(evening);
	await page.goto('/log/?level=full');
	await average(page);
	const felt = await unfold(page, 'What it feels like');
	await felt.getByRole('button', { name: 'Burning', exact: true }).click();
	await felt.getByRole('textbox', { name: 'Your own word' }).fill(word);
	await page.keyboard.press('Enter');
	await expect(felt.getByRole('button', { name: word, exact: true })).toHaveAttribute('aria-pressed', 'true');
	await save(page);
	await saved(page);

	await page.clock.setFixedTime(nextMorning);
	await page.goto('/settings/');
	await page.getByRole('radio', { name: '日本語' }).check();
	await page.goto('/log/?level=full');
	const feels = await unfold(page, 'どんな感じか');
	const chips = feels.getByRole('group', { name: 'どんな感じか' }).getByRole('button');
	await expect(chips.nth(0)).toHaveText('今日はなし');
	await expect(chips.nth(1)).toHaveText('焼けるような痛み');
	await expect(chips.nth(2)).toHaveText(word);
	await expect(feels.locator('[aria-pressed="true"]')).toHaveCount(0);

	await feels.getByRole('button', { name: `11月22日(日)と同じ：焼けるような痛み · ${word}` }).click();
	await expect(feels.getByRole('group').locator('[aria-pressed="true"]')).toHaveCount(2);
});

const none = (part: Locator, words = 'None today') => part.getByRole('button', { name: words, exact: true });
/** Lists of the stored day that was read, by what was asked. */
const toldOf = async (page: Page, asked: string) => {
	await page.goto('/history/?day=2026-11-22');
	await expect(page.getByText('Pain on average')).toBeVisible();
	return page.locator('dl > div').filter({ hasText: asked });
};

test('none is one tap for each list; it outlives a reload, is read as none, goes along in the file, and can be undone', async ({
	page,
	another
}) => {
	await page.clock.setFixedTime(evening);
	await page.goto('/log/?level=full');
	await average(page);
	const worse = await unfold(page, 'What made it worse');
	await worse.getByRole('button', { name: 'Stairs', exact: true }).click();
	await none(worse).click();
	await expect(worse.getByRole('button', { name: 'Stairs', exact: true })).toHaveAttribute('aria-pressed', 'false');
	await none(await unfold(page, 'Medicine')).click();
	await draftsSettled(page);
	await page.reload();
	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();
	await expect(fold(page, 'What made it worse').locator('summary').first()).toContainText('none');
	await save(page);
	await saved(page);
	await page.reload();
	await expect(none(await unfold(page, 'What made it worse'))).toHaveAttribute('aria-pressed', 'true');

	await expect(await toldOf(page, 'What made it worse')).toContainText('none');
	await expect(await toldOf(page, 'Medicine')).toContainText('none');
	await expect(await toldOf(page, 'What you felt helped')).toHaveCount(0);

	await page.goto('/settings/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the file' }).click();
	const elsewhere = await (await another()).newPage();
	await elsewhere.clock.setFixedTime(evening);
	await elsewhere.goto('/import/');
	await elsewhere
		.locator('input[type=file]')
		.first()
		.setInputFiles(await (await download).path());
	await elsewhere.getByRole('button', { name: 'Bring in 1 entry' }).click();
	await expect(elsewhere.getByText('1 day came in.')).toBeVisible();
	await expect(await toldOf(elsewhere, 'What made it worse')).toContainText('none');
	await expect(await toldOf(elsewhere, 'Medicine')).toContainText('none');

	await page.goto('/log/?day=2026-11-22&level=full');
	await none(await unfold(page, 'What made it worse')).click();
	await save(page);
	await saved(page);
	await expect(await toldOf(page, 'What made it worse')).toHaveCount(0);
	await expect(await toldOf(page, 'Medicine')).toContainText('none');
});

test('none that was said on another day is kept as a change, and another window is asked', async ({
	page,
	context
}) => {
	await page.clock.setFixedTime(evening);
	await page.goto('/log/?level=full');
	await average(page);
	await (await unfold(page, 'What made it worse')).getByRole('button', { name: 'Cold', exact: true }).click();
	await save(page);
	await saved(page);

	const other = await context.newPage();
	for (const each of [page, other]) {
		await each.clock.setFixedTime(nextMorning);
		await each.goto('/log/?day=2026-11-22&level=full');
	}
	const worse = await unfold(page, 'What made it worse');
	await none(worse, 'None that day').click();
	const theirs = await unfold(other, 'What made it worse');
	await theirs.getByRole('button', { name: 'Stairs', exact: true }).click();
	await save(other);
	await saved(other);
	await save(page);
	await page.getByRole('button', { name: 'Keep mine: What made it worse none' }).click();
	await saved(page);

	await page.goto('/history/?day=2026-11-22');
	const changes = page.getByRole('region', { name: 'Changed later' }).getByRole('listitem');
	await expect(changes).toHaveText([/^What made it worse.*Cold.*none/]);
});

test('a medicine tapped twice is counted after a reload, and its last taking can go', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T08:10:00+09:00');
	await page.goto('/log/?level=full');
	await average(page);
	const medicine = await unfold(page, 'Medicine');
	await medicine.getByRole('textbox', { name: 'Name' }).fill('ロキソニン');
	await medicine.getByRole('textbox', { name: 'Dose each time' }).fill('６０');
	await medicine.getByRole('textbox', { name: 'Unit' }).fill('mg');
	await page.keyboard.press('Enter');
	const take = medicine.getByRole('button', { name: 'Taken now: ロキソニン 60 mg' });
	await take.click();
	await expect(medicine.getByText('1 ×, 08:10')).toBeVisible();
	await page.clock.setFixedTime(evening);
	await take.click();
	await save(page);
	await saved(page);

	await page.reload();
	await expect(fold(page, 'Medicine').getByText('2 × ロキソニン 60 mg')).toBeVisible();
	const again = await unfold(page, 'Medicine');
	await expect(again.getByText('2 ×, 08:10 and 20:30')).toBeVisible();
	await again.getByRole('button', { name: 'Take one back: ロキソニン 60 mg' }).click();
	await save(page);
	await saved(page);
	await page.reload();
	await unfold(page, 'Medicine');
	await expect(again.getByText('1 ×, 08:10')).toBeVisible();
});

test('a temperature that cannot be read is refused, then corrected, and nothing is lost', async ({ page }) => {
	await page.clock.setFixedTime(evening);
	await page.goto('/log/?level=full');
	await average(page);
	const signs = await unfold(page, 'Anything else today?');
	await signs.getByRole('group', { name: 'A fall' }).getByRole('button', { name: 'Yes' }).click();
	await signs.getByRole('group', { name: 'A knee gave way' }).getByRole('button', { name: 'No' }).click();
	await signs.getByRole('textbox', { name: 'Temperature' }).fill('100.4');
	await draftsSettled(page);
	await page.reload();

	await save(page);
	await expect(page.getByText('Enter a body temperature from 34.0 to 43.0 °C')).toBeInViewport();
	await expect(signs.getByRole('textbox', { name: 'Temperature' })).toHaveValue('100.4');
	await signs.getByRole('textbox', { name: 'Temperature' }).fill('３８，２');
	await expect(signs.getByText('Have this looked at by a doctor today')).toBeVisible();
	await save(page);
	await answerSeen(page);
	await saved(page);

	await page.reload();
	await expect(fold(page, 'Anything else today?').getByText('A fall · 38.2 °C')).toBeVisible();
	await unfold(page, 'Anything else today?');
	await expect(signs.getByRole('textbox', { name: 'Temperature' })).toHaveValue('38.2');
	const pressed = (question: string) => signs.getByRole('group', { name: question }).locator('[aria-pressed="true"]');
	await expect(pressed('A fall')).toHaveText('Yes');
	await expect(pressed('A knee gave way')).toHaveText('No');
	await expect(signs.getByText('not answered')).toHaveCount(5);
});

test('a leg suddenly cold stands in front of everything until the patient goes on', async ({ page }) => {
	await page.clock.setFixedTime(evening);
	await page.goto('/log/?level=full');
	const signs = await unfold(page, 'Anything else today?');
	const question = signs.getByRole('group', { name: 'A leg suddenly cold or pale' });
	await question.getByRole('button', { name: 'Yes' }).click();

	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(page.getByRole('dialog').getByRole('link', { name: 'Call 119' })).toBeInViewport();
	expect(await axe(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);

	await expect(question.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true');
	await expect(question.getByRole('button', { name: 'Yes' })).toBeFocused();
	await expect(signs.getByText('You said that a leg is suddenly cold or pale.')).toBeVisible();
});

test('an own item that is renamed keeps its answers; one that is no longer asked keeps them too', async ({ page }) => {
	await page.clock.setFixedTime(evening);
	await page.goto('/log/?level=full');
	await average(page);
	const own = await unfold(page, 'Your own items');
	await own.getByRole('textbox', { name: 'What is asked' }).fill('Bike');
	await own.getByRole('radio', { name: 'minutes' }).check();
	await own.getByRole('button', { name: 'Add', exact: true }).click();
	await own.getByRole('textbox', { name: 'Bike', exact: true }).fill('1441');
	await save(page);
	await expect(own.getByText('Enter whole minutes from 0 to 1440')).toBeInViewport();
	await own.getByRole('textbox', { name: 'Bike', exact: true }).fill('２５');
	await save(page);
	await saved(page);

	await page.clock.setFixedTime(nextMorning);
	await page.goto('/log/?level=full');
	await unfold(page, 'Your own items');
	await own.getByText('Change your items').click();
	await own.getByRole('button', { name: 'Rename: Bike' }).click();
	await own.getByRole('textbox', { name: 'What is asked' }).fill('Exercise bike');
	await page.keyboard.press('Enter');
	await expect(own.getByRole('textbox', { name: 'Exercise bike' })).toHaveValue('');
	await own.getByRole('button', { name: 'Stop asking: Exercise bike' }).click();
	await expect(own.getByRole('textbox', { name: 'Exercise bike' })).toHaveCount(0);

	await page.goto('/log/?day=2026-11-22&level=full');
	await unfold(page, 'Your own items');
	await expect(own.getByRole('textbox', { name: 'Exercise bike (no longer asked)' })).toHaveValue('25');
});

test('every part is clean for axe, unfolded and with all of its controls', async ({ page }) => {
	await page.clock.setFixedTime(evening);
	await page.goto('/log/?level=full');
	for (const title of [
		'What it feels like',
		'What made it worse',
		'What you felt helped',
		'Medicine',
		'Your own items'
	])
		await unfold(page, title);
	const felt = fold(page, 'What it feels like').first();
	await felt.getByRole('textbox', { name: 'Your own word' }).fill('hot wire');
	await page.keyboard.press('Enter');
	await felt.getByText('Change which own words are offered').click();
	const medicine = fold(page, 'Medicine').first();
	await medicine.getByRole('textbox', { name: 'Name' }).fill('Patch');
	await page.keyboard.press('Enter');
	await medicine.getByRole('button', { name: 'Taken now: Patch' }).click();
	await medicine.getByText('Times').click();
	await medicine.getByText('Change your medicines').click();
	const own = fold(page, 'Your own items').first();
	await own.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(own.getByRole('alert')).toBeVisible();
	const signs = await unfold(page, 'Anything else today?');
	await signs.getByRole('group', { name: 'One calf swollen or hot' }).getByRole('button', { name: 'Yes' }).click();
	await expect(signs.getByText('Have this looked at by a doctor today')).toBeVisible();

	expect(await axe(page)).toEqual([]);
});
