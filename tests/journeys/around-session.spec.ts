/** Around a session: told the evening before, told in full once it is done, asked after 2, 24 and 72 hours. */
import type { Page } from '@playwright/test';
import type { WholeRecord } from '#core/ports.ts';
import type { WarningCheck } from '#core/warnings/check.ts';
import { makeSession } from '../fixtures/build.ts';
import { seedRecord } from '../seed/seed.ts';
import { time } from '#core/time.ts';
import { axe, expect, test } from './fixtures.ts';
import { installed } from './harness/pages.ts';
import { painNumber } from './harness/today.ts';

const at = (page: Page, day: string, hour: string) => page.clock.setFixedTime(`${day}T${hour}:00+09:00`);
const card = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const before = (page: Page) => card(page, /before your session/);
const after = (page: Page) => card(page, 'After your session on Mon 23 Nov, 14:00');
const line = (page: Page, words: string) => after(page).getByRole('group', { name: words });
const urgent = (page: Page) => page.getByRole('alertdialog');

const session = (over: Parameters<typeof makeSession>[0]) => ({
	session: { s: makeSession({ id: 's', day: '2026-11-23', time: time('14:00'), ...over }) }
});

/** Today stands, with all that belongs on it. */
async function openToday(page: Page): Promise<void> {
	await page.goto('/');
	await expect(painNumber(page, 5)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Last 14 days' })).toBeVisible();
}

async function plan(page: Page, day: string, hour: string): Promise<void> {
	await page.goto('/session/?state=planned');
	await page.getByLabel('Date', { exact: true }).fill(day);
	await page.getByLabel('Time', { exact: true }).fill(hour);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved on this device.')).toBeVisible();
}

/** What is stored of the questions after a session, the newest first. */
async function answers(page: Page): Promise<Pick<WarningCheck, 'after' | 'answers'>[]> {
	await page.goto('/settings/');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page
			.getByRole('button', { name: /Save a copy|file/i })
			.first()
			.click()
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
	const { things } = JSON.parse(Buffer.concat(chunks).toString()) as { things: WholeRecord };
	const checks = Object.values(things['warning-check'] ?? {}) as WarningCheck[];
	return checks
		.sort((a, b) => (a.made < b.made ? 1 : -1))
		.map(({ after, answers }) => ({ after: after ?? 2, answers }));
}

const none = {
	'acu-pneumo': 'no',
	'acu-neuro': 'no',
	'acu-faint': 'no',
	'acu-bleed': 'no',
	'acu-infect': 'no',
	'acu-burn': 'no',
	'acu-broken': 'no'
};

test('the evening before stands from 17:00 until the session begins, and goes when it is understood', async ({
	page
}) => {
	await at(page, '2026-11-22', '12:00');
	await plan(page, '2026-11-23', '14:00');
	await openToday(page);
	await expect(before(page)).toHaveCount(0);

	await at(page, '2026-11-22', '18:00');
	await openToday(page);
	await expect(before(page).getByRole('heading', { name: 'Tomorrow 14:00: before your session' })).toBeVisible();
	await expect(before(page)).toContainText('Never stop blood thinners on your own.');
	expect(await axe(page)).toEqual([]);

	await at(page, '2026-11-23', '14:00');
	await openToday(page);
	await expect(before(page)).toHaveCount(0);

	await at(page, '2026-11-23', '13:59');
	await openToday(page);
	await expect(before(page).getByRole('heading', { name: 'Today 14:00: before your session' })).toBeVisible();
	await before(page).getByRole('button', { name: 'Got it' }).click();
	await expect(before(page)).toHaveCount(0);
	await openToday(page);
	await expect(card(page, 'Next session')).toBeVisible();
	await expect(before(page)).toHaveCount(0);
});

test('what About me says already is marked, and the clinic is one tap away', async ({ page, context, site }) => {
	const stamp = { made: '2026-11-01T00:00:00.000Z', changed: '2026-11-01T00:00:00.000Z', rev: 1, source: 'typed' };
	await seedRecord(context, site.origin, {
		...session({ state: 'planned', course: 'c' }),
		course: {
			c: {
				...stamp,
				id: 'c',
				condition: 'sciatica',
				rhythm: 'weekly',
				from: '2026-11-01',
				practitioner: { name: 'Sato', contact: '０３-1234-5678' }
			}
		},
		'about-me': {
			'about-me': { ...stamp, id: 'about-me', answers: { 'blood-thinners': 'yes', pacemaker: 'not-sure' } }
		}
	});
	await at(page, '2026-11-22', '20:00');
	await openToday(page);

	const item = (words: string) => before(page).getByRole('listitem').filter({ hasText: words });
	await expect(item('Blood thinners, or')).toContainText('You said so in About me.');
	await expect(item('A pacemaker')).toContainText('You were not sure in About me.');
	await expect(item('Pregnant')).not.toContainText('About me');
	await expect(before(page).getByRole('link', { name: 'Call Sato: ０３-1234-5678' })).toHaveAttribute(
		'href',
		'tel:0312345678'
	);
});

test('told in full when it is marked done, asked after 2, 24 and 72 hours, once each', async ({ page }) => {
	await at(page, '2026-11-22', '12:00');
	await plan(page, '2026-11-23', '14:00');
	await at(page, '2026-11-23', '15:30');
	await page.goto('/care/');
	await page.getByRole('button', { name: 'Yes, done' }).click();
	const told = card(page, 'After your session');
	await expect(told).toContainText('Chest pain, short of breath or a dry cough after needling.');
	await expect(told.getByRole('link', { name: 'Call 119' })).toHaveAttribute('href', 'tel:119');
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(told).toHaveCount(0);
	await page.getByRole('button', { name: 'Yes, done' }).click();

	await at(page, '2026-11-23', '15:59');
	await openToday(page);
	await expect(after(page)).toHaveCount(0);
	for (const [day, hour] of [
		['2026-11-23', '16:00'],
		['2026-11-24', '14:00'],
		['2026-11-26', '14:00']
	] as const) {
		await at(page, day, hour);
		await openToday(page);
		await expect(after(page)).toBeVisible();
		await after(page).getByRole('button', { name: 'None of these' }).click();
		await expect(page.getByText('Your answers are saved on this device.')).toBeVisible();
		await openToday(page);
		await expect(card(page, 'Next session')).toBeVisible();
		await expect(after(page)).toHaveCount(0);
	}

	const day = { ...none, 'acu-shock-pain': 'no' };
	expect(await answers(page)).toEqual([
		{ after: 72, answers: day },
		{ after: 24, answers: day },
		{ after: 2, answers: none }
	]);
});

test('a session saved as done yesterday is told; one that is changed afterwards, or lies long back, is not', async ({
	page
}) => {
	await at(page, '2026-11-23', '20:00');
	const told = card(page, 'After your session');
	const save = async (day: string) => {
		await page.goto('/session/?state=done');
		await page.getByLabel('Date', { exact: true }).fill(day);
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByText('Saved on this device.')).toBeVisible();
	};
	await save('2026-11-16');
	await expect(told).toHaveCount(0);
	await save('2026-11-22');
	await expect(told).toBeVisible();
	await page.getByRole('link', { name: /Sun 22 Nov/ }).click();
	await page.getByLabel('Time', { exact: true }).fill('10:00');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved on this device.')).toBeVisible();
	await expect(told).toHaveCount(0);
});

test('one that was missed is asked at the next opening, offline too, and a part of it stays asked', async ({
	page,
	context,
	site
}) => {
	await seedRecord(context, site.origin, session({}));
	await at(page, '2026-11-25', '20:00');
	await openToday(page);
	await installed(page);
	await site.stop();
	await openToday(page);
	await line(page, 'A blister or burn from moxa, cups or a heat pack')
		.getByRole('button', { name: 'Not sure' })
		.click();
	await expect(card(page, 'To have checked')).toContainText('You were not sure: A blister or burn');

	await openToday(page);
	await expect(
		line(page, 'A blister or burn from moxa, cups or a heat pack').getByRole('button', { name: 'Not sure' })
	).toHaveAttribute('aria-pressed', 'true');
	await after(page).getByRole('button', { name: 'None of the others' }).click();
	await expect(page.getByText('Your answers are saved on this device.')).toBeVisible();
	await openToday(page);
	await expect(card(page, 'To have checked')).toBeVisible();
	await expect(after(page)).toHaveCount(0);
});

test('a yes to breathlessness puts emergency care in front of everything; taken back, it is asked again', async ({
	page,
	context,
	site
}) => {
	await seedRecord(context, site.origin, session({}));
	await at(page, '2026-11-23', '17:00');
	await openToday(page);
	await line(page, 'After needling: chest pain').getByRole('button', { name: 'Yes', exact: true }).click();
	await expect(urgent(page)).toBeVisible();
	await expect(urgent(page).getByRole('link', { name: /119/ }).first()).toHaveAttribute('href', 'tel:119');
	await page.reload();
	await expect(urgent(page)).toBeVisible();

	await urgent(page).getByText('I answered by mistake').click();
	await urgent(page).getByRole('button', { name: 'Yes, it was a mistake' }).click();
	await expect(urgent(page)).toHaveCount(0);
	const chest = line(page, 'After needling: chest pain').getByRole('button', { name: 'Yes', exact: true });
	await expect(chest).toHaveAttribute('aria-pressed', 'false');
});

test('by keyboard: passing an answer does not say it', async ({ page, context, site }) => {
	await seedRecord(context, site.origin, session({}));
	await at(page, '2026-11-23', '17:00');
	await openToday(page);
	const chest = line(page, 'After needling: chest pain');
	await chest.getByRole('button', { name: 'Yes', exact: true }).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');

	await expect(chest.getByRole('button', { pressed: true })).toHaveText('No');
	await expect(urgent(page)).toHaveCount(0);
});

test('rather not say leaves nothing open and says nothing', async ({ page, context, site }) => {
	await seedRecord(context, site.origin, session({}));
	await at(page, '2026-11-23', '17:00');
	await openToday(page);
	await after(page).getByRole('button', { name: 'Rather not say' }).click();
	await expect(after(page)).toHaveCount(0);

	expect(Object.values((await answers(page))[0]?.answers ?? {})).toEqual(Array(7).fill('rather-not-say'));
});
