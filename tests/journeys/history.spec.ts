/** The history: what was logged is found again, read, changed and deleted, and what was deleted comes back. */
import type { BrowserContext, Page } from '@playwright/test';
import { seed } from '../seed/seed.ts';
import { axe, expect, test, type Site } from './fixtures.ts';
import { bringOwnDiary } from './harness/own-diary.ts';
import { expectOpen } from './harness/pages.ts';

const evening = '2026-11-22T20:00:00+09:00';
/** A day of the long diary with an entry, a session and a moment. */
const fullDay = '2026-10-28';

async function yearOfDays(context: BrowserContext, site: Site): Promise<void> {
	await context.clock.setFixedTime(evening);
	await seed(context, site.origin, '2026-11-22', 365);
}

const choose = (page: Page, view: 'Calendar' | 'List' | 'Search') =>
	page.getByRole('group', { name: 'How to show it' }).getByRole('radio', { name: view }).check();
const pain = (page: Page, value: number) =>
	page
		.getByRole('group', { name: 'Pain on average', exact: true })
		.getByRole('radio', { name: String(value), exact: true });
const said = (page: Page, asked: string) =>
	page
		.locator('dl > div')
		.filter({ has: page.locator('dt').getByText(asked, { exact: true }) })
		.locator('dd');

async function deleteDay(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Delete this day' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
}

/** Rows of what was removed and is still on the disk. */
function removedOnDisk(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('meguri:/');
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
				opening.onsuccess = () => {
					const counting = opening.result.transaction('removed').objectStore('removed').count();
					counting.onsuccess = () => {
						opening.result.close();
						resolve(counting.result);
					};
				};
			})
	);
}

test('a note is found without its diacritics, opened, its day edited; what stood before is said', async ({
	context,
	page,
	site
}) => {
	await yearOfDays(context, site);
	await page.goto('history/');
	await choose(page, 'Search');
	await page.getByLabel('Words in your notes').fill('DI BO ra ga');

	await expect(page.getByRole('status').filter({ hasText: '30 notes have "DI BO ra ga" in them.' })).toBeVisible();
	const first = page.getByRole('listitem').filter({ hasText: '20 Nov 2026' });
	await expect(first.locator('mark')).toHaveText('đi bộ ra ga');
	await first.getByRole('link').click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('20 Nov');
	await expect(said(page, 'Pain on average')).toHaveText('2 of 10');
	await expect(said(page, 'Where it is')).toContainText('Buttock, left: Pain, 6 of 10');
	await expect(said(page, 'Note')).toContainText('駅まで歩いた');
	await expect(page.getByText('Changed later')).toHaveCount(0);

	await page.getByRole('link', { name: 'Edit' }).click();
	await pain(page, 6).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved on this device for')).toBeVisible();

	await page.goto('history/?day=2026-11-20');
	await expect(said(page, 'Pain on average')).toHaveText('6 of 10');
	await expect(page.getByRole('heading', { name: 'Edited on 22 Nov 2026' })).toBeVisible();
	await expect(page.getByText('Pain on average: 2 → 6')).toBeVisible();
});

test('nothing found is said, and coming back from a day finds the same words', async ({ context, page, site }) => {
	await yearOfDays(context, site);
	await page.goto('history/');
	await choose(page, 'Search');
	await page.getByLabel('Words in your notes').fill('di bó');
	await expect(page.getByText('No note has "di bó" in it.')).toBeVisible();
	await page.getByLabel('Words in your notes').fill('歩いた');
	await page.getByRole('link', { name: '20 Nov 2026' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('20 Nov');

	await page.goBack();

	await expect(page.getByLabel('Words in your notes')).toHaveValue('歩いた');
	await expect(page.getByRole('link', { name: '20 Nov 2026' })).toBeVisible();
});

test('deleting a day takes only what was logged; within ten minutes it comes back, also after a reload', async ({
	context,
	page,
	site
}) => {
	await yearOfDays(context, site);
	await page.goto(`history/?day=${fullDay}`);
	const average = await said(page, 'Pain on average').innerText();
	await deleteDay(page);

	await expect(page.getByText('Wed 28 October was deleted.')).toBeVisible();
	await expect(page.getByText('Nothing is logged for this day.')).toBeVisible();
	await expect(page.getByRole('link', { name: /Session \d+ · Done · 14:00/ })).toBeVisible();
	await expect(page.locator('main a[href*="/moment/"]')).toHaveCount(1);

	await context.clock.setFixedTime('2026-11-22T20:09:59+09:00');
	await page.reload();
	await page.getByRole('button', { name: 'Undo' }).click();

	await expect(said(page, 'Pain on average')).toHaveText(average);
	await expect(page.getByText('It is back as it was.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('after ten minutes nothing is offered and nothing of it is on the disk', async ({ context, page, site }) => {
	await yearOfDays(context, site);
	await page.goto(`history/?day=${fullDay}`);
	await deleteDay(page);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	expect(await removedOnDisk(page)).toBe(1);

	await context.clock.setFixedTime('2026-11-22T20:10:00+09:00');
	await page.goto('history/');
	await expect(page.getByRole('grid')).toBeVisible();

	await expect.poll(() => removedOnDisk(page)).toBe(0);
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('another window offers it too; what is logged since is never written over', async ({ context, page, site }) => {
	await yearOfDays(context, site);
	const other = await context.newPage();
	await other.goto('history/');
	await expect(other.getByRole('grid')).toBeVisible();
	await page.goto(`history/?day=${fullDay}`);
	await deleteDay(page);
	await expect(other.getByText('Wed 28 October was deleted.')).toBeVisible();

	await page.getByRole('link', { name: 'Log this day' }).click();
	await pain(page, 9).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved on this device for')).toBeVisible();

	await expect(other.getByText('This day was logged again since. What stands there now stays.')).toBeVisible();
	await expect(other.getByRole('button', { name: 'Undo' })).toHaveCount(0);
	await page.goto(`history/?day=${fullDay}`);
	await expect(said(page, 'Pain on average')).toHaveText('9 of 10');
});

test('on the log too a deleted day comes back after a reload', async ({ context, page, site }) => {
	await yearOfDays(context, site);
	await page.goto(`log/?day=${fullDay}`);
	await expect(page.getByText('This day is stored.')).toBeVisible();
	const stored = await page
		.getByRole('group', { name: 'Pain on average', exact: true })
		.getByRole('radio', { checked: true })
		.getAttribute('value');
	await deleteDay(page);
	await expect(page.locator(':focus')).toContainText('Wed 28 October was deleted.');
	await expect(page.getByText('Wed 28 October was deleted.')).toBeInViewport();

	await page.reload();
	await expect(page.getByText('Wed 28 October was deleted.')).toBeInViewport();
	const gone = page.getByRole('status').filter({ hasText: 'Wed 28 October was deleted.' });
	await gone.getByRole('button', { name: 'Undo' }).click();

	await expect(pain(page, Number(stored))).toBeChecked();
	await expect(page.getByText('Wed 28 October was deleted.')).toHaveCount(0);
});

test('a deleted session comes back the same way', async ({ context, page, site }) => {
	await yearOfDays(context, site);
	await page.goto(`history/?day=${fullDay}`);
	await page.getByRole('link', { name: /Session \d+ · Done · 14:00/ }).click();
	await page.getByRole('button', { name: 'Delete this session' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
	await expect(page).toHaveURL(/\/care\/$/);

	await page.goto('history/');
	await expect(page.getByText('The session on Wed 28 October, 14:00 was deleted.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('It is back as it was.')).toBeVisible();

	await page.goto(`history/?day=${fullDay}`);
	await expect(page.getByRole('link', { name: /Session \d+ · Done · 14:00/ })).toBeVisible();
});

test('the calendar by keyboard: one stop, arrows by day and week, keys by month, Enter opens', async ({
	context,
	page,
	site
}) => {
	await yearOfDays(context, site);
	await page.goto('history/');
	await expect(page.getByText('18 days logged in November 2026')).toBeVisible();
	const today = page.getByRole('link', { name: 'Sun 22 November: nothing logged' });
	await page.getByRole('button', { name: 'Month after' }).focus();
	await page.keyboard.press('Tab');
	await expect(today).toBeFocused();

	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('link', { name: 'Thu 26 November: session planned' })).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await expect(today).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('link', { name: 'Sat 14 November: average 4' })).toBeFocused();
	await page.keyboard.press('Home');
	await expect(page.getByRole('link', { name: 'Mon 9 November: average 4' })).toBeFocused();

	await page.keyboard.press('PageUp');
	await expect(page.getByText('28 days logged in October 2026')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Fri 9 October/ })).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByText('18 days logged in November 2026')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Sun 1 November/ })).toBeFocused();

	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('link', { name: /^Sun 18 October/ })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('18 Oct');
	await page.getByRole('link', { name: 'All days' }).click();
	await expect(page.getByRole('heading', { name: 'October 2026' })).toBeVisible();
});

test('any month is a choice away, empty days to come lead nowhere, and the view chosen is remembered', async ({
	context,
	page,
	site
}) => {
	await yearOfDays(context, site);
	await page.goto('history/');
	const grid = page.getByRole('grid', { name: 'November 2026' });
	await expect(grid.getByText('Thu 26 November: session planned')).toHaveCount(1);
	await expect(grid.getByRole('link')).toHaveCount(23);
	await page.getByLabel('Go to a month').selectOption('January 2026');
	await expect(page.getByRole('grid', { name: 'January 2026' }).getByRole('link')).toHaveCount(31);

	await choose(page, 'List');
	await expect(page.getByRole('heading', { level: 3 })).toHaveCount(42);
	await page.getByRole('button', { name: 'Show earlier days' }).click();
	await expect(page.getByRole('heading', { level: 3 })).toHaveCount(84);
	await page.reload();
	await expect(page.getByRole('radio', { name: 'List' })).toBeChecked();
	await expect(page.getByRole('heading', { level: 3 })).toHaveCount(42);
});

test('a day that came from a file, and one that was written down later, say so', async ({ page }) => {
	await page.clock.setFixedTime(evening);
	await bringOwnDiary(page);
	await page.goto('history/?day=2026-11-14');
	await expect(page.getByText('Brought in from a file on 22 Nov 2026.')).toBeVisible();

	await page.goto('log/?day=2026-11-21');
	await pain(page, 3).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved on this device for')).toBeVisible();
	await page.goto('history/?day=2026-11-21');
	await expect(said(page, 'Pain on average')).toHaveText('3 of 10');
	await expect(page.getByText('Entered later, on 22 Nov 2026.')).toBeVisible();
});

test('a day that has not come or does not exist is said', async ({ page }) => {
	await page.clock.setFixedTime(evening);
	await page.goto('history/?day=2026-11-23');
	await expect(page.getByText('This day has not come yet.')).toBeVisible();
	await page.goto('history/?day=2026-02-30');
	await expect(page.getByText('This is not a date.')).toBeVisible();
	await page.goto('history/?month=abc');
	await expect(page.getByText('Your days will be here')).toBeVisible();
});

test('a day logged ahead of this wall is read, changed and deleted, and never offered empty', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T09:00:00+09:00');
	await page.goto('log/');
	await pain(page, 6).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved on this device for')).toBeVisible();

	// As on the wall of Honolulu after the flight: still the day before.
	await page.clock.setFixedTime('2026-11-21T09:00:00+09:00');
	await page.goto('history/');
	await page.getByRole('link', { name: 'Sun 22 November: average so far 6' }).click();
	await expect(said(page, 'Pain on average')).toHaveText(/^6/);
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(pain(page, 6)).toBeChecked();
	await pain(page, 4).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved on this device for')).toBeVisible();

	await page.goto('history/');
	await choose(page, 'List');
	await page.getByRole('link', { name: /22 November/ }).click();
	await expect(said(page, 'Pain on average')).toHaveText('4 of 10');
	await deleteDay(page);
	await expect(page.getByText('This day has not come yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(said(page, 'Pain on average')).toHaveText('4 of 10');
	await deleteDay(page);
	await expect(page.getByText('Sun 22 November was deleted.')).toBeVisible();
	await page.goto('log/?day=2026-11-22');
	await expect(page.getByText('This day has not come yet.')).toBeVisible();
	await expect(page.getByRole('radio')).toHaveCount(0);
});

test('a moment noted ahead of this wall opens and is deleted; a new one is not offered there', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T09:00:00+09:00');
	await page.goto('moment/?day=2026-11-22');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page).toHaveURL(/\/log\/\?day=2026-11-22$/);

	await page.clock.setFixedTime('2026-11-21T09:00:00+09:00');
	await page.goto('history/?day=2026-11-22');
	await expect(page.getByText('Nothing is logged for this day.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Log this day' })).toHaveCount(0);
	await page.locator('main a[href*="/moment/"]').click();
	await page.getByRole('button', { name: 'Delete this moment' }).click();
	await expect(page).toHaveURL(/\/history\/\?day=2026-11-22$/);
	await expect(page.getByText('This day has not come yet.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	await page.goto('moment/?day=2026-11-22');
	await expect(page.getByText('This day has not come yet.')).toBeVisible();
});

const looks = [
	['calendar', ''],
	['list', ''],
	['search', ''],
	['calendar', `?day=${fullDay}`]
] as const;

for (const locale of ['en', 'ja', 'vi'])
	test(`axe finds nothing, and all of it fits, in ${locale}`, async ({ another, site }) => {
		test.slow();
		const context = await another({ locale, viewport: { width: 320, height: 640 } });
		await yearOfDays(context, site);
		const page = await context.newPage();
		for (const [view, query] of looks) {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto('history/');
			await page.locator(`input[type=radio][value=${view}]`).check();
			if (query !== '') await page.goto(`history/${query}`);
			if (view === 'search') await page.getByRole('searchbox').fill('di bo');
			await expectOpen(page);
			await expect(page.locator('main :is(h3, dl, mark, table)').first()).toBeVisible();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await axe(page), `${view} ${query} ${colorScheme}`).toEqual([]);
			}
			expect(await sticksOut(page), `${view} ${query} at 320 px`).toEqual([]);
			await page.setViewportSize({ width: 360, height: 740 });
			const session = await context.newCDPSession(page);
			await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
			expect(await sticksOut(page), `${view} ${query} with text at 200 %`).toEqual([]);
			await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
			await session.detach();
		}
	});

function sticksOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth } = document.documentElement;
		return [...document.querySelectorAll('main *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map(({ tagName, classList }) => `${tagName} ${classList.value}`)
			.slice(0, 5);
	});
}
