/** Moments: short timed notes beside the day's entry, which never become part of it. */
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { draftsSettled } from './harness/drafts.ts';
import { untilSaved } from './harness/until-saved.ts';

const now = '2026-11-22T20:00:00+09:00';

const card = (page: Page) => page.getByRole('region', { name: 'Moments' });
const moments = (page: Page) => card(page).getByRole('listitem');
const time = (page: Page) => page.getByLabel('Time', { exact: true });
const words = (page: Page) => page.getByRole('textbox', { name: 'What was happening' });
const pick = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true }).check();
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

interface Short {
	at: string;
	note?: string;
	day?: string;
}

async function add(page: Page, { at, note = '', day = '2026-11-22' }: Short) {
	await page.goto(`moment/?day=${day}`);
	await time(page).fill(at);
	await words(page).fill(note);
	await save(page);
	await expect(card(page).getByText(`${at}: saved on this device.`)).toBeVisible();
}

test.beforeEach(async ({ context }) => {
	await context.clock.setFixedTime(now);
});

test('several moments of one day stand in their order, and none of them is the day', async ({ page }) => {
	await page.goto('log/');
	await card(page).getByRole('link', { name: 'Add a moment' }).click();
	await expect(time(page)).toHaveValue('20:00');
	await pick(page, 'What happened', 'It flared up');
	await pick(page, 'Pain at that moment', '9');
	await page.getByRole('combobox', { name: 'Where', exact: true }).selectOption('Calf, left');
	await page.getByRole('combobox', { name: 'Where else' }).selectOption('Buttock, right');
	await words(page).fill('stood up from the floor');
	await save(page);
	await expect(card(page).getByText('20:00: saved on this device.')).toBeVisible();
	await add(page, { at: '08:15', note: 'first steps' });

	await expect(moments(page)).toHaveText([
		/08:15.*first steps/,
		/20:00.*It flared up · 9 of 10 · Calf, left and Buttock, right.*stood up/
	]);
	await page.goto('./');
	await expect(page.getByText('0 days logged')).toBeVisible();
	await page.getByRole('button', { name: '3', exact: true }).click();
	await expect(page.getByText('Saved on this device.')).toBeVisible();
	await page.goto('log/');
	await expect(
		page.getByRole('group', { name: 'Pain on average', exact: true }).getByRole('radio', { name: '3', exact: true })
	).toBeChecked();
	await expect(moments(page)).toHaveCount(2);
});

test('a moment is changed; a place is taken away; what was said can be taken back', async ({ page }) => {
	await page.goto('moment/');
	await pick(page, 'What happened', 'It eased');
	await pick(page, 'Pain at that moment', '2');
	await page.getByRole('combobox', { name: 'Where', exact: true }).selectOption('Shin, right');
	await save(page);

	await moments(page).getByRole('link').click();
	await expect(page.getByRole('combobox', { name: 'Where', exact: true })).toContainText('Shin, right');
	await time(page).fill('19:30');
	await page.getByRole('combobox', { name: 'Where', exact: true }).selectOption('Take this place away');
	await page.getByRole('button', { name: 'Take this answer back' }).click();
	await save(page);

	await expect(moments(page)).toHaveText(/^\s*19:30\s*It eased\s*$/);
});

test('a moment is deleted alone, and undo works after a reload for ten minutes', async ({ page }) => {
	await add(page, { at: '08:15', note: 'first' });
	await add(page, { at: '09:30', note: 'second' });
	await moments(page).nth(0).getByRole('link').click();
	await page.getByRole('button', { name: 'Delete this moment' }).click();

	await expect(card(page).getByText('The moment at 08:15 was deleted.')).toBeVisible();
	await expect(moments(page)).toHaveText([/second/]);
	await page.clock.setFixedTime('2026-11-22T20:09:00+09:00');
	await page.reload();
	await card(page).getByRole('button', { name: 'Undo' }).click();
	await expect(moments(page)).toHaveText([/first/, /second/]);
	await expect(card(page).getByText('was deleted')).toHaveCount(0);

	await moments(page).nth(1).getByRole('link').click();
	await page.getByRole('button', { name: 'Delete this moment' }).click();
	await expect(card(page).getByText('The moment at 09:30 was deleted.')).toBeVisible();
	await page.clock.setFixedTime('2026-11-22T20:19:00+09:00');
	await page.reload();
	await expect(moments(page)).toHaveText([/first/]);
	await expect(card(page).getByText('was deleted')).toHaveCount(0);
});

test('a half-filled form survives a reload, and is gone once it is saved', async ({ page }) => {
	await page.goto('moment/?day=2026-11-20');
	await expect(time(page)).toHaveValue('');
	await time(page).fill('09:30');
	await page.getByRole('combobox', { name: 'Where', exact: true }).selectOption('Sole, left');
	await words(page).fill('half a sent');
	await draftsSettled(page);
	await page.reload();

	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();
	await expect(time(page)).toHaveValue('09:30');
	await expect(words(page)).toHaveValue('half a sent');
	await save(page);
	await expect(moments(page)).toHaveText([/09:30.*Sole, left.*half a sent/]);

	await page.goto('moment/?day=2026-11-20');
	await expect(time(page)).toHaveValue('');
	await expect(page.getByText('What you had begun here was kept.')).toHaveCount(0);
});

test('what cannot be is said at its field, and nothing typed is lost', async ({ page }) => {
	await page.goto('moment/?day=2026-11-20');
	await words(page).fill('kept');
	await save(page);
	await expect(time(page)).toHaveAccessibleDescription('Enter the time.');
	await expect(time(page)).toBeFocused();

	await page.goto('moment/?day=2026-11-22');
	await time(page).fill('20:01');
	await words(page).fill('x'.repeat(100_001));
	await save(page);
	await expect(time(page)).toHaveAccessibleDescription(/This time has not come yet/);
	await expect(words(page)).toHaveAccessibleDescription(/longer than 100,000 characters/);
	await expect(words(page)).toHaveValue('x'.repeat(100_001));
	await time(page).fill('20:00');
	await words(page).fill('x');
	await save(page);
	await expect(moments(page)).toHaveText([/20:00/]);

	await page.goto('moment/?day=2026-11-23');
	await expect(page.getByText('This day has not come yet.')).toBeVisible();
	await page.goto('moment/?day=2026-13-01');
	await expect(page.getByText('This is not a date.')).toBeVisible();
	await page.goto('moment/?day=2026-11-22&id=nobody');
	await expect(page.getByRole('heading', { name: 'This moment is not in your diary' })).toBeVisible();
});

test('emoji, right-to-left words and one endless word come back as written, on a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const note = `👩🏽‍🦯 ألم شديد ${'w'.repeat(300)}`;
	await add(page, { at: '08:15', note });

	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways scroll').toBe(0);
	await expect(moments(page)).toContainText('👩🏽‍🦯 ألم شديد');
	await moments(page).getByRole('link').click();
	await expect(words(page)).toHaveValue(note);
	await words(page).fill('ألم شديد');
	expect(await words(page).evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
	await save(page);
	const shown = moments(page).locator('[dir="auto"]');
	expect(await shown.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('a moment deleted in another tab while its form is open: said, and kept all the same on request', async ({
	page,
	context
}) => {
	await add(page, { at: '08:15', note: 'first' });
	await moments(page).getByRole('link').click();
	await words(page).fill('what I typed');
	const address = page.url();

	const other = await context.newPage();
	await other.goto(address);
	await other.getByRole('button', { name: 'Delete this moment' }).click();
	await expect(card(other).getByText('was deleted')).toBeVisible();

	await page.bringToFront();
	await save(page);
	await expect(page.getByRole('dialog', { name: 'This moment was changed in another window' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Keep what is stored: deleted' })).toBeVisible();
	await page.getByRole('button', { name: 'Keep mine: 08:15 · what I typed' }).click();

	await expect(moments(page)).toHaveText([/08:15.*what I typed/]);
	await expect(moments(other)).toHaveText([/08:15.*what I typed/]);
});

test('a moment changed in another tab is never overwritten unasked', async ({ page, context }) => {
	await add(page, { at: '08:15', note: 'first' });
	await moments(page).getByRole('link').click();
	await pick(page, 'Pain at that moment', '4');
	const address = page.url();

	const other = await context.newPage();
	await other.goto(address);
	await other.getByRole('button', { name: 'Begin again from what is stored' }).click();
	await pick(other, 'Pain at that moment', '7');
	await save(other);
	await expect(moments(other)).toHaveText([/7 of 10/]);

	await page.bringToFront();
	await save(page);
	await page.getByRole('button', { name: 'Keep what is stored: 08:15 · 7 of 10 · first' }).click();
	await expect(moments(page)).toHaveText([/7 of 10/]);
	await expect(card(page).getByText('What was stored stays as it is.')).toBeVisible();
});

test('the saddle area asks the questions of the warning check at once; a slip is taken back', async ({ page }) => {
	await page.goto('moment/');
	const where = page.getByRole('combobox', { name: 'Where', exact: true });
	const notice = page.getByRole('dialog', { name: /go to emergency care now/ });
	await where.focus();
	await where.selectOption('Saddle area (between the legs)');
	await expect(notice).toBeVisible();
	await expect(notice.getByRole('link', { name: 'Call 119' })).toHaveAttribute('href', 'tel:119');
	expect(await axe(page)).toEqual([]);
	await notice.getByRole('button', { name: /by mistake/ }).click();
	await expect(notice).toHaveCount(0);
	await expect(where).toHaveValue('');
	await expect(where).toBeFocused();

	await where.selectOption('Saddle area (between the legs)');
	await notice.getByRole('button', { name: 'None of these is new for me' }).click();
	await page.getByRole('button', { name: 'Show the questions' }).click();
	await expect(notice).toBeVisible();
	await expect(notice.getByRole('button', { name: /by mistake/ })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await save(page);
	await expect(moments(page)).toHaveText([/Saddle area/]);
});

test('no room left: it says so, what was typed stays, and it is saved once there is room', async ({
	page,
	context,
	site
}) => {
	const devtools = await context.newCDPSession(page);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
	await page.goto('moment/');
	await words(page).fill('on the stairs');
	await save(page);
	await expect(page.getByText('There is no room left on this device')).toBeVisible();
	await expect(words(page)).toHaveValue('on the stairs');

	await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
	await untilSaved(page, 'Try again', moments(page).filter({ hasText: 'on the stairs' }));
	await expect(moments(page)).toHaveText([/on the stairs/]);
});

test('a time kept today may stay when the clock is set back', async ({ page }) => {
	await add(page, { at: '19:30', note: 'evening' });
	await page.clock.setFixedTime('2026-11-22T18:00:00+09:00');
	await page.goto('log/?day=2026-11-22');
	await moments(page).getByRole('link').click();
	await words(page).fill('evening, on the stairs');
	await save(page);

	await expect(moments(page)).toHaveText([/19:30.*on the stairs/]);
});

for (const [locale, { add: addWord, saveWord, flared }] of Object.entries({
	en: { add: 'Add a moment', saveWord: 'Save', flared: 'It flared up' },
	ja: { add: 'そのときの記録を追加', saveWord: '保存', flared: '痛みが強くなった' },
	vi: { add: 'Thêm thời điểm', saveWord: 'Lưu', flared: 'Đau bùng lên' }
}))
	test(`a moment is added in ${locale}, in light and dark without a barrier`, async ({ another }) => {
		const context = await another({ locale, viewport: { width: 360, height: 2400 } });
		await context.clock.setFixedTime(now);
		const page = await context.newPage();
		await page.goto('log/');
		await page.getByRole('link', { name: addWord }).click();
		await page.getByRole('radio', { name: flared }).check();
		expect(await axe(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await axe(page)).toEqual([]);
		await page.getByRole('button', { name: saveWord, exact: true }).click();

		await expect(page.getByRole('listitem').filter({ hasText: flared })).toBeVisible();
		expect(await axe(page)).toEqual([]);
	});
