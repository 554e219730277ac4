/** "Saved" means durable: the browser may die in the same moment. And what is saved cannot be read in its files. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { wordsInProfile } from './harness/profile-words.ts';
import { painNumber, savedLine } from './harness/today.ts';
import {
	holdCommits,
	noteTransactions,
	readwriteTransactions,
	releaseCommits,
	writtenWhileHeld
} from './harness/transactions.ts';

/** `ROUNDS=20` is the full proof. */
const rounds = Number(process.env.ROUNDS ?? 5);
const evening = new Date('2026-11-22T20:00:00+09:00');
const canaries = ['zaphirkanarie', 'カナリヤの秘密'];

test('what was said to be saved is there after the browser was killed', async ({ launchOn, profile, site }) => {
	test.setTimeout(30_000 + rounds * 20_000);

	for (let round = 1; round <= rounds; round += 1) {
		const { context, kill } = await launchOn(profile);
		await noteTransactions(context);
		const page = await context.newPage();
		await page.clock.setFixedTime(evening);
		await page.goto(site.at(addressOf(round)));
		await choose(page, round % 11);
		await note(page).fill(`${round} ${canaries.join(' ')}`);

		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(savedLine(page)).toBeVisible();
		const written = await readwriteTransactions(page);
		await kill();

		expect(written.map(({ durability }) => durability)).toEqual(written.map(() => 'strict'));
		expect(written.length).toBeGreaterThan(0);
	}

	const { context } = await launchOn(profile);
	const page = await context.newPage();
	await page.clock.setFixedTime(evening);
	for (let round = 1; round <= rounds; round += 1) {
		await page.goto(site.at(addressOf(round)));
		await expect(average(page, round % 11)).toBeChecked();
		await openNote(page);
		await expect(note(page)).toHaveValue(`${round} ${canaries.join(' ')}`);
	}
});

test('the words of the diary stand nowhere in the profile', async ({ launchOn, profile, site }) => {
	const control = ['offenekontrolle', 'ひらいた見本'];
	const { context, close } = await launchOn(profile);
	const page = await context.newPage();
	await page.clock.setFixedTime(evening);
	await page.goto(site.at(addressOf(1)));
	await choose(page, 4);
	await note(page).fill(canaries.join(' '));
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(savedLine(page)).toBeVisible();
	await note(page).fill(`${canaries.join(' ')}: changed, kept as a draft`);
	await page.goto(site.url);
	await painNumber(page, 5).click();
	await expect(savedLine(page)).toBeVisible();
	await page.evaluate(writeOpenly, control);
	// On the way out the browser writes all it has, what it would offer to restore included.
	await close();

	const inTheOpen = (await wordsInProfile(profile, control)).join('\n');
	for (const word of control) expect(inTheOpen).toContain(word);
	expect(await wordsInProfile(profile, canaries)).toEqual([]);
});

test('the screen does not say saved while the commit is held back', async ({ context, page }) => {
	await noteTransactions(context);
	await page.goto('./');
	// The very first write waits for the key, which is made in a transaction of its own.
	await painNumber(page, 6).tap();
	await expect(savedLine(page)).toBeVisible();

	await holdCommits(page);
	await painNumber(page, 7).tap();
	await expect.poll(() => writtenWhileHeld(page)).toBeGreaterThan(0);
	await page.evaluate(someFrames, 30);
	await expect(savedLine(page)).toHaveCount(0);

	await releaseCommits(page);
	await expect(savedLine(page)).toBeVisible();
});

function addressOf(round: number): string {
	return `log/?day=2026-10-${String(round).padStart(2, '0')}`;
}

function average(page: Page, value: number) {
	return page.getByRole('group', { name: 'Pain on average' }).getByRole('radio', { name: String(value), exact: true });
}

async function choose(page: Page, value: number): Promise<void> {
	await average(page, value).check();
	await openNote(page);
}

function note(page: Page) {
	return page.getByRole('textbox', { name: 'Note', exact: true });
}

async function openNote(page: Page): Promise<void> {
	if (!(await note(page).isVisible())) await page.locator('summary').filter({ hasText: 'Note' }).click();
}

/** The same kind of store, without a seal: proof that the search would find it. */
function writeOpenly(words: string[]): Promise<void> {
	return new Promise((done, failed) => {
		const opening = indexedDB.open('control');
		opening.onupgradeneeded = () => opening.result.createObjectStore('words');
		opening.onsuccess = () => {
			const writing = opening.result.transaction('words', 'readwrite', { durability: 'strict' });
			for (const word of words) writing.objectStore('words').put(word, word.length);
			writing.oncomplete = () => done();
			writing.onabort = () => failed(new Error('the control was not written'));
		};
	});
}

function someFrames(count: number): Promise<void> {
	return new Promise((done) => {
		const next = (left: number): void => void requestAnimationFrame(() => (left > 0 ? next(left - 1) : done()));
		next(count);
	});
}
