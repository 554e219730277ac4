/** A lighter rhythm: Today asks around sessions only, says so on the other days, and takes a number on any. */
import type { BrowserContext, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { painNumber, savedLine } from './harness/today.ts';

const at = (context: BrowserContext, day: string, time = '20:00') =>
	context.clock.setFixedTime(`${day}T${time}:00+09:00`);
const offer = (page: Page) => page.getByRole('region', { name: 'Be asked less often?' });
const dot = (page: Page, name: string) => page.getByRole('link', { name });

async function logFirst(context: BrowserContext, page: Page, day: string): Promise<void> {
	await at(context, day);
	await page.goto('/');
	await painNumber(page, 5).tap();
	await expect(savedLine(page)).toBeVisible();
}

async function plan(page: Page, day: string): Promise<void> {
	await page.goto('/session/');
	await page.getByRole('radio', { name: 'Planned' }).check();
	await page.getByLabel('Date', { exact: true }).fill(day);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved on this device.')).toBeVisible();
}

const chooseLighter = async (page: Page) => {
	await page.goto('/settings/');
	await page.getByRole('radio', { name: 'Around sessions' }).check();
};

test('it is offered after the first week, names what it makes impossible, and is asked no more once answered', async ({
	context,
	page
}) => {
	await logFirst(context, page, '2026-11-05');
	await expect(offer(page)).toHaveCount(0);
	await at(context, '2026-11-11');
	await page.goto('/');
	await expect(page.getByText('1 day logged')).toBeVisible();
	await expect(offer(page)).toHaveCount(0);

	await at(context, '2026-11-12');
	await page.goto('/');
	await expect(offer(page)).toContainText('A weekly average needs 4 of 7 days.');
	await expect(offer(page)).toContainText('The answer across the course needs 5 days in two weeks.');
	await expect(offer(page)).toContainText('Warning rules that read a whole week cannot see it.');
	expect(await axe(page)).toEqual([]);
	// It stands below what the page is for.
	await expect(painNumber(page, 10)).toBeInViewport({ ratio: 1 });

	await offer(page).getByRole('button', { name: 'Ask every day' }).tap();
	await expect(offer(page)).toHaveCount(0);
	await page.reload();
	await expect(page.getByText('1 day logged')).toBeVisible();
	await page.waitForLoadState('networkidle');
	await expect(offer(page)).toHaveCount(0);
	await expect(painNumber(page, 5)).toBeVisible();
});

test('over the end of a month: two days before a session, its day, two days after', async ({ context, page }) => {
	await logFirst(context, page, '2026-11-05');
	await plan(page, '2026-12-01');
	await chooseLighter(page);

	for (const [day, asks] of [
		['2026-11-11', true],
		['2026-11-12', false],
		['2026-11-28', false],
		['2026-11-29', true],
		['2026-11-30', true],
		['2026-12-01', true],
		['2026-12-03', true],
		['2026-12-04', false]
	] as const) {
		await at(context, day);
		await page.goto('/');
		await expect(page.getByText('Last 14 days')).toBeVisible();
		await expect(painNumber(page, 7), day).toHaveCount(asks ? 1 : 0);
		await expect(page.getByRole('heading', { name: /^Nothing is asked for/ }), day).toHaveCount(asks ? 0 : 1);
	}
});

test('a day not asked says so and when the next is; a number is one tap away, and another undoes it', async ({
	context,
	page
}) => {
	await logFirst(context, page, '2026-11-05');
	await plan(page, '2026-12-01');
	await chooseLighter(page);
	await at(context, '2026-11-27');
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Nothing is asked for Fri 27 November' })).toBeVisible();
	await expect(page.getByText('Next: Sun 29 November.')).toBeVisible();
	await expect(dot(page, 'Thu 26 November: not asked. Add')).toBeVisible();
	await expect(page.getByText('0 days logged · – not asked')).toBeVisible();
	expect(await axe(page)).toEqual([]);

	await page.getByRole('button', { name: 'Log anyway' }).tap();
	await painNumber(page, 3).tap();
	await expect(savedLine(page)).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).tap();
	await expect(painNumber(page, 3)).toHaveAttribute('aria-pressed', 'false');
	await painNumber(page, 4).tap();
	await expect(savedLine(page)).toBeVisible();

	// What was said stands, whether it was asked for or not.
	await page.reload();
	await expect(page.getByText('Logged: 4 of 10')).toBeVisible();
	await expect(dot(page, 'Fri 27 November: logged. Open')).toBeVisible();
});

test('after midnight both days are told, each by its own rule', async ({ context, page }) => {
	await logFirst(context, page, '2026-11-05');
	await plan(page, '2026-12-01');
	await chooseLighter(page);
	await at(context, '2026-11-29', '01:30');
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Nothing is asked for Sat 28 November' })).toBeVisible();

	await page.getByRole('button', { name: 'Log the new day instead' }).tap();
	await expect(page.getByText('For Sun 29 November')).toBeVisible();
	await painNumber(page, 6).tap();
	await expect(savedLine(page)).toBeVisible();
	await page.getByRole('button', { name: 'Log yesterday instead' }).tap();
	await expect(page.getByRole('heading', { name: 'Nothing is asked for Sat 28 November' })).toBeVisible();
});

test('with no session planned it asks nothing, says so, and offers every day', async ({ context, page }) => {
	await logFirst(context, page, '2026-11-05');
	await chooseLighter(page);
	await at(context, '2026-11-20');
	await page.goto('/');
	await expect(page.getByText('no session is planned. So no day is asked.')).toBeVisible();
	await expect(page.getByText(/streak|missed|well done|great/i)).toHaveCount(0);

	await page.getByRole('button', { name: 'Ask every day again' }).tap();
	await expect(painNumber(page, 5)).toBeVisible();
	await page.reload();
	await expect(painNumber(page, 5)).toBeVisible();
});
