/** Sessions: planned, answered, entered in full, changed, deleted; nothing half typed is lost, nothing is overwritten. */
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { draftsSettled } from './harness/drafts.ts';
import { installed } from './harness/pages.ts';

const now = '2026-11-22T20:00:00+09:00';

const fold = (page: Page, title: string) => page.locator('summary').filter({ hasText: title }).click();
const pick = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true }).check();
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const sessions = (page: Page) => page.getByRole('region', { name: 'All sessions' }).getByRole('listitem');

interface Short {
	day: string;
	time?: string;
	state?: 'Planned' | 'Done' | 'Missed';
}

async function add(page: Page, { day, time, state }: Short) {
	await page.goto('/session/');
	if (state) await pick(page, 'This session is', state);
	await page.getByLabel('Date', { exact: true }).fill(day);
	if (time) await page.getByLabel('Time', { exact: true }).fill(time);
	await save(page);
	await expect(page.getByText('Saved on this device.')).toBeVisible();
}

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(now);
});

test('the first session: from an empty screen to saved with a date that is there already', async ({ page }) => {
	await page.goto('/care/');
	await expect(page.getByText('No sessions yet.')).toBeVisible();
	await page.getByRole('link', { name: 'Add a session' }).click();
	await expect(page.getByLabel('Date', { exact: true })).toHaveValue('2026-11-22');

	await save(page);

	await expect(page.getByText('Session on Sun 22 Nov. Saved on this device.')).toBeVisible();
	await expect(sessions(page)).toHaveText([/Sun 22 Nov.*Session 1 · Done/]);
});

test('everything about a session comes back as it was entered', async ({ page }) => {
	await page.goto('/session/');
	await page.getByLabel('Date', { exact: true }).fill('2026-11-18');
	await page.getByLabel('Time', { exact: true }).fill('14:00');
	await page.getByLabel('How long', { exact: true }).fill('４５');
	await fold(page, 'Pain just before and after');
	await pick(page, 'Pain just before', '4');
	await pick(page, 'Pain just after', '1');
	await fold(page, 'Points used');
	await page.getByRole('checkbox', { name: 'GB30 Huantiao' }).check();
	await pick(page, 'Side of GB30', 'left');
	await page.getByRole('checkbox', { name: 'ST36 Zusanli' }).check();
	await page.getByRole('button', { name: 'Add another point' }).click();
	await page.getByRole('textbox', { name: 'Another point' }).fill('阿是穴 👍');
	await pick(page, 'Side of 阿是穴 👍', 'middle');
	await fold(page, 'Techniques');
	await page.getByRole('checkbox', { name: 'Needles' }).check();
	await page.getByRole('checkbox', { name: 'Cupping' }).check();
	await page.getByLabel('Where on the body: Cupping').fill('low back');
	await fold(page, 'After-effects');
	await page.getByRole('checkbox', { name: 'Bruise' }).check();
	await page.getByRole('button', { name: 'Add another after-effect' }).click();
	await page.getByRole('textbox', { name: 'Another after-effect' }).fill('thirsty');
	await fold(page, 'Note');
	await page.getByRole('textbox', { name: 'Note' }).fill('quiet room');
	await fold(page, 'Price');
	await page.getByLabel('Amount', { exact: true }).fill('6,500');
	await save(page);

	await expect(sessions(page)).toHaveText([
		/Wed 18 Nov, 14:00.*Session 1 · Done · 4 before, 1 after · GB30 left, ST36, 阿是穴 👍 middle/
	]);
	await sessions(page).getByRole('link').click();
	await expect(page.getByLabel('How long', { exact: true })).toHaveValue('45');
	const folds = page.locator('summary');
	await expect(folds.filter({ hasText: 'Pain just' })).toContainText('4 before, 1 after');
	await expect(folds.filter({ hasText: 'Points' })).toContainText('GB30 left, ST36, 阿是穴 👍 middle');
	await expect(folds.filter({ hasText: 'Techniques' })).toContainText('Needles, Cupping (low back)');
	await expect(folds.filter({ hasText: 'After-effects' })).toContainText('Bruise, thirsty');
	await expect(folds.filter({ hasText: 'Note' })).toContainText('quiet room');
	await expect(folds.filter({ hasText: 'Price' })).toContainText('¥6,500');
});

test('a planned session stands on top, and one tap later says what became of it', async ({ page }) => {
	await page.goto('/session/?state=planned');
	await page.getByLabel('Date', { exact: true }).fill('2026-11-24');
	await page.getByLabel('Time', { exact: true }).fill('14:00');
	await expect(page.getByText('Points used')).toHaveCount(0);
	await save(page);

	const next = page.getByRole('region', { name: 'Next session' });
	await expect(next).toContainText('in 2 days');
	await expect(next).toContainText('Tue 24 Nov, 14:00');
	await expect(page.getByText('Did it take place?')).toHaveCount(0);

	await page.clock.setFixedTime('2026-11-24T15:00:00+09:00');
	await page.reload();
	await page.getByRole('button', { name: 'Yes, done' }).click();
	await expect(page.getByText('The session on Tue 24 Nov, 14:00 is now marked as done.')).toBeVisible();
	await expect(sessions(page)).toHaveText([/Session 1 · Done/]);

	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'No, missed' }).click();
	await expect(sessions(page)).toHaveText([/Tue 24 Nov, 14:00.*Missed/]);
	await expect(next).toContainText('No session is planned.');
});

test('until the patient says otherwise, a day ahead means planned', async ({ page }) => {
	await page.goto('/session/');
	const state = page.getByRole('group', { name: 'This session is' });
	await expect(state.getByRole('radio', { name: 'Done' })).toBeChecked();
	await page.getByLabel('Date', { exact: true }).fill('2026-12-01');
	await expect(state.getByRole('radio', { name: 'Planned' })).toBeChecked();

	await pick(page, 'This session is', 'Done');
	await save(page);

	await expect(page.getByText('This day has not come yet.')).toBeVisible();
	await expect(page.getByLabel('Date', { exact: true })).toBeFocused();
});

test('a session is changed, and moves with its date', async ({ page }) => {
	await add(page, { day: '2026-10-28', time: '14:00' });
	await add(page, { day: '2026-11-11', time: '14:00' });
	await expect(sessions(page)).toHaveText([/Wed 11 Nov.*Session 2/, /Wed 28 Oct.*Session 1/]);

	await sessions(page).nth(1).getByRole('link').click();
	await page.getByLabel('Date', { exact: true }).fill('2026-11-18');
	await save(page);

	await expect(sessions(page)).toHaveText([/Wed 18 Nov.*Session 2/, /Wed 11 Nov.*Session 1/]);
	await page.reload();
	await expect(sessions(page)).toHaveCount(2);
});

test('a session is deleted after a question, and comes back', async ({ page }) => {
	await add(page, { day: '2026-11-18', time: '14:00' });
	await sessions(page).getByRole('link').click();
	await page.getByRole('button', { name: 'Delete this session' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();

	await expect(page.getByText('The session on Wed 18 Nov, 14:00 was deleted.')).toBeVisible();
	await expect(page.getByText('No sessions yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();

	await expect(sessions(page)).toHaveText([/Wed 18 Nov, 14:00/]);
	await page.reload();
	await expect(sessions(page)).toHaveCount(1);
});

test('a half-filled form survives a reload, and goes once it is saved', async ({ page }) => {
	await page.goto('/session/');
	await page.getByLabel('Time', { exact: true }).fill('09:30');
	await fold(page, 'Points used');
	await page.getByRole('checkbox', { name: 'BL40' }).check();
	await fold(page, 'Note');
	await page.getByRole('textbox', { name: 'Note' }).fill('half a sent');
	await draftsSettled(page);
	await page.reload();

	await expect(page.getByText('What you had begun here was kept. It is not saved yet.')).toBeVisible();
	await expect(page.getByLabel('Time', { exact: true })).toHaveValue('09:30');
	await expect(page.locator('summary').filter({ hasText: 'Points' })).toContainText('BL40');
	await expect(page.locator('summary').filter({ hasText: 'Note' })).toContainText('half a sent');
	await save(page);
	await expect(sessions(page)).toHaveCount(1);

	await page.goto('/session/');
	await expect(page.getByLabel('Time', { exact: true })).toHaveValue('');
	await expect(page.getByText('What you had begun here was kept.')).toHaveCount(0);
});

test('a draft can be discarded, and leaving asks before it drops anything', async ({ page }) => {
	await page.goto('/session/');
	await page.getByLabel('Time', { exact: true }).fill('09:30');
	await draftsSettled(page);
	await page.reload();
	await page.getByRole('button', { name: 'Discard it' }).click();
	await expect(page.getByLabel('Time', { exact: true })).toHaveValue('');

	await page.getByLabel('Time', { exact: true }).fill('10:30');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByRole('button', { name: 'Stay here' }).click();
	await expect(page.getByLabel('Time', { exact: true })).toHaveValue('10:30');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByRole('button', { name: 'Leave and drop it' }).click();

	await expect(page.getByText('No sessions yet.')).toBeVisible();
	await page.goto('/session/');
	await expect(page.getByLabel('Time', { exact: true })).toHaveValue('');
});

test('two sessions at the same moment are refused at the field, with the way to the other one', async ({ page }) => {
	await add(page, { day: '2026-11-18', time: '14:00' });
	await page.goto('/session/');
	await page.getByLabel('Date', { exact: true }).fill('2026-11-18');
	await page.getByLabel('Time', { exact: true }).fill('14:00');
	await save(page);

	await expect(page.getByLabel('Time', { exact: true })).toHaveAccessibleDescription(
		/Another session stands at this date and time/
	);
	await expect(page.getByRole('link', { name: 'Open the session that is there' })).toBeVisible();
	await page.getByLabel('Time', { exact: true }).fill('14:30');
	await expect(page.getByText('Another session stands at this date')).toHaveCount(0);
	await save(page);
	await expect(sessions(page)).toHaveCount(2);
});

test('what cannot be is said where it stands, all at once, and nothing typed is lost', async ({ page }) => {
	await page.goto('/session/');
	await page.getByLabel('Date', { exact: true }).fill('');
	await page.getByLabel('Time', { exact: true }).pressSequentially('09');
	await page.getByLabel('How long', { exact: true }).fill('601');
	await fold(page, 'Price');
	await page.getByLabel('Amount', { exact: true }).fill('-5');
	await fold(page, 'Price');
	await fold(page, 'Points used');
	await page.getByRole('button', { name: 'Add another point' }).click();
	await page.getByRole('textbox', { name: 'Another point' }).fill('x'.repeat(201));
	await save(page);

	await expect(page.getByLabel('Date', { exact: true })).toHaveAccessibleDescription('Enter the date of the session.');
	await expect(page.getByLabel('Time', { exact: true })).toHaveAccessibleDescription(/This time is not complete/);
	await expect(page.getByLabel('How long', { exact: true })).toHaveAccessibleDescription(/whole minutes from 1 to 600/);
	await expect(page.getByLabel('Amount', { exact: true })).toHaveAccessibleDescription(/an amount of 0 or more/);
	await expect(page.getByRole('textbox', { name: 'Another point' })).toHaveAccessibleDescription(/This is too long/);
	await expect(page.getByText('Not saved yet: 5 answers need another look.')).toBeVisible();
	await expect(page.getByLabel('Date', { exact: true })).toBeFocused();
	await expect(page.getByLabel('How long', { exact: true })).toHaveValue('601');
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways scroll').toBe(0);
});

test('a session changed in another tab is never overwritten unasked', async ({ page, context }) => {
	await add(page, { day: '2026-11-18', time: '14:00' });
	await sessions(page).getByRole('link').click();
	await fold(page, 'Pain just before and after');
	await pick(page, 'Pain just after', '2');

	const other = await context.newPage();
	await other.clock.setFixedTime(now);
	await other.goto('/care/');
	await sessions(other).getByRole('link').click();
	await pick(other, 'This session is', 'Missed');
	// The first tab keeps its own draft of the same session; this one is saved over it.
	await save(other);
	await expect(sessions(other)).toHaveText([/Missed/]);

	await page.bringToFront();
	await save(page);
	await expect(page.getByText('Nothing has been overwritten.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Keep what is stored: Missed · Wed 18 Nov, 14:00' })).toBeVisible();
	await page.getByRole('button', { name: 'Keep mine: Done · Wed 18 Nov, 14:00 · 2 after' }).click();
	await expect(sessions(page)).toHaveText([/Session 1 · Done · 2 after/]);
	await expect(sessions(other)).toHaveText([/Session 1 · Done · 2 after/]);
});

test('a session deleted in another tab is said to be gone, and can be kept all the same', async ({ page, context }) => {
	await add(page, { day: '2026-11-18', time: '14:00' });
	await sessions(page).getByRole('link').click();
	await page.getByLabel('How long', { exact: true }).fill('30');
	const address = page.url();

	const other = await context.newPage();
	await other.clock.setFixedTime(now);
	await other.goto(address);
	await other.getByRole('button', { name: 'Delete this session' }).click();
	await other.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
	await expect(other.getByText('was deleted.')).toBeVisible();

	await page.bringToFront();
	await save(page);
	await expect(page.getByRole('button', { name: 'Keep what is stored: deleted' })).toBeVisible();
	await page.getByRole('button', { name: /Keep mine/ }).click();
	await expect(sessions(page)).toHaveCount(1);

	await page.goto('/session/?id=nobody');
	await expect(page.getByRole('heading', { name: 'This session is not in your diary' })).toBeVisible();
});

test('with the server gone a session is added and found again', async ({ page, site }) => {
	await page.goto('/');
	await installed(page);
	await site.stop();

	await add(page, { day: '2026-11-18', time: '14:00' });
	await page.reload();

	await expect(sessions(page)).toHaveText([/Wed 18 Nov, 14:00/]);
});

test('away from the clinic its place stands beside the time', async ({ page, another }) => {
	await add(page, { day: '2026-11-18', time: '14:00' });
	const state = await page.context().storageState({ indexedDB: true });
	const context = await another({ timezoneId: 'Asia/Ho_Chi_Minh', storageState: state });
	const abroad = await context.newPage();
	await abroad.clock.setFixedTime(now);

	await abroad.goto('/care/');

	await expect(sessions(abroad)).toHaveText([/Wed 18 Nov, 14:00 \(Tokyo\)/]);
});

test("the sample's sessions are looked at, not changed, and stay apart from the own ones", async ({ page }) => {
	await add(page, { day: '2026-11-18', time: '14:00' });

	await page.goto('/care/?diary=sample');

	await expect(sessions(page)).toHaveCount(11);
	await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
	await page.goto('/care/');
	await expect(sessions(page)).toHaveCount(1);
});

for (const [locale, words] of Object.entries({
	en: {
		add: 'Add a session',
		points: 'Points used',
		first: 'GB30 Huantiao 環跳',
		save: 'Save',
		list: /Session 1 · Done · GB30/
	},
	ja: {
		add: '施術を追加',
		points: '使ったツボ',
		first: 'GB30 環跳（かんちょう）',
		save: '保存',
		list: /1回目の施術.*受けた.*GB30/
	},
	vi: {
		add: 'Thêm buổi châm cứu',
		points: 'Huyệt đã dùng',
		first: 'GB30 Hoàn khiêu',
		save: 'Lưu',
		list: /Buổi 1.*Đã làm.*GB30/
	}
})) {
	test.describe(locale, () => {
		test.use({ locale });

		test(`a session with a point is entered in ${locale}, in light and dark without a barrier`, async ({ page }) => {
			await page.goto('/care/');
			await expect(page.getByRole('link', { name: words.add })).toBeVisible();
			expect(await axe(page)).toEqual([]);
			await page.getByRole('link', { name: words.add }).click();
			// All of it in sight, so that no control lies half under the bar at the moment of looking.
			await page.setViewportSize({ width: 360, height: 2400 });
			await fold(page, words.points);
			await page.getByRole('checkbox', { name: words.first, exact: true }).check();
			expect(await axe(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await axe(page)).toEqual([]);
			await page.getByRole('button', { name: words.save, exact: true }).click();

			await expect(page.getByRole('listitem').filter({ hasText: words.list })).toHaveCount(1);
			expect(await axe(page)).toEqual([]);
		});
	});
}
