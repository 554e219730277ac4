/** What can be done, how much has changed, and each leg's strength: asked, answered, kept, and what is new stands out. */
import type { Locator, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';
import { draftsSettled } from './harness/drafts.ts';
import { painNumber, savedLine } from './harness/today.ts';
import { answerSeen } from './harness/standing.ts';

const on = (page: Page, day: string) => page.clock.setFixedTime(`${day}T20:00:00+09:00`);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const save = (page: Page) => button(page, 'Save').click();
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device' });

test.describe('activities', () => {
	const activity = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
	const rate = (page: Page, name: string, value: number) =>
		activity(page, name)
			.getByRole('radio', { name: String(value), exact: true })
			.check();

	async function name(page: Page, words: string) {
		await page.getByRole('textbox').fill(words);
		await button(page, 'Add this activity').click();
		await expect(activity(page, words.trim())).toBeVisible();
	}

	test('named, rated, renamed, asked again two weeks later with the numbers hidden, found in the history', async ({
		page
	}) => {
		await on(page, '2026-11-08');
		await page.goto('/activities/');
		await name(page, 'stairs');
		await name(page, ' صعود الدرج 🚉 ');
		await rate(page, 'stairs', 3);
		await rate(page, 'صعود الدرج 🚉', 0);
		await save(page);
		await expect(saved(page)).toContainText('Sun 8 November');
		await expect(page.getByText('Asked again from Sun 22 November.')).toBeVisible();

		await page.getByRole('button', { name: 'Rename: stairs' }).click();
		await page.getByRole('textbox', { name: 'Rename: stairs' }).fill('stairs at the station');
		await save(page);
		await expect(page.getByRole('button', { name: 'Rename: stairs at the station' })).toBeVisible();

		await on(page, '2026-11-22');
		await page.reload();
		await expect(activity(page, 'stairs at the station')).toBeVisible();
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
		await expect(page.getByText('8 Nov 2026')).toHaveCount(0);
		await rate(page, 'stairs at the station', 7);
		await save(page);

		await expect(page.getByText('The activity answered both times: 3 on 8 Nov 2026, 7 on 22 Nov 2026.')).toBeVisible();
		const fold = page.locator('details').filter({ hasText: 'stairs at the station' });
		await fold.locator('summary').click();
		await expect(fold.getByRole('row')).toHaveText([/Day/, /22 Nov 2026.*7/, /8 Nov 2026.*3/]);
	});

	test('a name that cannot stand is told at once and stays, and half-typed things survive a reload', async ({
		page
	}) => {
		await on(page, '2026-11-08');
		await page.goto('/activities/');
		const field = page.getByRole('textbox');
		const add = button(page, 'Add this activity');
		await field.fill('   ');
		await add.click();
		await expect(page.getByRole('alert')).toHaveText('Write the activity first.');
		await field.fill('🚶'.repeat(201));
		await add.click();
		await expect(page.getByRole('alert')).toHaveText(/This has 201 characters; 200 fit/);
		await expect(field).toHaveValue('🚶'.repeat(201));

		await name(page, '🚶'.repeat(200));
		await field.fill('Half an act');
		await rate(page, '🚶'.repeat(200), 4);
		await draftsSettled(page);
		await page.reload();
		await expect(page.getByText('What you had begun here was kept. It is not saved yet.')).toBeVisible();
		await expect(field).toHaveValue('Half an act');
		await expect(page.getByRole('radio', { name: '4', exact: true })).toBeChecked();

		await field.fill('🚶'.repeat(200));
		await add.click();
		await expect(page.getByRole('alert')).toHaveText('This activity is on your list already.');
	});

	test('three are asked about; one that is asked no longer keeps its numbers and can come back', async ({ page }) => {
		await on(page, '2026-11-08');
		await page.goto('/activities/');
		for (const words of ['a', 'b', 'c']) await name(page, words);
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await rate(page, 'a', 2);
		await save(page);
		await page.getByRole('button', { name: 'Stop asking about: a' }).click();
		await page.getByRole('button', { name: 'Stop asking about: b' }).click();

		await expect(page.getByText('"b" was taken off your list.')).toBeVisible();
		const ended = page.locator('details').filter({ hasText: 'Not asked since 8 Nov 2026' });
		await expect(ended).toContainText('8 Nov 2026: 2 of 10');
		await page.reload();
		await button(page, 'Undo').click();
		await expect(page.getByRole('button', { name: 'Stop asking about: b' })).toBeVisible();
		await ended.locator('summary').click();
		await page.getByRole('button', { name: 'Ask again about: a' }).click();
		await expect(page.getByRole('button', { name: 'Stop asking about: a' })).toBeVisible();
	});

	test('deleted answers come back after a reload', async ({ page }) => {
		await on(page, '2026-11-08');
		await page.goto('/activities/');
		await name(page, 'stairs');
		await rate(page, 'stairs', 3);
		await save(page);
		await button(page, 'Delete the answers of Sun 8 Nov').click();
		await expect(page.getByText('The answers of Sun 8 November were deleted.')).toBeVisible();
		await page.reload();
		await button(page, 'Undo').click();

		await expect(page.locator('details')).toContainText('8 Nov 2026: 3 of 10');
	});
});

test.describe('change', () => {
	async function sessionOn(page: Page, day: string) {
		await page.goto('/session/');
		await page.getByLabel('Date', { exact: true }).fill(day);
		await save(page);
		await expect(saved(page)).toBeVisible();
	}

	test('after session 3, since the sessions began: one tap, another tap changes it, and it stands with its session', async ({
		page
	}) => {
		await on(page, '2026-11-04');
		await page.goto('/');
		await painNumber(page, 6).click();
		await expect(savedLine(page)).toBeVisible();
		await on(page, '2026-11-18');
		for (const day of ['2026-11-04', '2026-11-11', '2026-11-18']) await sessionOn(page, day);

		await page.goto('/change/');
		await expect(
			page.getByRole('heading', { name: 'Compared with when you began the sessions, how are you now?' })
		).toBeVisible();
		await button(page, 'Much better').click();
		await expect(saved(page)).toContainText('Wed 18 November');
		await button(page, 'A little better').click();
		await expect(button(page, 'A little better')).toHaveAttribute('aria-pressed', 'true');
		await expect(saved(page)).toBeVisible();

		await on(page, '2026-11-20');
		await page.reload();
		await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
		await page.locator('summary').click();
		await expect(page.getByRole('row')).toHaveText([/Day/, /18 Nov 2026.*3.*A little better/]);
	});

	test('a diary that begins after the first session asks since the diary', async ({ page }) => {
		await on(page, '2026-11-18');
		await sessionOn(page, '2026-11-04');
		await page.goto('/');
		await painNumber(page, 6).click();
		await expect(savedLine(page)).toBeVisible();
		await page.goto('/change/');

		await expect(page.getByRole('heading', { name: /when you began this diary/ })).toBeVisible();
	});
});

test.describe('strength', () => {
	const steps = [
		'Does the front of your left foot stay up?',
		'Does the front of your right foot stay up?',
		'Does your left heel stay up?',
		'Does your right heel stay up?',
		'Push up with your left leg.',
		'Push up with your right leg.'
	];
	type Answer = 'Able' | 'Able, but harder' | 'Not able' | 'Skip';

	async function answer(page: Page, answers: readonly Answer[], from = 0) {
		for (const [index, said] of answers.entries()) {
			await expect(page.getByText(steps[from + index] ?? '')).toBeVisible();
			await button(page, said).click();
		}
	}

	async function check(page: Page, day: string, answers: readonly Answer[]) {
		await on(page, day);
		await page.goto('/strength/');
		await button(page, 'None of these: start').click();
		await answer(page, answers);
		await save(page);
		await expect(page.getByRole('heading', { name: /^Check of/ })).toBeVisible();
	}

	test('a reload half-way goes on where it was, and the first check is the starting point', async ({ page }) => {
		await on(page, '2026-11-08');
		await page.goto('/strength/');
		await button(page, 'None of these: start').click();
		await answer(page, ['Able', 'Not able', 'Able']);
		await expect(
			page.getByRole('heading', { name: 'Right leg Step 4 of 7 Walk five steps on your toes' })
		).toBeFocused();
		await draftsSettled(page);
		await page.reload();
		await expect(page.getByText('What you had begun here was kept. It is not saved yet.')).toBeVisible();
		await button(page, 'Back').click();
		await answer(page, ['Able, but harder', 'Able', 'Able', 'Skip'], 2);
		await page.getByRole('textbox').fill('61');
		await save(page);
		await expect(page.getByRole('alert')).toHaveText('Enter a whole number from 0 to 60, or clear it.');
		await page.getByRole('textbox').fill('９');
		await save(page);

		await expect(saved(page)).toContainText('Sun 8 November');
		await expect(page.getByText('This is your starting point.')).toBeVisible();
		await expect(page.getByText('9 times up in 30 seconds')).toBeVisible();
		const [left, right] = ['Left leg', 'Right leg'].map((name) => page.getByRole('region', { name }));
		await expect(left as NonNullable<typeof left>).toContainText(/On heels\s*Able.*On toes\s*Able, but harder/);
		await expect(right as NonNullable<typeof right>).toContainText(/On heels\s*Not able.*Up from a chair\s*Skipped/);
		await expect(page.getByRole('region', { name: /doctor/ })).toHaveCount(0);
		await page.reload();
		await expect(button(page, 'None of these: start')).toBeVisible();
	});

	test('what was never possible is known, what got worse is news and says what it calls for', async ({ page }) => {
		await check(page, '2026-11-08', ['Not able', 'Able', 'Able', 'Able', 'Able', 'Able']);
		await check(page, '2026-11-15', ['Not able', 'Able', 'Able', 'Able', 'Able', 'Able']);
		await expect(page.getByText('Known: no worse than on 8 Nov 2026')).toBeVisible();
		await expect(page.getByText('Nothing you answered got worse.')).toBeVisible();

		await check(page, '2026-11-22', ['Not able', 'Able', 'Able', 'Able, but harder', 'Skip', 'Able']);
		const days = page.getByRole('region', { name: 'Book a doctor in the next few days' });
		await expect(days).toContainText('Right leg: On toes');
		await expect(days.getByRole('link', { name: 'Warning signs' })).toHaveAttribute('href', '/warnings/');
		await expect(page.getByRole('heading', { name: 'Book a doctor in the next few days' })).toBeFocused();
		await expect(page.getByText('New: worse than on 8 Nov 2026')).toHaveCount(1);

		await check(page, '2026-11-29', ['Not able', 'Not able', 'Able', 'Able', 'Able', 'Able']);
		await answerSeen(page);
		await expect(page.getByRole('region', { name: 'Be seen by a doctor today' })).toContainText('Right leg: On heels');
		await page.locator('summary').filter({ hasText: 'Earlier checks' }).click();
		await expect(page.getByRole('row').filter({ hasText: /15 Nov 2026.*left/ })).toContainText('Not able');
	});

	test('both legs weaker: the questions of the emergency check stand in front of everything', async ({ page }) => {
		await check(page, '2026-11-08', ['Able', 'Able', 'Able', 'Able', 'Able', 'Able']);
		await check(page, '2026-11-15', ['Able', 'Able, but harder', 'Able, but harder', 'Able', 'Able', 'Able']);

		const dialog = page.getByRole('dialog', { name: 'If any of these is new: go to emergency care now' });
		await expect(dialog.getByRole('link', { name: 'Call 119' })).toHaveAttribute('href', 'tel:119');
		await dialog.getByRole('button', { name: 'None of these is new for me' }).click();
		await expect(dialog).toBeHidden();
		await page.reload();
		await expect(page.getByRole('region', { name: 'Book a doctor in the next few days' })).toBeVisible();
		await expect(dialog).toBeHidden();
		await button(page, 'Show the questions').click();
		await expect(dialog).toBeVisible();
	});

	test('any yes to the question of safety: not today, why, when again, and nothing is stored', async ({ page }) => {
		await on(page, '2026-11-22');
		await page.goto('/strength/');
		for (const [reason, why] of [
			['I feel dizzy or faint', 'You could fall while you feel dizzy.'],
			['I had a fall today', 'call an ambulance'],
			['My pain is 8 or more of 10', 'With pain of 8 or more'],
			['I have a session today', 'not done on the day of a session']
		] as const) {
			await button(page, reason).click();
			await expect(page.getByRole('heading', { name: 'Not today' })).toBeFocused();
			await expect(page.getByRole('main')).toContainText(why);
			await expect(page.getByText('The next day that fits: Mon 23 November.')).toBeVisible();
			await button(page, 'That was a slip: back').click();
		}
		await page.reload();
		await expect(button(page, 'None of these: start')).toBeVisible();
		await expect(page.getByText('Check of')).toHaveCount(0);
	});

	test('what the diary says of the day keeps the check from being done', async ({ page }) => {
		await on(page, '2026-11-22');
		await page.goto('/');
		await painNumber(page, 8).click();
		await expect(savedLine(page)).toBeVisible();
		await page.goto('/strength/');
		await expect(page.getByText('With pain of 8 or more the check is not done.')).toBeVisible();
		await expect(button(page, 'None of these: start')).toHaveCount(0);

		await page.goto('/');
		await painNumber(page, 7).click();
		await expect(savedLine(page)).toBeVisible();
		for (const day of ['2026-11-22', '2026-11-23']) {
			await page.goto('/session/?state=planned');
			await page.getByLabel('Date', { exact: true }).fill(day);
			await save(page);
			await expect(saved(page)).toBeVisible();
		}
		await page.goto('/strength/');
		await expect(page.getByText('The check is not done on the day of a session.')).toBeVisible();
		await expect(page.getByText('The next day that fits: Tue 24 November.')).toBeVisible();
	});

	test('a check stopped half-way keeps what was answered, one of an earlier day is asked about', async ({ page }) => {
		await on(page, '2026-11-15');
		await page.goto('/strength/');
		await button(page, 'None of these: start').click();
		await answer(page, ['Able', 'Able']);
		await button(page, 'Stop the check').click();
		await expect(page.getByText('be seen by a doctor today')).toBeVisible();
		await button(page, 'Go on').click();
		await answer(page, ['Able'], 2);
		await draftsSettled(page);

		await on(page, '2026-11-22');
		await page.reload();
		await expect(page.getByText('The check of Sun 15 November was not finished.')).toBeVisible();
		await button(page, 'Keep the answers so far').click();
		await expect(page.getByRole('heading', { name: 'Check of Sun 15 November' })).toBeVisible();
		await expect(page.getByText('Not answered')).toHaveCount(3);
		await button(page, 'Delete the answers of Sun 15 Nov').click();
		await expect(page.getByRole('heading', { name: 'Check of Sun 15 November' })).toHaveCount(0);
		await page.reload();
		await button(page, 'Undo').click();
		await expect(page.getByRole('heading', { name: 'Check of Sun 15 November' })).toBeVisible();
	});

	test('the movement is shown when it is asked for, and stops', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await on(page, '2026-11-22');
		await page.goto('/strength/');
		await button(page, 'None of these: start').click();
		const outlines = () =>
			page.locator('.shown path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
		const atRest = await outlines();
		await button(page, 'Show the movement').click();
		await expect.poll(outlines).not.toEqual(atRest);
		await button(page, 'Show the movement').click();
		await expect.poll(outlines).toEqual(atRest);
	});
});

test('Today asks one thing at a time, leads to its page, and lets it be', async ({ page }) => {
	await on(page, '2026-11-22');
	await page.goto('/');
	await painNumber(page, 5).click();
	await expect(savedLine(page)).toBeVisible();
	const [strength, naming] = ['Leg strength check', 'What matters to you?'].map((name) =>
		page.getByRole('region', { name })
	) as [Locator, Locator];
	await expect(strength).toBeVisible();
	await expect(naming).toHaveCount(0);
	expect(await axe(page)).toEqual([]);
	await strength.getByRole('button', { name: 'Not now' }).click();
	await expect(strength).toHaveCount(0);

	await on(page, '2026-11-23');
	await page.reload();
	await naming.getByRole('link', { name: 'Name them' }).click();
	await expect(page.getByRole('heading', { name: 'Name up to three activities' })).toBeVisible();
	await page.goBack();
	await naming.getByRole('button', { name: 'Do not ask again' }).click();
	await strength.getByRole('link', { name: 'Open the check' }).click();
	await expect(button(page, 'None of these: start')).toBeVisible();
});

for (const locale of ['en', 'ja', 'vi'] as const) {
	test(`every step of it is clean and fits, in ${locale}`, async ({ another }) => {
		test.slow();
		const context = await another({ locale, viewport: { width: 320, height: 740 } });
		const page = await context.newPage();
		await on(page, '2026-11-22');
		const look = async (name: string) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				expect(await axe(page), `${name}, ${colorScheme}`).toEqual([]);
			}
			expect(await sticksOut(page), `${name} at 320 px`).toBe(0);
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			expect(await sticksOut(page), `${name} with text at 200 %`).toBe(0);
			await page.evaluate(() => (document.documentElement.style.fontSize = ''));
		};

		await page.goto('/activities/');
		await page.getByRole('textbox').fill('Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww 階段を上る');
		await page.locator('main form button').click();
		await page.getByRole('radio').nth(4).check();
		await look('rating');
		await page.locator('main form button.main').click();
		await expect(page.locator('summary')).toBeVisible();
		await page.locator('summary').click();
		await look('rated');
		await page.goto('/change/');
		await page.locator('.steps button').nth(3).click();
		await expect(page.locator('.saving.done')).toBeVisible();
		await look('change');

		await page.goto('/strength/');
		const ways = page.locator('main .ways button');
		await ways.nth(1).click();
		await look('hindered');
		await page.locator('main .card button').click();
		await ways.last().click();
		for (const step of [0, 1, 2, 3, 4, 5]) {
			if (step % 2 === 0) await look(`step ${step}`);
			await page
				.locator('.answers button')
				.nth(step % 4)
				.click();
		}
		await look('stands');
		await page.locator('main form button.main').click();
		await expect(page.locator('dl')).toHaveCount(2);
		await look('result');
		await on(page, '2026-11-30');
		await page.goto('/strength/');
		await ways.last().click();
		for (const answer of [2, 0, 2, 0, 0]) await page.locator('.answers button').nth(answer).click();
		await ways.last().click();
		await look('stopped');
		await page.locator('main .ways button.main').click();
		await answerSeen(page, locale);
		await page.locator('summary').click();
		await look('news');
	});
}

function sticksOut(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
