/** The quiet card, the check that is due, and the offer to be told. */
import type { BrowserContext, Page } from '@playwright/test';
import { firstPage } from '#content/warnings/check-pages.ts';
import type { WholeRecord } from '#core/ports.ts';
import { addDays, day } from '#core/time.ts';
import { makeDay, makeSession } from '../fixtures/build.ts';
import { seedRecord } from '../seed/seed.ts';
import { axe, expect, test } from './fixtures.ts';
import { installed } from './harness/pages.ts';
import { painNumber } from './harness/today.ts';

const today = day('2026-11-22');
const ago = (days: number) => addDays(today, -days);
const stamp = {
	made: '2026-11-01T00:00:00.000Z',
	changed: '2026-11-01T00:00:00.000Z',
	rev: 1,
	source: 'typed'
} as const;
const at = (page: Page, on: string, hour = '20:00') => page.clock.setFixedTime(`${on}T${hour}:00+09:00`);
const card = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const quiet = (page: Page) => card(page, 'To have checked');
const button = (page: Page, name: string) => quiet(page).getByRole('button', { name, exact: true });

/** 4 a day in the week before, 6 or 7 a day in this one: 6.4 against 4. */
const rising = Object.fromEntries(
	Array.from({ length: 14 }, (_, index) => {
		const on = ago(13 - index);
		const value = index < 7 ? 4 : index % 7 < 3 ? 7 : 6;
		return [on, makeDay({ day: on, answers: { 'pain-average': value } })];
	})
);
const asked = (...rules: string[]) => ({
	'standing-request': { 'standing-request': { ...stamp, id: 'standing-request', rules, accepted: ago(14) } }
});
const checked = (on: string, answers: Record<string, string>) => ({
	'warning-check': { c: { ...stamp, id: 'c', day: on, list: '1', answers } }
});

const firstPageQuestions = firstPage.flatMap(({ questions }) => questions);
/** A session held yesterday, one tomorrow, and all that Today may have to say beside them. */
const everything: WholeRecord = {
	day: rising,
	session: {
		held: makeSession({ id: 'held', day: ago(1) }),
		next: makeSession({ id: 'next', day: addDays(today, 1), state: 'planned' })
	},
	...asked('log-worse')
};

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function open(page: Page, context: BrowserContext, origin: string, record: WholeRecord, on: string = today) {
	await seedRecord(context, origin, record);
	await at(page, on);
	await again(page);
}

async function again(page: Page) {
	await page.goto('/');
	await expect(painNumber(page, 5)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Last 14 days' })).toBeVisible();
}

test('pain up by two points is told in figures, because it was asked for; noted, it stays away', async ({
	page,
	context,
	site
}) => {
	await open(page, context, site.origin, { day: rising, ...asked('log-worse') });
	await expect(quiet(page)).toContainText('You asked to be told when pain rises by two points');
	await expect(quiet(page)).toContainText('Average pain this week 6.4 (7 days), last week 4 (7 days).');
	await expect(quiet(page)).toContainText('Book a doctor in the next few days');
	expect(await axe(page)).toEqual([]);

	await installed(page);
	await site.stop();
	await button(page, 'Noted').click();
	await expect(quiet(page)).toHaveCount(0);
	await again(page);
	await expect(card(page, 'Check for warning signs')).toBeVisible();
	await expect(quiet(page)).toHaveCount(0);
	await at(page, addDays(today, 1));
	await again(page);
	await expect(card(page, 'Check for warning signs')).toBeVisible();
	await expect(quiet(page)).toHaveCount(0);
});

test('nothing is told that was not asked for', async ({ page, context, site }) => {
	await open(page, context, site.origin, { day: rising, ...asked() });
	await expect(card(page, 'Check for warning signs')).toBeVisible();
	await expect(quiet(page)).toHaveCount(0);
});

test('already known: by whom and when; half of it is told, and then it stays away', async ({ page, context, site }) => {
	await open(page, context, site.origin, { day: rising, ...asked('log-worse') });
	await quiet(page).getByText('Already known', { exact: true }).click();
	const save = button(page, 'Save');
	await save.click();
	await expect(quiet(page).getByRole('alert')).toHaveText(['Write who knows about it.', 'Enter the date.']);
	await quiet(page).getByLabel('Who knows about it?').fill('Dr. Sato');
	await quiet(page).getByLabel('When did they see it?').fill('2026-11-23');
	await expect(quiet(page).getByRole('alert')).toHaveText(['This day has not come yet.']);
	await quiet(page).getByLabel('When did they see it?').fill('2026-11-20');
	await save.click();
	await expect(quiet(page)).toHaveCount(0);

	await at(page, addDays(today, 8));
	await again(page);
	await expect(card(page, 'Check for warning signs')).toBeVisible();
	await expect(quiet(page)).toHaveCount(0);
});

test('two reasons share one card, with the advice of the higher', async ({ page, context, site }) => {
	const hard = Object.fromEntries(
		Object.entries(rising).map(([on, entry]) => [
			on,
			on > ago(3) ? { ...entry, answers: { ...entry.answers, 'pain-worst': 9 } } : entry
		])
	);
	await open(page, context, site.origin, {
		day: hard,
		...asked('log-worse', 'log-severe'),
		...checked(ago(1), { 'pain-persist': 'yes' })
	});
	await expect(quiet(page)).toHaveCount(1);
	await expect(quiet(page)).toContainText('Average pain this week');
	await expect(quiet(page)).toContainText('Worst pain on three days in a row: 9, 9, and 9.');
	await expect(quiet(page)).toContainText('From your answers:');
	await expect(quiet(page)).toContainText('Book a doctor in the next few days');
	await quiet(page).getByRole('button', { name: 'It was nothing' }).click();
	await expect(quiet(page)).toHaveCount(0);
});

test('the check is due on the seventh day and not on the sixth; put off, it comes tomorrow', async ({
	page,
	context,
	site
}) => {
	const all = Object.fromEntries(firstPageQuestions.map((question) => [question, 'no']));
	const record = { day: { [today]: makeDay({ day: today }) }, ...checked(today, all) };
	await open(page, context, site.origin, record, addDays(today, 6));
	const due = card(page, "This week's check");
	await expect(card(page, 'Leg strength check').or(card(page, 'What matters to you?')).first()).toBeVisible();
	await expect(due).toHaveCount(0);

	await at(page, addDays(today, 7));
	await again(page);
	await expect(due.getByRole('link', { name: 'Check now' })).toHaveAttribute('href', '/warnings/');
	await due.getByRole('button', { name: 'Not today' }).click();
	await expect(due).toHaveCount(0);
	await at(page, addDays(today, 8));
	await again(page);
	await expect(due).toBeVisible();
});

test('lines that were left open are told, and a first check says so', async ({ page, context, site }) => {
	const some = Object.fromEntries(firstPageQuestions.slice(3).map((question) => [question, 'no']));
	await open(page, context, site.origin, { day: { [today]: makeDay({ day: today }) }, ...checked(today, some) });
	await expect(card(page, 'The check has open lines')).toContainText('3 lines are not answered yet.');
});

test('a mark that calls for the check says which, before all else, and cannot be put off', async ({
	page,
	context,
	site
}) => {
	const marked = makeDay({ day: today, answers: { regions: [{ region: 'saddle', kind: 'numb' }] } });
	await open(page, context, site.origin, { day: { [today]: marked } });
	const called = card(page, 'Please check for warning signs');
	await expect(called).toContainText('You marked the saddle area.');
	await expect(called.getByRole('button')).toHaveCount(0);
	await expect(called.getByRole('link', { name: 'Check now' })).toBeVisible();
	await expect(page.locator('main').getByRole('link', { name: 'Check now' })).toHaveCount(1);
});

test('after two weeks of diary it is offered to be told, once', async ({ page, context, site }) => {
	await open(page, context, site.origin, { day: rising });
	const offer = card(page, 'To be told');
	await expect(offer.getByRole('link')).toHaveAttribute('href', '/requests/');
	await offer.getByRole('button', { name: 'No, thanks' }).click();
	await expect(offer).toHaveCount(0);
	await again(page);
	await expect(card(page, 'Check for warning signs')).toBeVisible();
	await expect(offer).toHaveCount(0);
});

test('every card fits in three languages at 320 px and with text at 200 %', async ({ another, site }) => {
	for (const locale of ['en', 'ja', 'vi']) {
		const context = await another({ locale, viewport: { width: 320, height: 640 } });
		await seedRecord(context, site.origin, everything);
		const page = await context.newPage();
		await at(page, today, '20:00');
		await page.goto('/');
		await expect(page.locator('main a[href="/warnings/"]')).toHaveCount(1);
		await expect(page.locator('main a[href="/requests/"]')).toHaveCount(1);
		await expect(page.locator('main [aria-pressed]')).toHaveCount(11 + 8 * 3);
		await page
			.locator('main details')
			.first()
			.evaluate((fold: HTMLDetailsElement) => (fold.open = true));
		expect(await overflow(page), `${locale} at 320 px`).toBe(0);
		await page.setViewportSize({ width: 360, height: 740 });
		const cdp = await context.newCDPSession(page);
		await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
		expect(await overflow(page), `${locale} with text at 200 %`).toBe(0);
	}
});
