/** After the course, and how the patient sits: on the built app. */
import type { Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { expectOpen } from './harness/pages.ts';
import { painNumber } from './harness/today.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
});

test('one number a week: the week after a number is quiet, the seventh day asks; it is back asks every day', async ({
	page
}) => {
	await page.goto('./');
	await painNumber(page, 3).click();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.goto('prevention/');
	await button(page, 'Ask me once a week').click();
	await expect(page.getByText('Today asks once a week now')).toBeVisible();

	for (const at of ['2026-11-29', '2026-12-02']) {
		await page.clock.setFixedTime(`${at}T20:00:00+09:00`);
		await page.goto('./');
		await expect(painNumber(page, 3), at).toBeVisible();
	}
	await painNumber(page, 2).click();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	for (const [at, asks] of [
		['2026-12-03', false],
		['2026-12-08', false],
		['2026-12-09', true]
	] as const) {
		await page.clock.setFixedTime(`${at}T20:00:00+09:00`);
		await page.goto('./');
		await expectOpen(page);
		await expect(painNumber(page, 3), at).toHaveCount(asks ? 1 : 0);
	}

	await page.clock.setFixedTime('2026-12-04T20:00:00+09:00');
	await page.goto('prevention/');
	await expect(page.getByRole('link', { name: 'Check the warning signs' })).toHaveAttribute('href', /warnings\/$/);
	await button(page, 'Log every day again').click();
	await expect(page.getByRole('link', { name: 'Begin a new course' })).toHaveAttribute('href', /course\/\?id=new$/);
	await page.goto('./');
	await expect(painNumber(page, 3)).toHaveCount(1);
});

test('a place is looked at once: each answer is kept, and stands after a reload', async ({ page }) => {
	await page.goto('posture/?place=desk');
	const near = page.getByRole('group', { name: 'You reach everything without leaning forward' });
	await near.getByRole('radio', { name: 'Not yet' }).check();
	await expect(page.getByText('Saved on this device.')).toBeVisible();
	await page.reload();
	await expect(near.getByRole('radio', { name: 'Not yet' })).toBeChecked();
});

test('the break goes by the clock: after a minute without timers it stands at the right second', async ({ page }) => {
	await page.clock.install({ time: '2026-11-22T20:00:00+09:00' });
	await page.goto('posture/');
	await button(page, 'Start the break').click();
	await expect(page.getByText('Stand up', { exact: true })).toBeVisible();
	await page.clock.fastForward(50_000);
	await expect(page.getByText('Roll your shoulders slowly')).toBeVisible();
	await expect(page.getByText('5 seconds')).toBeVisible();
	await page.clock.fastForward(30_000);
	await expect(page.getByText('Done. Sit down differently from before.')).toBeVisible();
});

test('sitting: four days of the diary make an amount of one’s own', async ({ page }) => {
	await page.goto('posture/');
	await expect(page.getByText('on 4 more days')).toBeVisible();
});

for (const locale of ['en', 'ja', 'vi'])
	test(`axe finds nothing on a place, in ${locale}`, async ({ another }) => {
		const context = await another({ locale });
		const page = await context.newPage();
		await page.goto('posture/?place=car');
		await expectOpen(page);
		await expect(page.getByRole('group').first()).toBeVisible();
		expect(await axe(page)).toEqual([]);
	});
