import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnWord } from '#core/symptoms/own-lists.ts';
import TriggersFold from '#features/log/lists/TriggersFold.svelte';
import { makeDay, openPart, stored } from './open-part.ts';

const ownWord = (word: string, rest: Partial<OwnWord> = {}): OwnWord => ({
	...stored,
	id: word,
	list: 'triggers',
	word,
	...rest
});
const open = (given: Parameters<typeof openPart>[2] = {}) =>
	openPart(
		TriggersFold as never,
		{ en: 'What made it worse', ja: '悪くなったきっかけ', vi: 'Điều làm nặng hơn' }[given.language ?? 'en'],
		given
	);

describe('words of a day', () => {
	test('a tap chooses, another takes it back; nothing else is chosen', async () => {
		const { screen, form } = await open();

		await screen.getByRole('button', { name: 'Stairs', exact: true }).click();
		await screen.getByRole('button', { name: 'Cold', exact: true }).click();
		expect(form().words).toEqual({ triggers: ['stairs', 'cold'] });
		await expect
			.element(screen.getByRole('button', { name: 'Stairs', exact: true }))
			.toHaveAttribute('aria-pressed', 'true');

		await screen.getByRole('button', { name: 'Stairs', exact: true }).click();
		expect(form().words).toEqual({ triggers: ['cold'] });
	});

	test('none stands for all of the list: it clears what was chosen, and any word clears it', async () => {
		const { screen, form } = await open({ form: { words: { triggers: ['cold'], helped: ['heat'] } } });
		const none = screen.getByRole('button', { name: 'None today', exact: true });
		await expect.element(none).toHaveAttribute('aria-pressed', 'false');

		await none.click();
		expect(form()).toMatchObject({ words: { helped: ['heat'] }, none: { triggers: true } });
		expect(form().words.triggers).toBeUndefined();
		await expect.element(none).toHaveAttribute('aria-pressed', 'true');
		await expect.element(screen.getByText('none', { exact: true })).toBeVisible();

		await screen.getByRole('button', { name: 'Cold', exact: true }).click();
		await expect.element(none).toHaveAttribute('aria-pressed', 'false');
		expect(form().words).toEqual({ triggers: ['cold'], helped: ['heat'] });
		expect(form().none).toEqual({});
		await screen.getByRole('button', { name: 'Cold', exact: true }).click();
		expect(form().words).toEqual({ helped: ['heat'] });
		expect(form().none).toEqual({});
	});

	test('none taken back is not answered, and of another day it does not say today', async () => {
		const { screen, form } = await open({ on: '2026-11-20' });
		const none = screen.getByRole('button', { name: 'None that day', exact: true });
		await none.click();
		expect(form().none).toEqual({ triggers: true });

		await none.click();
		expect(form().none).toEqual({});
		await expect.element(none).toHaveAttribute('aria-pressed', 'false');
	});

	test('the words of the last time count only when tapped, and a second tap takes them back', async () => {
		const days = [makeDay({ day: '2026-11-21', answers: { triggers: ['stairs', 'scooter'] } })];
		const { screen, form } = await open({ things: { day: days }, form: { words: { triggers: ['cold'] } } });
		const same = screen.getByRole('button', { name: 'Same as Sat 21 Nov: Stairs · scooter' });
		await expect.element(same).toBeVisible();
		expect(form().words).toEqual({ triggers: ['cold'] });

		await same.click();
		expect(form().words).toEqual({ triggers: ['cold', 'stairs', 'scooter'] });
		await same.click();
		expect(form().words).toEqual({ triggers: ['cold'] });
	});

	test('a word that is no longer offered stays where the day holds it', async () => {
		const { screen, form } = await open({
			things: { 'own-word': [ownWord('scooter', { retired: true })] },
			form: { words: { triggers: ['scooter'] } }
		});
		const chip = screen.getByRole('button', { name: 'scooter', exact: true });

		await chip.click();
		expect(form().words).toEqual({});
		await chip.click();
		expect(form().words).toEqual({ triggers: ['scooter'] });
	});
});

describe('an own word', () => {
	test.each([
		['with an emoji', 'a hot wire 🪡 from seat to ankle'],
		['right to left', 'ألم عند صعود الدرج'],
		['of 200 characters', '𠮷'.repeat(200)]
	])('%s is chosen and offered from then on', async (_, word) => {
		const { screen, store, form, sent } = await open();

		await screen.getByRole('textbox', { name: 'Your own word' }).fill(word);
		await userEvent.keyboard('{Enter}');

		await expect
			.element(screen.getByRole('button', { name: word, exact: true }))
			.toHaveAttribute('aria-pressed', 'true');
		expect(form().words).toEqual({ triggers: [word] });
		expect(await store.things('own-word')).toMatchObject([{ list: 'triggers', word }]);
		await expect.element(screen.getByRole('textbox', { name: 'Your own word' })).toHaveValue('');
		expect(sent()).toBe(0);
	});

	test('201 characters are refused with what fits, and all of them stay', async () => {
		const { screen, store } = await open();
		const long = '🪡'.repeat(201);

		await screen.getByRole('textbox', { name: 'Your own word' }).fill(long);
		await screen.getByRole('button', { name: 'Add', exact: true }).click();

		await expect.element(screen.getByRole('alert')).toHaveTextContent('This has 201 characters; 200 fit.');
		await expect.element(screen.getByRole('textbox', { name: 'Your own word' })).toHaveValue(long);
		expect(await store.things('own-word')).toEqual([]);
	});

	test('right-to-left words stand from the right, in the field and on the chip', async () => {
		const { screen } = await open({ things: { 'own-word': [ownWord('ألم')] } });
		await screen.getByRole('textbox', { name: 'Your own word' }).fill('وخز');

		const direction = (element: Element | null) => getComputedStyle(element as Element).direction;
		expect(direction(screen.getByRole('textbox', { name: 'Your own word' }).element())).toBe('rtl');
		expect(direction(screen.getByRole('button', { name: 'ألم', exact: true }).element().querySelector('span'))).toBe(
			'rtl'
		);
	});

	test.each([
		['en', 'ＳＴＡＩＲＳ', 'stairs', '"Stairs" is on the list already.'],
		['ja', '階段', 'stairs', '「階段」はすでに一覧にあります。'],
		['ja', 'Stairs', 'stairs', '「階段」はすでに一覧にあります。'],
		['vi', 'cầu THANG', 'stairs', '"Cầu thang" đã có trong danh sách.'],
		['en', 'SCOOTER', 'Scooter', '"Scooter" is on the list already.']
	] as const)('in %s, %s is the word that is there', async (language, typed, chosen, said) => {
		const { screen, store, form } = await open({ language, things: { 'own-word': [ownWord('Scooter')] } });

		await screen.getByRole('textbox').first().fill(typed);
		await userEvent.keyboard('{Enter}');

		await expect.element(screen.getByRole('status')).toHaveTextContent(said);
		expect(form().words).toEqual({ triggers: [chosen] });
		expect(await store.things('own-word')).toHaveLength(1);
	});

	test('is no longer offered, offered again, and comes back when it is written anew', async () => {
		const { screen, store } = await open({ things: { 'own-word': [ownWord('Scooter')] } });
		const chip = screen.getByRole('button', { name: 'Scooter', exact: true });
		await screen.getByText('Change which own words are offered').click();

		await screen.getByRole('button', { name: 'Do not offer: Scooter' }).click();
		await expect.element(chip).not.toBeInTheDocument();
		expect(await store.things('own-word')).toMatchObject([{ word: 'Scooter', retired: true }]);

		await screen.getByRole('button', { name: 'Offer again: Scooter' }).click();
		await expect.element(chip).toBeVisible();

		await screen.getByRole('button', { name: 'Do not offer: Scooter' }).click();
		await expect.element(chip).not.toBeInTheDocument();
		await screen.getByRole('textbox', { name: 'Your own word' }).fill('scooter');
		await userEvent.keyboard('{Enter}');
		await expect.element(chip).toHaveAttribute('aria-pressed', 'true');
		const [kept, ...others] = await store.things('own-word');
		expect(kept?.retired).toBeUndefined();
		expect(others).toEqual([]);
	});

	test('half typed is kept, and stays where the disk refuses', async () => {
		const { screen, store, diary } = await open();
		await screen.getByRole('textbox', { name: 'Your own word' }).fill('scoot');
		await expect.poll(() => diary.drafts.size).toBe(1);

		await screen.unmount();
		const again = await open({ diary });
		const field = again.screen.getByRole('textbox', { name: 'Your own word' });
		await expect.element(field).toHaveValue('scoot');
		again.store.fail('quota');
		await again.screen.getByRole('button', { name: 'Add', exact: true }).click();
		await expect.element(again.screen.getByText('There is no room left on this device')).toBeVisible();
		await expect.element(field).toHaveValue('scoot');
		expect(again.form().words).toEqual({});

		again.store.fail();
		await again.screen.getByRole('button', { name: 'Try again' }).click();
		await expect.poll(() => again.form().words).toEqual({ triggers: ['scoot'] });
		expect(await store.things('own-word')).toHaveLength(1);
	});
});

describe('500 own words', () => {
	const many = Array.from({ length: 500 }, (_, index) =>
		ownWord(`${index} ${['🪡', 'つっぱる', 'ألم', 'đau'][index % 4] ?? ''} ${'long '.repeat(36)}`.trim())
	);

	test('a few are shown, any is found by its letters, all on asking', async () => {
		const { screen, form } = await open({ things: { 'own-word': many } });
		const chips = () => document.querySelectorAll('[role=group] [aria-pressed]').length;
		/** The chip that says none stands before the words while nothing is searched. */
		const none = 1;
		await expect.poll(chips).toBe(none + 24);

		await screen.getByRole('searchbox', { name: 'Find a word' }).fill('４９９ ĐAU');
		await expect.poll(chips).toBe(1);
		document.querySelector<HTMLElement>('[role=group] [aria-pressed]')?.click();
		expect(form().words.triggers?.[0]).toMatch(/^499 đau/);

		await screen.getByRole('searchbox', { name: 'Find a word' }).fill('');
		await expect.poll(chips).toBe(none + 25);
		await screen.getByText('Show all 519').click();
		await expect.poll(chips).toBe(none + 519);
		await screen.getByRole('searchbox', { name: 'Find a word' }).fill('nowhere');
		await expect.element(screen.getByText('No word on the list has this in it.')).toBeVisible();
	});

	test('none is wider than a phone', async () => {
		const wide = ownWord('w'.repeat(200));
		const { screen } = await open({
			things: { 'own-word': [wide, ...many] },
			form: { words: { triggers: [wide.word] } }
		});
		await expect.element(screen.getByRole('button', { name: wide.word, exact: true })).toBeVisible();

		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
	});
});
