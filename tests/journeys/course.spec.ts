/** A course: named, its sessions laid out and planned in one write, kept through a reload, followed by a second one. */
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { draftsSettled } from './harness/drafts.ts';
import { installed } from './harness/pages.ts';
import { painNumber } from './harness/today.ts';

/** A Sunday evening. */
const now = '2026-11-22T20:00:00+09:00';

const pick = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true }).check();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const planned = (page: Page) => page.getByRole('region', { name: 'Planned' }).getByRole('listitem');

async function nameCourse(page: Page, first: string) {
	await pick(page, 'What it is for', 'Sciatica');
	await pick(page, 'Sessions agreed', '10');
	await pick(page, 'How often', 'Every week');
	await page.getByLabel('First session').fill(first);
	await page.getByLabel('Usual time').fill('14:00');
}

/** A date is put into the form of a session that is open, and is on the disk when this is over. */
async function saveOn(page: Page, day: string) {
	await page.getByLabel('Date', { exact: true }).fill(day);
	await press(page, 'Save');
	await expect(page.getByText('Saved on this device.')).toBeVisible();
}

/** The course is put on the disk with the ten sessions that it plans. */
async function saveTen(page: Page) {
	await press(page, 'Save and plan 10 sessions');
	await expect(page.getByText('Your course and 10 planned sessions are saved on this device.')).toBeVisible();
}

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(now);
});

test('a course is named, its ten sessions are planned at once, and Care says where it stands', async ({ page }) => {
	await page.goto('/care/');
	await page.getByRole('link', { name: 'Name your course' }).click();
	await nameCourse(page, '2026-11-24');
	await page.getByLabel('Name', { exact: true }).fill('田中 鍼灸院');
	await expect(page.getByRole('region', { name: 'Plan the sessions' }).getByRole('listitem')).toHaveCount(10);
	await saveTen(page);

	await expect(page.getByText('田中 鍼灸院')).toBeVisible();
	await expect(planned(page)).toHaveCount(10);
	await expect(planned(page).first()).toContainText('Tue 24 Nov, 14:00');
	await expect(planned(page).last()).toContainText('Tue 26 Jan, 14:00');
	expect(await axe(page)).toEqual([]);

	await page.goto('/care/');
	const card = page.getByRole('region', { name: 'Your course' });
	await expect(card).toContainText('0 of 10');
	await expect(card).toContainText('Next: Tue 24 Nov, 14:00');
});

test('a session that took place is counted, a date that is taken is passed over, and what is missing is planned later', async ({
	page
}) => {
	await page.goto('/session/?state=planned');
	await saveOn(page, '2026-12-01');
	await page.goto('/session/');
	await saveOn(page, '2026-11-17');

	await page.goto('/course/');
	await expect(page.getByLabel('First session')).toHaveValue('2026-11-17');
	await nameCourse(page, '2026-11-17');
	const preview = page.getByRole('region', { name: 'Plan the sessions' }).getByRole('listitem');
	await expect(preview).toHaveCount(8);
	await expect(preview.nth(1)).toHaveText('Tue 8 Dec, 14:00');
	await pick(page, '8 sessions can be planned', 'Not now');
	await press(page, 'Save');

	await expect(page.getByText('1 of 10')).toBeVisible();
	await expect(page.getByText('Next: Tue 1 Dec')).toBeVisible();
	await expect(page.getByText('8 more to plan')).toBeVisible();
	await page.getByRole('link', { name: 'Change it or plan more' }).click();
	await pick(page, '8 sessions can be planned', 'Plan these');
	await press(page, 'Save and plan 8 sessions');
	await expect(planned(page)).toHaveCount(9);
});

test('what is wrong is said at its field, and nothing is lost by a reload', async ({ page }) => {
	await page.goto('/course/');
	await press(page, 'Save');
	await expect(page.getByText('Not saved yet: 2 answers need another look.')).toBeVisible();
	await expect(page.getByText('Choose how often.')).toBeVisible();
	await nameCourse(page, '2026-11-24');
	await page.getByLabel('Another number').fill('201');
	await page.getByLabel('Phone or address').fill('03-1234-5678');
	await expect(page.getByText('Enter a whole number from 1 to 200, or clear it.')).toBeVisible();
	await draftsSettled(page);

	await page.reload();

	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();
	await expect(page.getByLabel('Phone or address')).toHaveValue('03-1234-5678');
	await expect(page.getByLabel('Another number')).toHaveValue('201');
	await page.getByLabel('Another number').fill('２００');
	await expect(page.getByText('and 189 more, the last on')).toBeVisible();
	await press(page, 'Save and plan 200 sessions');
	await expect(page.getByText('0 of 200')).toBeVisible();
	await expect(planned(page)).toHaveCount(12);
	await press(page, 'Show all 200');
	await expect(planned(page)).toHaveCount(200);
	expect(await axe(page)).toEqual([]);
});

test('sessions held before are counted: 3 of 10, next Tuesday; one is moved, one cancelled, one added', async ({
	page
}) => {
	await page.goto('/course/');
	await nameCourse(page, '2026-11-03');
	await page.getByRole('link', { name: 'Add a past session' }).click();
	await saveOn(page, '2026-11-03');
	for (const day of ['2026-11-10', '2026-11-17']) {
		await page.goto('/session/');
		await saveOn(page, day);
	}
	await page.goto('/course/');
	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Add a past session' })).toHaveCount(0);
	await press(page, 'Save and plan 7 sessions');
	const card = page.getByRole('region', { name: 'Sciatica' });
	await expect(card).toContainText('3 of 10');
	await expect(card).toContainText('Next: Tue 24 Nov, 14:00');

	await planned(page).nth(1).getByRole('link').click();
	await saveOn(page, '2026-12-03');
	await page.goto('/course/');
	await expect(planned(page).nth(1)).toContainText('Thu 3 Dec, 14:00');
	await planned(page).nth(2).getByRole('link').click();
	await press(page, 'Delete this session');
	await press(page, 'Delete');
	await expect(page.getByText('was deleted')).toBeVisible();
	await page.goto('/course/');
	await expect(planned(page)).toHaveCount(6);
	await expect(card).toContainText('1 more to plan');
	await page.getByRole('link', { name: 'Add a session' }).click();
	await saveOn(page, '2026-12-09');
	await page.goto('/course/');
	await expect(planned(page)).toHaveCount(7);
	await expect(card).not.toContainText('more to plan');
});

test('when it began cannot lie ahead, nor after the first session', async ({ page }) => {
	await page.goto('/course/');
	await nameCourse(page, '2026-11-24');
	await page.getByLabel('When it began').fill('2026-12-24');
	await press(page, 'Save');
	await expect(page.getByText('This day has not come yet.')).toBeInViewport();
	await page.getByLabel('When it began').fill('2026-11-20');
	await page.getByLabel('First session').fill('2026-11-10');
	await press(page, 'Save');
	await expect(page.getByText('This is before the day on which it began. Check both dates.')).toBeInViewport();
	await page.getByLabel('First session').fill('2026-11-24');
	await saveTen(page);
	await expect(page.getByText('0 of 10')).toBeVisible();
});

test('a number chosen by a slip can be taken back: nothing was agreed', async ({ page }) => {
	await page.goto('/course/');
	await nameCourse(page, '2026-11-24');
	await pick(page, 'Sessions agreed', 'Not agreed');
	await press(page, 'Save');
	await expect(page.getByRole('region', { name: 'Sciatica' })).toContainText('0 sessions done');
});

test('two courses at the same time: each says where it stands and what comes next', async ({ page }) => {
	await page.goto('/course/');
	await nameCourse(page, '2026-11-24');
	await saveTen(page);
	await page.goto('/course/?id=new');
	await nameCourse(page, '2026-11-22');
	await pick(page, 'What it is for', 'Not sure');
	await page.getByLabel('First session').fill('2026-11-26');
	await saveTen(page);

	await page.clock.setFixedTime('2026-11-26T08:00:00+09:00');
	await page.reload();
	await expect(page.getByRole('region', { name: 'Condition not sure' })).toContainText('Next: Thu 26 Nov, 14:00');
	const other = page.getByRole('region', { name: 'Other courses' }).getByRole('link', { name: 'Sciatica' });
	await expect(other).toContainText('0 of 10 · Next: Tue 1 Dec, 14:00');
});

test('without a network a course is named, and what the patient wants to do again stands with it', async ({
	page,
	site
}) => {
	await page.goto('/activities/');
	await page.getByRole('textbox').first().fill('Carry my daughter');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Carry my daughter').first()).toBeVisible();
	await installed(page);
	await site.stop();

	await page.goto('/course/');
	await nameCourse(page, '2026-11-24');
	await saveTen(page);
	await expect(page.getByText('What you want to do again: Carry my daughter')).toBeVisible();
	await page.reload();
	await expect(page.getByText('0 of 10')).toBeVisible();
});

test('the change is asked after the last session that was agreed', async ({ page }) => {
	await page.goto('/session/');
	await saveOn(page, '2026-11-15');
	await page.goto('/session/');
	await saveOn(page, '2026-11-22');
	await page.goto('/course/');
	await nameCourse(page, '2026-11-15');
	await page.getByLabel('Another number').fill('2');
	await press(page, 'Save');
	await expect(page.getByText('2 of 2')).toBeVisible();

	await page.goto('/');
	await painNumber(page, 3).click();
	await page.getByRole('link', { name: 'Answer' }).click();
	await press(page, 'Much better');
	await expect(page.getByText('Saved on this device for Sun 22 November.')).toBeVisible();
	await page.clock.setFixedTime('2026-11-24T20:00:00+09:00');
	await page.reload();
	await page.locator('summary').click();
	await expect(page.getByRole('row').last()).toHaveText(/22 Nov 2026.*2.*Much better/);
});

test('own dates are chosen one by one; one that is typed but not added is not lost', async ({ page }) => {
	await page.goto('/course/');
	await pick(page, 'What it is for', 'Not sure');
	await pick(page, 'How often', 'My own dates');
	const plan = page.getByRole('region', { name: 'Plan the sessions' });
	await plan.getByLabel('Date', { exact: true }).fill('2026-12-04');
	await plan.getByLabel('Time', { exact: true }).fill('09:30');
	await press(page, 'Add this date');
	await plan.getByLabel('Date', { exact: true }).fill('2026-12-04');
	await press(page, 'Add this date');
	await expect(plan.getByText('A session stands at this date already.')).toBeVisible();
	await plan.getByLabel('Date', { exact: true }).fill('2026-12-02');
	await press(page, 'Save and plan 1 session');

	await expect(planned(page)).toHaveText([/Wed 2 Dec, 09:30/, /Fri 4 Dec, 09:30/]);
});

test('a second course later keeps the first; a deleted one comes back and its sessions never went', async ({
	page
}) => {
	await page.goto('/course/');
	await nameCourse(page, '2026-11-24');
	await saveTen(page);
	await page.clock.setFixedTime('2027-03-02T09:00:00+09:00');
	await page.goto('/course/');
	await page.getByRole('link', { name: 'Begin another course' }).click();
	await nameCourse(page, '2027-03-02');
	await pick(page, 'What it is for', 'Outer thigh');
	await saveTen(page);

	await expect(page.getByRole('region', { name: 'Outer thigh' })).toContainText('0 of 10');
	const first = page.getByRole('region', { name: 'Other courses' }).getByRole('link', { name: 'Sciatica' });
	await expect(first).toContainText('0 of 10 · since 24 Nov 2026');
	await first.click();
	await press(page, 'Delete this course');
	await expect(page.getByText('The course was deleted. Its sessions stay.')).toBeVisible();
	await expect(first).toHaveCount(0);
	await press(page, 'Undo');
	await expect(first).toBeVisible();
});
