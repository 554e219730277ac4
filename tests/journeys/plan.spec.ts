/** My plan on the built app: what may join it and when, its doses, what rests, and its way onto Today. */
import type { Page } from '@playwright/test';
import { plan as en } from '../../src/content/care/plan.en.ts';
import { plan as ja } from '../../src/content/care/plan.ja.ts';
import { plan as vi } from '../../src/content/care/plan.vi.ts';
import { words as routines } from '../../src/content/routines/words.en.ts';
import { library } from '../../src/content/routines/library.ts';
import type { WholeRecord } from '../../src/core/ports.ts';
import { seedRecord } from '../seed/seed.ts';
import { axe, expect, test } from './fixtures.ts';
import { keptThings } from './harness/kept.ts';
import { installed } from './harness/pages.ts';

const evening = '2026-11-22T20:00:00+09:00';
const stamp = { made: '2026-11-20T01:00:00.000Z', changed: '2026-11-20T01:00:00.000Z', rev: 1, source: 'typed' };
const figure4 = routines['figure4-supine'].name;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });

/** Every question that bars any routine, answered no, save those named. */
function about(answers: Readonly<Record<string, string>> = {}): WholeRecord {
	const barring = Object.values(library).flatMap(({ barredBy }) => barredBy);
	const no = Object.fromEntries([...barring, 'pregnant'].map((id) => [id, 'no']));
	return { 'about-me': { 'about-me': { ...stamp, id: 'about-me', answers: { ...no, ...answers } } } };
}

function item(id: string, rest: object = {}) {
	return { ...stamp, id, from: '2026-11-20', ...rest };
}

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(evening);
});

test('with About me empty figure 4 waits; with its questions answered no it joins', async ({ page }) => {
	await page.goto('plan/?add=figure4-supine');
	await expect(page.getByRole('heading', { name: en['gate-title'] })).toBeVisible();
	await expect(button(page, en['agreed-add'])).toBeVisible();
	await expect(button(page, en['add-none'])).toHaveCount(0);
	await expect(page.getByRole('heading', { name: en.rules })).toBeVisible();

	await page.getByRole('link', { name: /Hip replacement/ }).click();
	await expect(page).toHaveURL(/about-me\/\?from=plan.*#about-hip-replacement$/);
	await expect(page.getByRole('group', { name: /Hip replacement/ })).toBeInViewport();
	for (const id of library['figure4-supine'].barredBy) {
		if (id === 'late-pregnancy') continue;
		await page.locator(`#about-${id}`).getByRole('radio', { name: 'No', exact: true }).click();
	}
	await page.locator('#about-pregnant').getByRole('radio', { name: 'No', exact: true }).click();
	await button(page, 'Save').click();
	await expect(page.getByText('Saved on this device.')).toBeVisible();
	await page.getByRole('link', { name: 'Back' }).click();

	await expect(page).toHaveURL(/plan\/\?add=figure4-supine$/);
	await expect(page.getByRole('heading', { name: en['gate-title'] })).toHaveCount(0);
	await button(page, en['add-none']).click();
	await expect(page.getByText(`${figure4} is on your plan.`)).toBeVisible();
	await expect(link(page, `Start: ${figure4}`)).toHaveAttribute('href', /practice\/\?item=/);
});

test('after a hip replacement it joins only with the word of the practitioner, and bad input loses nothing', async ({
	page,
	context,
	site
}) => {
	await seedRecord(context, site.origin, about({ 'hip-replacement': 'yes' }));
	await page.goto('plan/?add=figure4-supine');
	await expect(page.getByRole('link', { name: /Hip replacement/ })).toContainText(en['gate-yes']);
	await expect(button(page, en['add-none'])).toHaveCount(0);

	const on = page.getByLabel(en['agreed-on']);
	const by = page.getByLabel(en['agreed-by']);
	await by.fill('Dr. Sato');
	await on.fill('2026-11-23');
	await button(page, en['agreed-add']).click();
	await expect(page.getByText(en['agreed-not-yet'])).toBeVisible();
	await expect(on).toBeFocused();
	await on.fill('2026-11-21');
	await page.reload();
	await expect(by).toHaveValue('Dr. Sato');
	await expect(on).toHaveValue('2026-11-21');
	await button(page, en['agreed-add']).click();

	await expect(page.getByText(`${figure4} is on your plan.`)).toBeVisible();
	expect(await keptThings(page, 'plan-item')).toMatchObject([
		{ routine: 'figure4-supine', agreed: { on: '2026-11-21', by: 'Dr. Sato' } }
	]);
});

for (const id of ['press-up', 'sciatic-slider', 'femoral-slider'] as const) {
	test(`${id} joins only with the word of the practitioner, whatever About me says`, async ({
		page,
		context,
		site
	}) => {
		await seedRecord(context, site.origin, about());
		await page.goto(`plan/?add=${id}`);
		await expect(page.getByText(en['gate-only'])).toBeVisible();
		await expect(page.getByRole('main').getByRole('button')).toHaveText([en['agreed-add']]);
		await button(page, en['agreed-add']).click();
		await expect(page.getByText(`${routines[id].name} is on your plan.`)).toBeVisible();
	});
}

test('a dose is changed: what cannot be is said in a sentence, a reload keeps it, and it stays', async ({
	page,
	context,
	site
}) => {
	await seedRecord(context, site.origin, {
		...about(),
		'plan-item': { bridge: item('bridge', { routine: 'bridge' }) }
	});
	await page.goto('plan/?item=bridge');
	const repetitions = page.getByLabel(en['f-repetitions']);
	await repetitions.fill('0');
	await page.getByLabel(en['f-rest']).fill('seven');
	await button(page, 'Save').click();
	await expect(page.getByText('Enter a whole number from 1 to 60.')).toBeVisible();
	await expect(page.getByText('Enter a whole number from 0 to 300.')).toBeVisible();
	await expect(repetitions).toBeFocused();

	await repetitions.fill('6');
	await page.getByLabel(en['f-rest']).fill('７');
	await page.reload();
	await expect(repetitions).toHaveValue('6');
	await expect(page.getByText('What you had begun here was kept.')).toBeVisible();
	await button(page, 'Save').click();
	await expect(page.getByText(/: saved on this device\./)).toBeVisible();
	await page.reload();
	await expect(page.getByText(/6 times/)).toBeVisible();
	expect(await keptThings(page, 'plan-item')).toMatchObject([{ dose: { repetitions: 6, rest: 7 } }]);
});

test('done without the player, and taken back; rests, and is woken with a day and a reason', async ({
	page,
	context,
	site
}) => {
	await seedRecord(context, site.origin, {
		'plan-item': {
			'own-walk': item('own-walk', { name: 'Garden walk', dose: dose(2) }),
			rest: item('rest', { name: 'Towel stretch', resting: { since: '2026-11-21', why: 'further-down' } })
		}
	});
	await page.goto('plan/');
	await expect(page.getByText('Today: 0 of 2 done')).toBeVisible();
	await button(page, 'Note as done: Garden walk').click();
	await expect(page.getByText('Today: 1 of 2 done')).toBeVisible();
	await page.reload();
	await button(page, 'Take the last “done” back: Garden walk').click();
	await expect(page.getByText('Today: 0 of 2 done')).toBeVisible();

	await expect(page.getByText(en['why-further-down'])).toBeVisible();
	await button(page, 'Wake: Towel stretch').click();
	const sheet = page.getByRole('dialog');
	await expect(sheet).toContainText(en['wake-ask']);
	await sheet.getByRole('button', { name: en['wake-agreed'] }).click();
	await expect(page.getByText(/Towel stretch is awake again/)).toBeVisible();
	const kept = await keptThings(page, 'plan-item');
	const woken = kept.find(({ id }) => id === 'rest');
	expect(woken).toMatchObject({ woken: { on: '2026-11-22', why: 'practitioner' } });
	expect(woken).not.toHaveProperty('resting');
});

test('taken off, undone; offline; one in own words by its name alone', async ({ page, site }) => {
	await page.goto('plan/');
	await installed(page);
	await site.stop();
	await page.getByRole('link', { name: en.own }).click();
	await button(page, 'Save').click();
	await expect(page.getByText(en['name-missing'])).toBeVisible();
	await page.getByLabel(en.name).fill('Weigh myself');
	await button(page, 'Save').click();
	await expect(page.getByText('Weigh myself is on your plan.')).toBeVisible();

	await link(page, 'Change: Weigh myself').click();
	await button(page, en['take-off']).click();
	await expect(page.getByText(/Weigh myself is off your plan/)).toBeVisible();
	await button(page, 'Undo').click();
	await expect(page.getByRole('heading', { name: 'Weigh myself' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Weigh myself' })).toBeVisible();
});

test('with a fever today nothing starts; five items are told, not refused', async ({ page, context, site }) => {
	const five = Object.fromEntries(
		[1, 2, 3, 4, 5].map((n) => [`i${n}`, item(`i${n}`, { name: `Routine ${n}`, dose: dose(1) })])
	);
	const day = { '2026-11-21': { ...stamp, day: '2026-11-21', answers: { temperature: 38.4 } } };
	await seedRecord(context, site.origin, { 'plan-item': five, day });
	await page.goto('plan/');
	await expect(page.getByText(/There are 5 on your plan/)).toBeVisible();
	await expect(page.getByRole('link', { name: /^Start: / })).toHaveCount(5);

	await page.clock.setFixedTime('2026-11-21T20:00:00+09:00');
	await page.goto('plan/');
	await expect(page.getByText(en['fever-title'])).toBeVisible();
	await expect(page.getByRole('link', { name: /^Start: / })).toHaveCount(0);
});

test('Today lists what is due, one tap to start, and nothing without a plan', async ({ page, context, site }) => {
	const day = { '2026-11-22': { ...stamp, day: '2026-11-22', answers: { 'pain-average': 4 } } };
	await seedRecord(context, site.origin, {
		day,
		'plan-item': { 'own-walk': item('own-walk', { name: 'Garden walk', dose: dose(1) }) }
	});
	await page.goto('./');
	const card = page.getByRole('region', { name: en.today });
	await expect(card).toContainText('Garden walk');
	await expect(card.getByRole('link', { name: 'Start: Garden walk' })).toHaveAttribute(
		'href',
		/practice\/\?item=own-walk/
	);
	await card.getByRole('link', { name: en['bad-day'] }).click();
	await expect(page).toHaveURL(/bad-day\/$/);
});

test('no diary but a number: Today says nothing of routines', async ({ page, context, site }) => {
	const day = { '2026-11-22': { ...stamp, day: '2026-11-22', answers: { 'pain-average': 4 } } };
	await seedRecord(context, site.origin, { day });
	await page.goto('./');
	await page.waitForLoadState('networkidle');
	await expect(page.getByText(en['bad-day'])).toHaveCount(0);
});

for (const [locale, words] of [
	['en', en],
	['ja', ja],
	['vi', vi]
] as const) {
	test(`axe finds nothing and all fits, in ${locale}`, async ({ another, site }) => {
		const context = await another({ locale, viewport: { width: 320, height: 640 } });
		await seedRecord(context, site.origin, {
			'plan-item': {
				bridge: item('bridge', { routine: 'bridge', agreed: { on: '2026-11-20' } }),
				waits: item('waits', { routine: 'press-up' }),
				rest: item('rest', { routine: 'walk', resting: { since: '2026-11-21', why: 'numb-or-weak' } }),
				off: item('off', { name: 'Towel stretch', until: '2026-11-21' })
			}
		});
		const page = await context.newPage();
		await page.clock.setFixedTime(evening);
		for (const at of [
			'plan/',
			'plan/?item=bridge',
			'plan/?item=waits',
			'plan/?add=sciatic-slider',
			'plan/?own',
			'care/'
		]) {
			await page.goto(at);
			await expect(page.getByRole('main').locator('h2, form').first()).toBeVisible();
			await page.waitForLoadState('networkidle');
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
		await page.goto('plan/');
		await expect(page.getByText(words.waiting)).toBeVisible();
	});
}

function dose(times: number) {
	return { seconds: 60, repetitions: 1, sets: 1, rest: 0, sides: 'none', rhythm: { kind: 'per-day', times } };
}

function sticksOut(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
