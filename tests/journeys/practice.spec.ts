/** One exercise of the plan: to the second, whatever the phone does meanwhile, and how it was afterwards. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { player as en } from '../../src/content/care/player.en.ts';
import { player as ja } from '../../src/content/care/player.ja.ts';
import { player as vi } from '../../src/content/care/player.vi.ts';
import { seedRecord } from '../seed/seed.ts';
import { axe, expect, test } from './fixtures.ts';
import { hearCues, heardSince } from './harness/cues.ts';
import { draftsSettled } from './harness/drafts.ts';
import { keptThings } from './harness/kept.ts';
import { expectOpen, installed } from './harness/pages.ts';
import { ownItem, planOf } from './harness/plan.ts';

const begun = '2026-11-22T18:00:00+09:00';
const address = `practice/?item=${ownItem.id}`;

const second = (page: Page) => page.getByRole('timer');
const step = (page: Page) => page.getByRole('main').getByRole('status').first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The page of the exercise, with time standing still from now on. */
async function open(page: Page, context: BrowserContext, origin: string, record = planOf([ownItem])) {
	await seedRecord(context, origin, record);
	await page.clock.install({ time: begun });
	await page.goto(address);
	await expect(button(page, 'Start')).toBeVisible();
	await page.clock.pauseAt('2026-11-22T18:01:00+09:00');
}

/** Two sides, two sets, written out as a person would: seconds from the start, what, which side. */
const laidOut = [
	[5, 'Get ready', 'Right side'],
	[10, 'Hold', 'Right side'],
	[5, 'Rest', 'Right side'],
	[10, 'Hold', 'Right side'],
	[5, 'Change side', 'Left side'],
	[10, 'Hold', 'Left side'],
	[5, 'Rest', 'Left side'],
	[10, 'Hold', 'Left side'],
	[5, 'Rest', 'Right side'],
	[10, 'Hold', 'Right side'],
	[5, 'Rest', 'Right side'],
	[10, 'Hold', 'Right side'],
	[5, 'Change side', 'Left side'],
	[10, 'Hold', 'Left side'],
	[5, 'Rest', 'Left side'],
	[10, 'Hold', 'Left side']
] as const;

test('a whole dose of two sides and two sets, second by second, with one cue for each step', async ({
	page,
	context,
	site
}) => {
	await hearCues(context);
	await open(page, context, site.origin);
	await button(page, 'Start').click();

	for (const [seconds, what, side] of laidOut) {
		for (let left = seconds; left > 0; left -= 1) {
			await expect(second(page)).toHaveText(String(left));
			await expect(step(page)).toContainText(what);
			await expect(step(page)).toContainText(side);
			await page.clock.runFor(1000);
		}
	}

	await expect(page.getByRole('heading', { name: 'Finished' })).toBeFocused();
	const { said, tones } = await heardSince(page);
	expect(said).toHaveLength(laidOut.length + 1);
	expect(said.slice(0, 5)).toEqual([
		'Get ready. Right side.',
		'Hold. 1',
		'And rest.',
		'Hold. 2',
		'Change side. Left side.'
	]);
	expect(said[8]).toBe('And rest. Set 2. Right side.');
	expect(said.at(-1)).toBe('Finished. Come out of it slowly.');
	expect(tones).toBe(laidOut.length + 1);

	await page.clock.resume();
	expect(await keptThings(page, 'practice')).toMatchObject([
		{ item: ownItem.id, day: '2026-11-22', time: '18:01', ended: 'done', seconds: 120 }
	]);
});

/** What a person would read off the list above at the time that the page's clock shows. */
async function expectedNow(page: Page, start: number) {
	const gone = (await page.evaluate(() => Date.now())) - start;
	let until = 0;
	for (const [seconds, what, side] of laidOut) {
		until += seconds * 1000;
		if (gone < until) return { left: String(Math.ceil((until - gone) / 1000)), what, side };
	}
	throw new Error(`expected a time before the end, got ${gone} ms`);
}

/** With time standing still a page opens no diary: it is let go on until something is there. */
async function runUntil(page: Page, there: Locator) {
	await expect(async () => {
		await page.clock.runFor(50);
		await expect(there).toBeVisible({ timeout: 200 });
	}).toPass();
}

test('after 90 seconds without timers the right second, and the cue of the present step alone', async ({
	page,
	context,
	site
}) => {
	await hearCues(context);
	await open(page, context, site.origin);
	await button(page, 'Start').click();
	await page.clock.runFor(7000);
	await expect(second(page)).toHaveText('8');
	await heardSince(page);

	await page.clock.fastForward(90_000);

	await expect(second(page)).toHaveText('8');
	await expect(step(page)).toContainText('Hold');
	await expect(step(page)).toContainText('Left side');
	expect(await heardSince(page)).toEqual({ said: ['Hold. 1'], tones: 1 });
});

test('a reload comes back to the second, silent until a tap, and so does a page that was closed', async ({
	page,
	context,
	site
}) => {
	await hearCues(context);
	await open(page, context, site.origin);
	await button(page, 'Start').click();
	await expect(second(page)).toHaveText('5');
	const start = await page.evaluate(() => Date.now());
	await page.clock.runFor(7000);
	await draftsSettled(page);

	await page.reload();
	await runUntil(page, second(page));
	const reloaded = await expectedNow(page, start);
	await expect(second(page)).toHaveText(reloaded.left);
	await expect(step(page)).toContainText(reloaded.what);
	await expect(page.getByText('Tap the screen once')).toBeVisible();
	expect((await heardSince(page)).tones).toBe(0);
	await page.getByText('Tap the screen once').click();
	await expect(page.getByText('Tap the screen once')).toHaveCount(0);
	await page.close();

	const later = await context.newPage();
	await later.clock.fastForward(40_000);
	await later.goto(address);
	await runUntil(later, second(later));
	const reopened = await expectedNow(later, start);
	await expect(second(later)).toHaveText(reopened.left);
	await expect(step(later)).toContainText(reopened.what);
	await expect(step(later)).toContainText(reopened.side);
});

test('pause of any length, back and skip; the big target is the keyboard’s too', async ({ page, context, site }) => {
	await open(page, context, site.origin);
	await button(page, 'Start').click();
	await page.clock.runFor(8000);
	await expect(second(page)).toHaveText('7');

	await expect(button(page, 'Pause')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(step(page)).toContainText('Paused');
	await page.clock.fastForward('30:00');
	await expect(second(page)).toHaveText('7');
	await page.keyboard.press('Enter');
	await page.clock.runFor(2000);
	await expect(second(page)).toHaveText('5');

	await button(page, 'Back').click();
	await expect(second(page)).toHaveText('10');
	await button(page, 'Skip').click();
	await expect(step(page)).toContainText('Rest');
	await expect(second(page)).toHaveText('5');

	await button(page, 'Stop').click();
	await expect(page.getByText('Stop here?')).toBeVisible();
	await button(page, 'Go on').click();
	await page.clock.runFor(2000);
	await expect(second(page)).toHaveText('3');
	await button(page, 'Stop').click();
	await button(page, 'Stop here').click();
	await expect(page.getByRole('heading', { name: 'Stopped' })).toBeVisible();
	await page.clock.resume();
	expect(await keptThings(page, 'practice')).toMatchObject([{ ended: 'stopped', seconds: 12 }]);
});

test('a clock set back: the second goes on from where it was', async ({ page, context, site }) => {
	await open(page, context, site.origin);
	await button(page, 'Start').click();
	await page.clock.runFor(8000);
	await expect(second(page)).toHaveText('7');

	await page.clock.setSystemTime('2026-11-22T17:00:00+09:00');
	await page.clock.runFor(1000);
	await expect(second(page)).toHaveText('7');
	await page.clock.runFor(2000);
	await expect(second(page)).toHaveText('5');
});

test('it ended more than ten minutes ago: whether it was done is asked, and how long it took is not claimed', async ({
	page,
	context,
	site
}) => {
	await open(page, context, site.origin);
	await button(page, 'Start').click();
	await page.clock.runFor(7000);

	await page.clock.fastForward('25:00');

	await expect(page.getByRole('heading', { name: 'This ended 23 minutes ago' })).toBeVisible();
	await button(page, 'Yes, to the end').click();
	await expect(page.getByText('How is it now, compared with before?')).toBeVisible();
	await page.clock.resume();
	const [kept] = await keptThings(page, 'practice');
	expect(kept).toMatchObject({ ended: 'done', time: '18:01' });
	expect(kept).not.toHaveProperty('seconds');
	expect(kept).not.toHaveProperty('after');
});

test('a device without the means to keep its screen on says so before the start', async ({ page, context, site }) => {
	await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
	await seedRecord(context, site.origin, planOf([ownItem]));
	await page.goto(address);

	await expect(page.getByText('This device cannot keep its screen on')).toBeVisible();
	await button(page, 'Start all the same').click();
	await expect(second(page)).toBeVisible();
	await expect(page.getByText('The screen may lock. Then the cues stop.')).toBeVisible();
});

test('a device that refuses says so before the start, and starts on the second word', async ({
	page,
	context,
	site
}) => {
	await context.addInitScript(() => {
		if (!('wakeLock' in navigator)) return;
		WakeLock.prototype.request = () => Promise.reject(new DOMException('low battery', 'NotAllowedError'));
	});
	await seedRecord(context, site.origin, planOf([ownItem]));
	await page.goto(address);

	await button(page, 'Start').click();
	await expect(page.getByRole('alert')).toContainText('The screen could not be kept on just now');
	await expect(second(page)).toHaveCount(0);
	await button(page, 'Start all the same').click();
	await expect(second(page)).toBeVisible();
});

test('the screen is kept on while it goes, and let go at the end', async ({ page, context, site }) => {
	await context.addInitScript(() => {
		if (!('wakeLock' in navigator)) return;
		const locks: WakeLockSentinel[] = [];
		Object.assign(window, { locks });
		const request = Reflect.get<WakeLock, 'request'>(WakeLock.prototype, 'request');
		WakeLock.prototype.request = async function (this: WakeLock, type) {
			const lock = await request.call(this, type);
			locks.push(lock);
			return lock;
		};
	});
	const held = () =>
		page.evaluate(
			() => (window as unknown as { locks: WakeLockSentinel[] }).locks.filter(({ released }) => !released).length
		);
	await seedRecord(context, site.origin, planOf([ownItem]));
	await page.goto(address);
	await button(page, 'Start').click();
	await expect(second(page)).toBeVisible();
	expect(await held()).toBe(1);

	// The system takes the lock back whenever it likes; the next tap asks for it again.
	await page.evaluate(() => (window as unknown as { locks: WakeLockSentinel[] }).locks[0]?.release());
	await expect(page.getByText('The screen may lock')).toBeVisible();
	await button(page, 'Skip').click();
	await expect(page.getByText('The screen may lock')).toHaveCount(0);
	expect(await held()).toBe(1);

	await button(page, 'Stop').click();
	await button(page, 'Stop here').click();
	await expect(page.getByRole('heading', { name: 'Stopped' })).toBeVisible();
	expect(await held()).toBe(0);
});

test('each switch counts at once and is kept; what the device has not is not offered', async ({
	page,
	context,
	site,
	another
}) => {
	await hearCues(context);
	await open(page, context, site.origin);
	await button(page, 'Voice').click();
	await expect(button(page, 'Voice')).toHaveAttribute('aria-pressed', 'false');
	await button(page, 'Start').click();
	await page.clock.runFor(6000);
	await expect(step(page)).toContainText('Hold');
	expect(await heardSince(page)).toEqual({ said: [], tones: 2 });
	await page.clock.resume();
	await page.goto(address);
	await button(page, 'Pause').click();
	await button(page, 'Stop').click();
	await button(page, 'Stop here').click();
	await button(page, 'Not now').click();
	await expect(button(page, 'Voice')).toHaveAttribute('aria-pressed', 'false');
	await expect(button(page, 'Soft sound')).toHaveAttribute('aria-pressed', 'true');

	const desk = await another({ hasTouch: false, isMobile: false });
	await seedRecord(desk, site.origin, planOf([ownItem]));
	const bare = await desk.newPage();
	await bare.goto(address);
	await expect(button(bare, 'Soft sound')).toBeVisible();
	await expect(button(bare, 'Voice')).toHaveCount(0);
	await expect(button(bare, 'Vibration')).toHaveCount(0);
});

test('with the server gone: done from start to answer, and kept', async ({ page, context, site }) => {
	await seedRecord(context, site.origin, planOf([ownItem]));
	await page.goto(address);
	await expectOpen(page);
	await installed(page);
	await site.stop();
	await page.reload();

	await button(page, 'Start').click();
	await button(page, 'Stop').click();
	await button(page, 'Stop here').click();
	await button(page, 'The same or easier').click();
	await expect(page.getByText('Kept in your diary.')).toBeVisible();
	await page.reload();
	await expect(button(page, 'Start')).toBeVisible();
});

for (const [name, viewport, share] of [
	['lying on the side', { width: 740, height: 360 }, 0.2],
	['the smallest phone', { width: 320, height: 568 }, 0.25]
] as const) {
	test(`${name}: one large target, nothing to scroll sideways, all controls in reach`, async ({ another, site }) => {
		const context = await another({ viewport });
		await seedRecord(context, site.origin, planOf([ownItem]));
		const page = await context.newPage();
		await page.goto(address);
		await button(page, 'Start').click();

		const box = await button(page, 'Pause').boundingBox();
		expect(((box?.width ?? 0) * (box?.height ?? 0)) / (viewport.width * viewport.height)).toBeGreaterThan(share);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBeLessThanOrEqual(0);
		for (const control of [second(page), button(page, 'Back'), button(page, 'Skip'), button(page, 'Stop')])
			await expect(control).toBeInViewport({ ratio: 1 });
	});
}

async function toItsEnd(page: Page) {
	await button(page, 'Start').click();
	await button(page, 'Stop').click();
	await button(page, 'Stop here').click();
	await expect(page.getByText('How is it now, compared with before?')).toBeVisible();
}

/** The exercise is over at six in the evening; the clock stands. */
async function practised(page: Page, context: BrowserContext, origin: string) {
	await context.clock.setFixedTime(begun);
	await seedRecord(context, origin, planOf([ownItem]));
	await page.goto(address);
	await toItsEnd(page);
}

/** Today, with all that comes after its number. */
async function lateParts(page: Page) {
	await expect(page.getByRole('main').locator('a[href$="/warnings/"]')).toBeVisible();
	await page.waitForLoadState('networkidle');
}

const resting = async (page: Page) => (await keptThings(page, 'plan-item'))[0]?.['resting'];

test('further down the leg: it rests until it is woken, and does not start', async ({ page, context, site }) => {
	await practised(page, context, site.origin);
	await button(page, 'It goes further down the leg').click();
	await expect(page.getByRole('main')).toContainText('This exercise rests now, until you wake it in your plan.');
	await page.goto(address);
	await expect(page.getByRole('heading', { name: 'This exercise rests' })).toBeVisible();
	await expect(page.getByText('Pain went further down the leg.')).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);
	expect(await resting(page)).toEqual({ since: '2026-11-22', why: 'further-down' });
	expect(await keptThings(page, 'practice')).toMatchObject([{ after: 'further-down' }]);
});

test('newly numb or weak: it rests, and the check for warning signs comes at once', async ({ page, context, site }) => {
	await practised(page, context, site.origin);
	await button(page, 'Newly numb or weak').click();
	await expect(page).toHaveURL(/warnings\/\?why=called$/);
	await expect(page.getByText('What you logged calls for these questions.')).toBeVisible();
	expect(await resting(page)).toEqual({ since: '2026-11-22', why: 'numb-or-weak' });
});

test('a slip is put right: what that answer alone had stopped is awake again', async ({ page, context, site }) => {
	await practised(page, context, site.origin);
	await button(page, 'It goes further down the leg').click();
	await expect(page.getByRole('main')).toContainText('This exercise rests now');
	await button(page, 'The same or easier').click();
	await expect(page.getByRole('main')).not.toContainText('This exercise rests now');
	expect(await resting(page)).toBeUndefined();
	expect(await keptThings(page, 'practice')).toMatchObject([{ after: 'same-or-easier' }]);
});

test('up by two: asked after half an hour on Today; gone: half is suggested and the dose stays', async ({
	page,
	context,
	site
}) => {
	await practised(page, context, site.origin);
	await button(page, 'Up by 1 or 2 points').click();
	await expect(page.getByText('In 30 minutes Today asks whether it is gone.')).toBeVisible();

	const question = page.getByRole('heading', { name: 'Towel stretch: has what rose gone away?' });
	await context.clock.setFixedTime('2026-11-22T18:29:00+09:00');
	await page.goto('./');
	await lateParts(page);
	await expect(question).toHaveCount(0);
	await context.clock.setFixedTime('2026-11-22T18:30:00+09:00');
	await page.goto('./');
	await expect(question).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await button(page, 'Yes').click();
	await expect(page.getByText('half the repetitions are suggested')).toBeVisible();
	await expect(question).toHaveCount(0);

	expect(await keptThings(page, 'practice')).toMatchObject([{ after: 'up-to-two', gone: 'yes' }]);
	const [item] = await keptThings(page, 'plan-item');
	expect(item).toMatchObject({ dose: ownItem.dose });
	expect(item).not.toHaveProperty('resting');
});

test('not gone after half an hour: it rests', async ({ page, context, site }) => {
	await practised(page, context, site.origin);
	await button(page, 'Up by more than 2 points').click();
	await expect(page.getByText('That is a clear rise.')).toBeVisible();
	await context.clock.setFixedTime('2026-11-22T19:10:00+09:00');
	await page.goto('./');
	await button(page, 'Not sure').click();
	await expect(page.getByText('This exercise rests now')).toBeVisible();
	expect(await resting(page)).toEqual({ since: '2026-11-22', why: 'still-worse' });
});

test('nothing was said: asked on the next day, once; what is not answered is kept as nothing', async ({
	page,
	context,
	site
}) => {
	await practised(page, context, site.origin);
	await button(page, 'Not now').click();
	await context.clock.setFixedTime('2026-11-23T09:00:00+09:00');
	await page.goto('./');
	const question = page.getByRole('heading', { name: 'Towel stretch: is it still worse than before it?' });
	await expect(question).toBeVisible();
	await button(page, 'Rather not say').click();
	await expect(question).toHaveCount(0);
	await page.goto('./');
	await lateParts(page);
	await expect(question).toHaveCount(0);
	const [kept] = await keptThings(page, 'practice');
	for (const open of ['after', 'gone', 'worse']) expect(kept).not.toHaveProperty(open);
});

test('still worse on the next day: it rests', async ({ page, context, site }) => {
	await practised(page, context, site.origin);
	await button(page, 'Up by 1 or 2 points').click();
	await expect(page.getByText('Kept in your diary.')).toBeVisible();
	await context.clock.setFixedTime('2026-11-24T09:00:00+09:00');
	await page.goto('./');
	await expect(page.getByText('Done on Sun 22 Nov')).toBeVisible();
	await button(page, 'Yes').click();
	await expect(page.getByText('This exercise rests now')).toBeVisible();
	expect(await resting(page)).toEqual({ since: '2026-11-24', why: 'still-worse' });
});

test('an item that is not on the plan, or was taken off it, does not start', async ({ page, context, site }) => {
	await seedRecord(context, site.origin, planOf([{ ...ownItem, until: '2026-11-21' }]));
	await page.goto(address);
	await expect(page.getByText('You took this off your plan.')).toBeVisible();
	await page.goto('practice/?item=nothing');
	await expect(page.getByText('This exercise is not on your plan.')).toBeVisible();
	await page.goto('practice/');
	await expect(page.getByText('This exercise is not on your plan.')).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);
});

for (const [locale, words] of [
	['en', en],
	['ja', ja],
	['vi', vi]
] as const) {
	test(`before, while it goes, stopped and afterwards have names and contrast (${locale})`, async ({
		another,
		site
	}) => {
		const context = await another({ locale, viewport: { width: 320, height: 640 } });
		await seedRecord(context, site.origin, planOf([ownItem]));
		const page = await context.newPage();
		await page.goto(address);
		await expect(button(page, words.start)).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await button(page, words.start).click();
		await expect(second(page)).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await button(page, words.stop).click();
		expect(await axe(page)).toEqual([]);
		await button(page, words['stop-yes']).click();
		await button(page, words['after-further-down']).click();
		await expect(page.getByText(words['red-text'])).toBeVisible();
		expect(await axe(page)).toEqual([]);
	});
}

test('with a fever today it does not start', async ({ page, context, site }) => {
	await context.clock.setFixedTime(begun);
	const fever = { ...ownItem, day: '2026-11-22', answers: { temperature: 38 } };
	await seedRecord(context, site.origin, { ...planOf([ownItem]), day: { '2026-11-22': fever } });
	await page.goto(address);
	await expect(page.getByRole('heading', { name: 'Not with a fever' })).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);
});

test('a routine that this version does not know starts only once the practitioner agreed', async ({
	page,
	context,
	site
}) => {
	const { name: _, ...unnamed } = ownItem;
	const unknown = { ...unnamed, routine: 'of-next-year' };
	await seedRecord(context, site.origin, planOf([unknown, { ...unknown, id: 'agreed', agreed: { on: '2026-11-20' } }]));
	await page.goto(address);
	await expect(page.getByRole('heading', { name: 'Not before your practitioner agrees' })).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);
	await page.goto('practice/?item=agreed');
	await expect(button(page, 'Start')).toBeVisible();
});

test('one of the library: what About me leaves open keeps it back; agreed, it tells its steps and is never “held”', async ({
	page,
	context,
	site
}) => {
	const { name: _, dose: __, ...unnamed } = ownItem;
	const slider = { ...unnamed, routine: 'sciatic-slider' };
	await seedRecord(
		context,
		site.origin,
		planOf([
			slider,
			{ ...slider, id: 'agreed', agreed: { on: '2026-11-20' } },
			{ ...slider, id: 'bridge', routine: 'bridge' }
		])
	);
	await page.goto('practice/?item=bridge');
	await expect(page.getByRole('heading', { name: 'Not before your practitioner agrees' })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Hip replacement or hip surgery' })).toBeVisible();
	await page.goto(address);
	await expect(page.getByRole('heading', { name: 'Not before your practitioner agrees' })).toBeVisible();
	await expect(button(page, 'Start')).toHaveCount(0);

	await page.clock.install({ time: begun });
	await page.goto('practice/?item=agreed');
	await expect(page.getByRole('region', { name: 'How to do it' }).getByRole('listitem').first()).toBeVisible();
	await expect(page.getByRole('region', { name: 'Stop if' })).toContainText('tingling');
	expect(await axe(page)).toEqual([]);
	await page.clock.pauseAt('2026-11-22T18:01:00+09:00');
	await button(page, 'Start').click();
	await page.clock.runFor(6000);
	await expect(step(page)).toContainText('Keep moving');
	await expect(step(page)).not.toContainText('Hold');
});
