/** The log of a day: everything that can be said comes back, and nothing half-said is lost. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { draftsSettled } from './harness/drafts.ts';

const choose = (page: Page, question: string, value: number) =>
	page
		.getByRole('group', { name: question, exact: true })
		.getByRole('radio', { name: String(value), exact: true })
		.check();
const chosen = (page: Page, question: string, value: number) =>
	expect(
		page.getByRole('group', { name: question, exact: true }).getByRole('radio', { name: String(value), exact: true })
	).toBeChecked();
const unfold = async (page: Page) => {
	await page.getByRole('radio', { name: 'Everything' }).check();
	for (const title of ['Sleep and the day', 'Note']) await page.locator('summary').filter({ hasText: title }).click();
};
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

/** 20,000 characters of every kind: emoji, right to left, combining marks, a lone surrogate's neighbours. */
const long = `雨で腰が重い。Đau lưng ạ. مرحبا 👩‍🦽 e\u0301 \u202Eabc\u202C 𠮷野家 `.repeat(400).slice(0, 20_000);

test('every answer of a day comes back as it was said', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('/log/?day=2026-11-20');
	await unfold(page);
	const scales: [string, number][] = [
		['Pain on average', 6],
		['Worst pain', 10],
		['Pain in the leg', 0],
		['Pain in the back or hip', 4],
		['Numb or dull, left', 3],
		['Numb or dull, right', 0],
		['Tingling, left', 2],
		['Weakness, left', 1],
		['Sleep disturbed last night', 7],
		['Stress', 2]
	];
	for (const [question, value] of scales) await choose(page, question, value);
	await page.getByLabel('How long you could sit at a stretch').fill('45');
	await page.getByLabel('How long you could stand at a stretch').fill('２０');
	await page.getByRole('textbox', { name: 'Note' }).fill(long);
	await save(page);
	await expect(page.getByText('Saved on this device for Fri 20 November.')).toBeVisible();

	await page.reload();
	await unfold(page);
	for (const [question, value] of scales) await chosen(page, question, value);
	await expect(page.getByRole('group', { name: 'Tingling, right' }).getByRole('radio', { checked: true })).toHaveCount(
		0
	);
	await expect(page.getByLabel('How long you could sit at a stretch')).toHaveValue('45');
	await expect(page.getByLabel('How long you could stand at a stretch')).toHaveValue('20');
	await expect(page.getByLabel('How long you could walk at a stretch')).toHaveValue('');
	await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(long);
});

test('a half-filled form survives a reload and goes once it is saved', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('/log/');
	await unfold(page);
	await choose(page, 'Worst pain', 8);
	await page.getByLabel('How long you could sit at a stretch').fill('90 min');
	await page.getByRole('textbox', { name: 'Note' }).fill('half a sent');
	await draftsSettled(page);
	await page.reload();

	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();
	await unfold(page);
	await chosen(page, 'Worst pain', 8);
	await expect(page.getByLabel('How long you could sit at a stretch')).toHaveValue('90 min');
	await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('half a sent');

	await save(page);
	await expect(page.getByText('Choose a number from 0 to 10 for the average.')).toBeVisible();
	await expect(page.getByText('Enter whole minutes from 0 to 1440')).toBeVisible();
	await choose(page, 'Pain on average', 5);
	await page.getByLabel('How long you could sit at a stretch').fill('90');
	await save(page);
	await expect(page.getByText('Saved on this device for Sun 22 November.')).toBeVisible();

	await page.reload();
	await expect(page.getByText('This day is stored.')).toBeVisible();
	await expect(page.getByText('What you had begun here was kept.')).toHaveCount(0);
});

test('a draft can be dropped for what is stored', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('/log/');
	await choose(page, 'Pain on average', 5);
	await save(page);
	await expect(page.getByText('Saved on this device for')).toBeVisible();
	await choose(page, 'Pain on average', 9);
	await draftsSettled(page);
	await page.reload();
	await chosen(page, 'Pain on average', 9);

	await page.getByRole('button', { name: 'Begin again from what is stored' }).click();
	await chosen(page, 'Pain on average', 5);
});

test('a day is deleted after a question, alone, and comes back', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	for (const day of ['2026-11-21', '2026-11-22']) {
		await page.goto(`/log/?day=${day}`);
		await choose(page, 'Pain on average', 5);
		await save(page);
		await expect(page.getByText('Saved on this device for')).toBeVisible();
	}
	await page.getByRole('button', { name: 'Delete this day' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
	await expect(page.getByText('Sun 22 November was deleted.')).toBeVisible();
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await chosen(page, 'Pain on average', 5);

	await page.goto('/');
	await expect(page.getByText('2 days logged')).toBeVisible();
});

test('a day that has not come, or that does not exist, is said and changes nothing', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('/log/?day=2026-11-23');
	await expect(page.getByText('This day has not come yet.')).toBeVisible();
	await expect(page.getByRole('radio')).toHaveCount(0);
	await page.goto('/log/?day=2026-02-30');
	await expect(page.getByText('This is not a date.')).toBeVisible();
	await page.goto('/');
	await expect(page.getByText('0 days logged')).toBeVisible();
});

test('nothing can be said before it is known what is stored', async ({ another }) => {
	const context = await another({ serviceWorkers: 'block' });
	await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	const page = await context.newPage();
	await page.goto('/log/');
	await unfold(page);
	await choose(page, 'Pain on average', 5);
	await choose(page, 'Worst pain', 8);
	await page.getByRole('textbox', { name: 'Note' }).fill('stays');
	await save(page);
	await expect(page.getByText('Saved on this device for')).toBeVisible();

	let letThrough = () => {};
	const held = new Promise<void>((resolve) => (letThrough = resolve));
	await context.route('**/_app/immutable/**/*.js', async (route) => {
		const response = await route.fetch({ maxRetries: 3 });
		if ((await response.text()).includes('versionchange')) await held;
		await route.fulfill({ response });
	});
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Log' })).toBeVisible();
	await expect(page.getByRole('radio')).toHaveCount(0);

	letThrough();
	await choose(page, 'Pain on average', 6);
	await save(page);
	await expect(page.getByText('Saved on this device for')).toBeVisible();
	await page.reload();
	await unfold(page);
	await chosen(page, 'Pain on average', 6);
	await chosen(page, 'Worst pain', 8);
	await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('stays');
});

test('a typed date goes there once it is typed, not on its way', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-25T20:00:00+09:00');
	await page.goto('/log/');
	const date = page.getByLabel('Day', { exact: true });
	await date.focus();
	await page.keyboard.type('11222026');
	await expect(page).toHaveURL(/\/log\/$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/day=2026-11-22$/);
	await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('Sun 22 November');

	await page.goto('/log/?day=0202-01-01');
	await expect(page.getByText('This is not a date.')).toBeVisible();
});

test('a note added in the evening leaves "so far" as it is; a tap makes it the whole day', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T10:00:00+09:00');
	await page.goto('/log/');
	await choose(page, 'Pain on average', 5);
	await save(page);
	await page.clock.setFixedTime('2026-11-22T18:00:00+09:00');
	await page.reload();
	await unfold(page);
	await page.getByRole('textbox', { name: 'Note' }).fill('rain');
	await save(page);
	await expect(page.getByText('Saved on this device for')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Earlier today you said 5.' })).toBeVisible();

	await page.goto('/log/');
	await page.getByRole('button', { name: 'Still 5' }).click();
	await save(page);
	await expect(page.getByText('Saved on this device for')).toBeVisible();
	await page.goto('/');
	await expect(page.getByText('Logged: 5 of 10')).toBeVisible();
});

/** What the device says when the page is looked at again. */
const lookAgain = (page: Page) => page.evaluate(() => dispatchEvent(new Event('pageshow')));

for (const [how, zone, now, date] of [
	['the clock is set back', 'Asia/Tokyo', '2026-11-20T09:00:00+09:00', 'Fri 20 November'],
	['a flight goes west over the date line', 'Pacific/Honolulu', '2026-11-22T10:30:00+09:00', 'Sat 21 November'],
	['a flight goes east', 'Pacific/Kiritimati', '2026-11-22T20:00:00+09:00', 'Mon 23 November']
] as const)
	test(`the day on the screen is the day that is logged, when ${how}`, async ({ another, site }) => {
		const context = await another({ timezoneId: undefined });
		await context.clock.setFixedTime('2026-11-22T10:00:00+09:00');
		const page = await context.newPage();
		const device = await context.newCDPSession(page);
		await device.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
		await page.goto(site.at('log/'));
		await choose(page, 'Pain on average', 6);

		await device.send('Emulation.setTimezoneOverride', { timezoneId: zone });
		await context.clock.setFixedTime(now);
		await lookAgain(page);
		await expect(page.getByText(`The date is now ${date}. You are still logging Sun 22 November.`)).toBeVisible();
		await expect(page.getByText('Sun 22 November', { exact: true })).toHaveCount(2);
		await chosen(page, 'Pain on average', 6);
		await save(page);
		await expect(page.getByText('Saved on this device for Sun 22 November.')).toBeVisible();
		await page.getByRole('link', { name: `Log ${date} instead` }).click();
		await expect(
			page.getByRole('group', { name: 'Pain on average' }).getByRole('radio', { checked: true })
		).toHaveCount(0);
	});
