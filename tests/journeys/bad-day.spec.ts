/** The plan for a bad day: written on a good one, and one tap away when it is needed. */
import type { Page } from '@playwright/test';
import { badDay as en } from '../../src/content/care/bad-day.en.ts';
import { badDay as ja } from '../../src/content/care/bad-day.ja.ts';
import { badDay as vi } from '../../src/content/care/bad-day.vi.ts';
import { seedRecord } from '../seed/seed.ts';
import { axe, expect, test } from './fixtures.ts';
import { installed } from './harness/pages.ts';

const stamp = { made: '2026-11-20T01:00:00.000Z', changed: '2026-11-20T01:00:00.000Z', rev: 1, source: 'typed' };
const day = { '2026-11-22': { ...stamp, day: '2026-11-22', answers: { 'pain-average': 4 } } };
const items = {
	'own-walk': {
		...stamp,
		id: 'own-walk',
		name: 'Garden walk',
		from: '2026-11-20',
		dose: { seconds: 60, repetitions: 1, sets: 1, rest: 0, sides: 'none', rhythm: { kind: 'per-day', times: 1 } }
	},
	rest: { ...stamp, id: 'rest', name: 'Towel', from: '2026-11-20', resting: { since: '2026-11-21', why: 'own-wish' } }
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
});

/** Nothing on the page stands before the way to the warning signs. */
async function expectSignsFirst(page: Page) {
	const first = page.getByRole('main').locator('a, button, p, li, h2').first();
	await expect(first).toHaveText(en.signs);
	await expect(first).toHaveAttribute('href', /warnings\/\?why=called$/);
}

test('without a plan it still shows the warning signs first, positions of ease and what holds anyway', async ({
	page
}) => {
	await page.goto('bad-day/');
	await expect(page.getByRole('heading', { name: en['none-title'] })).toBeVisible();
	await expectSignsFirst(page);
	await expect(page.getByText(en['on-back-knees-up'])).toBeVisible();
	await expect(page.getByText(en['rule-active'])).toBeVisible();
	await expect(page.getByText(en.review)).toBeVisible();
});

test('written on a good day, offline: a reload keeps what was begun, and what is too long is said', async ({
	page,
	context,
	site
}) => {
	await seedRecord(context, site.origin, { day, 'plan-item': items });
	await page.goto('bad-day/');
	await installed(page);
	await site.stop();
	await page.getByRole('link', { name: en.write }).click();
	await page.getByRole('checkbox', { name: en['side-pillow'] }).check();
	await page.getByRole('checkbox', { name: 'Garden walk' }).check();
	await page.getByRole('checkbox', { name: 'Towel' }).check();
	await page.getByRole('radio', { name: en.heat, exact: true }).check();
	await page.getByLabel(en['f-phone']).fill('03-1234-5678');
	await page.getByLabel(en['f-name']).fill('Hana');
	await page.getByLabel(en['f-medicine']).fill('x'.repeat(1001));
	await button(page, 'Save').click();
	await expect(page.getByText('This is too long. Use at most 1,000 characters.')).toBeVisible();
	await expect(page.getByLabel(en['f-medicine'])).toBeFocused();
	await page.getByLabel(en['f-medicine']).fill('One tablet, twice a day at most');

	await page.reload();
	await expect(page.getByLabel(en['f-medicine'])).toHaveValue('One tablet, twice a day at most');
	await expect(page.getByRole('checkbox', { name: en['side-pillow'] })).toBeChecked();
	await button(page, 'Save').click();

	await expect(page.getByText(en.saved)).toBeVisible();
	await expectSignsFirst(page);
	await expect(page.getByText(en['side-pillow'])).toBeVisible();
	await expect(page.getByText(en['on-back-knees-up'])).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Start: Garden walk' })).toHaveAttribute(
		'href',
		/practice\/\?item=own-walk$/
	);
	await expect(page.getByRole('listitem').filter({ hasText: 'Towel' })).toContainText(en.rests);
	await expect(page.getByRole('region', { name: en['heat-or-cold'] })).toContainText(en.heat);
	await expect(page.getByText('One tablet, twice a day at most')).toBeVisible();
	await expect(page.getByRole('link', { name: '03-1234-5678' })).toHaveAttribute('href', 'tel:0312345678');
	await page.reload();
	await expect(page.getByText('Hana')).toBeVisible();
});

test('one tap from Today, and one from the night button', async ({ page, context, site }) => {
	const plan = { ...stamp, id: 'bad-day-plan', written: '2026-11-20', skip: 'Laundry' };
	await seedRecord(context, site.origin, { day, 'bad-day-plan': { [plan.id]: plan } });
	for (const from of ['./', 'night/']) {
		await page.goto(from);
		await page.getByRole('link', { name: en.link }).click();
		await expect(page.getByText('Laundry')).toBeVisible();
		await expectSignsFirst(page);
	}
});

for (const [locale, words] of [
	['en', en],
	['ja', ja],
	['vi', vi]
] as const) {
	test(`axe finds nothing and all fits, in ${locale}`, async ({ another, site }) => {
		const context = await another({ locale, viewport: { width: 320, height: 640 } });
		const written = { ...stamp, id: 'bad-day-plan', written: '2026-11-20', gentle: ['own-walk', 'rest'] };
		const call = { name: 'Hana', phone: '+81 3 1234 5678' };
		await seedRecord(context, site.origin, {
			'plan-item': items,
			'bad-day-plan': { 'bad-day-plan': { ...written, heatOrCold: 'heat', medicine: 'One', skip: 'Laundry', call } }
		});
		const page = await context.newPage();
		await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
		for (const at of ['bad-day/', 'bad-day/?edit', 'night/']) {
			await page.goto(at);
			await page.waitForLoadState('networkidle');
			if (at === 'bad-day/') await expect(page.getByText(words.skip)).toBeVisible();
			for (const scheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme: scheme });
				expect(await axe(page), `${at} ${scheme}`).toEqual([]);
			}
			expect(await sticksOut(page), at).toBe(false);
			await page.setViewportSize({ width: 360, height: 740 });
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			expect(await sticksOut(page), `${at} at 200 %`).toBe(false);
			await page.setViewportSize({ width: 320, height: 640 });
		}
	});
}

function sticksOut(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
