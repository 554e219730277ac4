/** The check: reached and answered from anywhere, offline, by thumb, by key and by name; every line of it raises. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { warnings } from '../../src/content/text/warnings.en.ts';
import { check } from '../../src/content/warnings/check.en.ts';
import { check as checkJa } from '../../src/content/warnings/check.ja.ts';
import { check as checkVi } from '../../src/content/warnings/check.vi.ts';
import { checkVersion, firstPage, secondPage } from '../../src/content/warnings/check-pages.ts';
import { axe, expect, test } from './fixtures.ts';
import { keptThings } from './harness/kept.ts';
import { builtPages, expectOpen, installed } from './harness/pages.ts';
import { answerMistake, answerSeen, standing } from './harness/standing.ts';

const lines = firstPage.flatMap(({ questions }) => questions);
const rows = (page: Page): Locator => page.getByRole('group');
const answerOf = (page: Page, line: number, answer: string): Locator =>
	rows(page).nth(line).getByRole('radio', { name: answer, exact: true });
const none = (page: Page): Locator => page.getByRole('button', { name: check.none });

async function openCheck(page: Page, query = ''): Promise<void> {
	await page.goto(`warnings/${query}`);
	await expect(rows(page)).toHaveCount(24);
}

test.beforeEach(async ({ context }) => {
	await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
});

for (const { width, height, text } of [
	{ width: 360, height: 740, text: 100 },
	{ width: 320, height: 568, text: 200 }
])
	test(`from every page to a number in at most two taps, offline, ${width} px wide and ${text} % text`, async ({
		page,
		site
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('./');
		await installed(page);
		await site.stop();
		const tooFar: string[] = [];
		for (const path of builtPages()) {
			await page.goto(path);
			await expectOpen(page);
			await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), text);
			const number = page.locator('a[href="tel:119"]').first();
			const isHere = await number.isVisible();
			if (!isHere) await page.locator('a[href$="/warnings/"]').first().click();
			await number.waitFor();
			if (!isHere) await expect(number).toBeInViewport({ ratio: 1 });
			else if (!(await isUnderThumb(number))) tooFar.push(path);
		}
		expect(tooFar).toEqual([]);
	});

/** A link that can be pressed without being looked for elsewhere: nothing lies over it once it is scrolled to. */
async function isUnderThumb(link: Locator): Promise<boolean> {
	await link.click({ trial: true });
	return true;
}

test('it opens from a cold start by the shortcut, offline, and is answered', async ({ page, context, site }) => {
	await page.goto('./');
	await installed(page);
	await page.close();
	await site.stop();
	const cold = await context.newPage();
	await openCheck(cold);
	await none(cold).click();

	await expect(cold.getByRole('status').filter({ hasText: check.nothing })).toBeVisible();
});

test('each line alone stands in front of everything, by a yes or a "not sure", and is kept with the version of its list', async ({
	page
}) => {
	test.setTimeout(180_000);
	await openCheck(page);
	for (const [index, question] of lines.entries()) {
		await page.clock.setFixedTime(new Date(Date.UTC(2026, 10, 22, 11, index * 2)));
		await answerOf(page, index, saidOf(index)).check();
		await expect(standing(page), question).toHaveAccessibleName(/hospital.* now$/);
		await page.clock.setFixedTime(new Date(Date.UTC(2026, 10, 22, 11, index * 2 + 1)));
		await answerSeen(page);
	}

	const checks = await keptThings(page, 'warning-check');
	const answers = Object.fromEntries(checks.flatMap(({ answers }) => Object.entries(answers as object)));
	expect(answers).toEqual(
		Object.fromEntries(lines.map((question, index) => [question, index % 2 === 0 ? 'yes' : 'not-sure']))
	);
	expect(
		checks.every(({ list, answers }) => list === checkVersion && Object.keys(answers as object).length === 1)
	).toBe(true);
	expect(await keptThings(page, 'warning-notice')).toHaveLength(lines.length);
});

/** By turns, so that both are said of some line. */
const saidOf = (line: number) => (line % 2 === 0 ? check.yes : check['not-sure']);

test('a mistake leaves the line open, and the others as they were answered', async ({ page }) => {
	await openCheck(page);
	await answerOf(page, 1, check.no).check();
	await answerOf(page, 2, check.yes).check();
	await answerMistake(page);

	await expect(answerOf(page, 1, check.no)).toBeChecked();
	await expect(rows(page).nth(2).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('answers outlive a reload; what is open stays open and is said; "none" answers the rest', async ({ page }) => {
	await openCheck(page);
	await answerOf(page, 0, check['rather-not-say']).check();
	await answerOf(page, 1, check.no).check();
	await expect(page.getByRole('status').filter({ hasText: '22 lines are open.' })).toBeVisible();
	const [kept] = await keptThings(page, 'warning-check');
	expect(kept?.['answers']).toEqual({ 'ces-saddle': 'rather-not-say', 'ces-pee-start': 'no' });
	await openCheck(page);

	await expect(answerOf(page, 0, check['rather-not-say'])).toBeChecked();
	await expect(answerOf(page, 1, check.no)).toBeChecked();
	await answerOf(page, 1, check.no).click();
	await expect(page.getByRole('status').filter({ hasText: '23 lines are open.' })).toBeVisible();
	await none(page).click();
	await expect(page.getByRole('status').filter({ hasText: check.nothing })).toBeVisible();
	await expect(answerOf(page, 0, check['rather-not-say'])).toBeChecked();
	await expect(answerOf(page, 23, check.no)).toBeChecked();
});

test('the second page holds the lower tiers, and leads back', async ({ page }) => {
	await openCheck(page);
	await page.getByRole('link', { name: check.more }).click();
	await expect(page.getByText(check['more-hint'])).toBeVisible();
	await expect(rows(page)).toHaveCount(24);
	const dvt = secondPage.flatMap(({ questions }) => questions).indexOf('vas-dvt');
	await answerOf(page, dvt, check.yes).check();
	await expect(standing(page)).toHaveAccessibleName(/doctor today/);
	await answerSeen(page);

	await page.getByRole('link', { name: check.back }).click();
	await expect(page.getByText(check['take-back'])).toBeVisible();
});

test('by keys alone: the number first, then line by line; passing an answer does not give it', async ({ page }) => {
	await openCheck(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Call 119' })).toBeFocused();
	for (let line = 0; line < 24; line += 1) {
		await page.keyboard.press('Tab');
		await expect(answerOf(page, line, check.yes)).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Space');
		await expect(answerOf(page, line, check['rather-not-say'])).toBeChecked();
	}
	await expect(standing(page)).toHaveCount(0);
	await expect(page.getByRole('status').filter({ hasText: check.worried })).toBeVisible();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Space');
	await expect(standing(page)).toBeVisible();
});

test('with site data blocked by the browser the check counts all the same', async ({
	profile,
	launchOn,
	site,
	trouble
}) => {
	trouble.allow(/service ?worker|access to storage|SecurityError/i);
	await mkdir(join(profile, 'Default'), { recursive: true });
	await writeFile(
		join(profile, 'Default', 'Preferences'),
		JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } })
	);
	const { context } = await launchOn(profile);
	const page = await context.newPage();
	await page.goto(site.at('warnings/'));
	await answerOf(page, 5, check.yes).check();

	await expect(standing(page)).toHaveAccessibleName(warnings['warnings.now']);
	await answerMistake(page);
	await expect(page.getByText('does not let the app keep a diary').first()).toBeVisible();
});

const languages = { en: check, ja: checkJa, vi: checkVi };
for (const [locale, words] of Object.entries(languages))
	test(`in ${locale}, 320 px wide and 200 % text: no sideways scroll, every answer a target, no barrier`, async ({
		another
	}) => {
		const context = await another({ locale, viewport: { width: 320, height: 568 } });
		await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
		const page = await context.newPage();
		for (const query of ['', '?page=2']) {
			await openCheck(page, query);
			await expect(rows(page).first().getByRole('radio', { name: words['rather-not-say'] })).toBeVisible();
			for (const text of [100, 200]) {
				await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), text);
				expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBe(320);
				expect(await cut(page), query).toEqual([]);
			}
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await axe(page), colorScheme).toEqual([]);
			}
		}
	});

/** Answers that are smaller than a finger, or whose words do not fit. */
function cut(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('fieldset label')].flatMap((label) => {
			const { width, height } = label.getBoundingClientRect();
			const words = label.querySelector('span');
			const isCut = words !== null && words.scrollWidth > words.clientWidth + 1;
			return isCut || width < 44 || height < 48 ? [`${label.textContent.trim()} ${width} ${height}`] : [];
		})
	);
}
