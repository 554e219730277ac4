import { describe, expect, test } from 'vitest';
import type { Measure, OwnItem } from '#core/symptoms/own-lists.ts';
import OwnItemsFold from '#features/log/lists/OwnItemsFold.svelte';
import { openPart, stored } from './open-part.ts';

const item = (id: string, measure: Measure, rest: Partial<OwnItem> = {}): OwnItem => ({
	...stored,
	id,
	name: id,
	measure,
	...rest
});
const steps = item('Steps', 'number');
const cycling = item('Cycling', 'minutes');
const belt = item('Wore the belt', 'yes-no');
const open = (items: readonly OwnItem[], given: Parameters<typeof openPart>[2] = {}) =>
	openPart(OwnItemsFold as never, 'Your own items', { wrong: [], things: { 'own-item': items }, ...given });

describe('answers to own items', () => {
	test('a number with a decimal comma, minutes in full width, yes', async () => {
		const { screen, form } = await open([steps, cycling, belt]);

		await screen.getByRole('textbox', { name: 'Steps' }).fill('７２，５');
		await screen.getByRole('textbox', { name: 'Cycling' }).fill('２０');
		await screen.getByRole('group', { name: 'Wore the belt' }).getByRole('button', { name: 'Yes' }).click();

		expect(form().own).toEqual({ Steps: 72.5, Cycling: 20, 'Wore the belt': true });
		expect(form().ownUnread).toEqual({});
		await expect.element(screen.getByRole('textbox', { name: 'Steps' })).toHaveValue('７２，５');
	});

	test('0 and no are answers, an emptied field is none', async () => {
		const { screen, form } = await open([steps, belt], { form: { own: { Steps: 3 } } });
		await expect.element(screen.getByRole('textbox', { name: 'Steps' })).toHaveValue('3');

		await screen.getByRole('textbox', { name: 'Steps' }).fill('');
		await screen.getByRole('group', { name: 'Wore the belt' }).getByRole('button', { name: 'No' }).click();
		expect(form().own).toEqual({ 'Wore the belt': false });

		await screen.getByRole('textbox', { name: 'Steps' }).fill('0');
		await screen.getByRole('group', { name: 'Wore the belt' }).getByRole('button', { name: 'No' }).click();
		expect(form().own).toEqual({ Steps: 0 });
	});

	test.each([
		[cycling, '1441', 'Enter whole minutes from 0 to 1440'],
		[steps, '10,000', 'Write 1000 without a comma or point in it.']
	])(
		'what cannot be read stays, is no answer, and is told once the field is left: $0.name',
		async (asked, typed, told) => {
			const { screen, form } = await open([asked], { form: { own: { [asked.id]: 5 } } });
			const field = screen.getByRole('textbox', { name: asked.name });

			await field.fill(typed);
			expect(form().own).toEqual({});
			expect(form().ownUnread).toEqual({ [asked.id]: typed });
			await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
			(field.element() as HTMLInputElement).blur();
			await expect.element(screen.getByRole('alert')).toHaveTextContent(told);
			await expect.element(field).toHaveValue(typed);
		}
	);

	test('after someone tried to save, the fold opens by itself and says what is wrong', async () => {
		const { screen } = await openPart(OwnItemsFold as never, undefined, {
			wrong: ['Cycling'],
			things: { 'own-item': [cycling] },
			form: { ownUnread: { Cycling: 'an hour' } }
		});

		await expect.element(screen.getByRole('textbox', { name: 'Cycling' })).toHaveValue('an hour');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('Enter whole minutes');
	});

	test('an answer to an item that is not on the list is kept and told of', async () => {
		const { screen, form } = await open([steps], { form: { own: { gone: 4 } } });

		await expect.element(screen.getByText('1 answer to an item that is not on your list is kept.')).toBeVisible();
		await screen.getByRole('textbox', { name: 'Steps' }).fill('1');

		expect(form().own).toEqual({ gone: 4, Steps: 1 });
	});
});

describe('own items', () => {
	test('one is named and asked; one of that name is not asked twice', async () => {
		const { screen, store } = await open([]);
		const add = async (name: string, measure: string) => {
			await screen.getByRole('textbox', { name: 'What is asked' }).fill(name);
			await screen.getByRole('radio', { name: measure }).click();
			await screen.getByRole('button', { name: 'Add', exact: true }).click();
		};
		await add('Wore the belt 🦺', 'yes or no');
		await expect.element(screen.getByRole('group', { name: 'Wore the belt 🦺' })).toBeVisible();

		await screen.getByRole('button', { name: 'Add an item' }).click();
		await add('ＷＯＲＥ the belt 🦺', 'minutes');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('You already follow "Wore the belt 🦺".');
		expect(await store.things('own-item')).toMatchObject([{ name: 'Wore the belt 🦺', measure: 'yes-no' }]);
	});

	test('a sixth is refused with what to do, and what was typed stays', async () => {
		const five = ['a', 'b', 'c', 'd', 'e'].map((id) => item(id, 'number'));
		const { screen, store } = await open([...five, item('old', 'number', { retired: true })]);
		await screen.getByRole('button', { name: 'Add an item' }).click();
		await screen.getByRole('textbox', { name: 'What is asked' }).fill('sixth');
		await screen.getByRole('button', { name: 'Add', exact: true }).click();

		await expect.element(screen.getByRole('alert')).toHaveTextContent('You already follow 5 items.');
		await expect.element(screen.getByRole('textbox', { name: 'What is asked' })).toHaveValue('sixth');

		await screen.getByText('Change your items').click();
		await screen.getByRole('button', { name: 'Ask again: old' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('You already follow 5 items.');

		await screen.getByRole('button', { name: 'Stop asking: a' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('"a" is no longer asked.');
		await screen.getByRole('button', { name: 'Add', exact: true }).click();
		await expect.element(screen.getByRole('textbox', { name: 'sixth' })).toBeVisible();
		expect((await store.things('own-item')).filter(({ retired }) => !retired)).toHaveLength(5);
	});

	test('renaming keeps the id, and with it every answer', async () => {
		const { screen, store } = await open([steps], { form: { own: { Steps: 7 } } });
		await screen.getByText('Change your items').click();
		await screen.getByRole('button', { name: 'Rename: Steps' }).click();
		await screen.getByRole('textbox', { name: 'What is asked' }).fill('Steps by noon');
		await screen.getByRole('button', { name: 'Keep', exact: true }).click();

		await expect.element(screen.getByRole('textbox', { name: 'Steps by noon' })).toHaveValue('7');
		expect(await store.things('own-item')).toMatchObject([{ id: 'Steps', name: 'Steps by noon', measure: 'number' }]);
	});

	test('one that is no longer asked is shown where the day answers it, and comes back with its answers', async () => {
		const old = item('Tai chi', 'minutes', { retired: true });
		const { screen, store } = await open([steps, old], { form: { own: { 'Tai chi': 30 } } });
		await expect.element(screen.getByRole('textbox', { name: 'Tai chi (no longer asked)' })).toHaveValue('30');

		await screen.getByRole('button', { name: 'Add an item' }).click();
		await screen.getByRole('textbox', { name: 'What is asked' }).fill('tai chi');
		await screen.getByRole('radio', { name: 'minutes' }).click();
		await screen.getByRole('button', { name: 'Add', exact: true }).click();

		await expect.element(screen.getByRole('textbox', { name: 'Tai chi', exact: true })).toHaveValue('30');
		expect(await store.things('own-item')).toHaveLength(2);
	});
});
