import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { day } from '#core/time.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { MemoryDiary } from '../../doubles/memory-store.ts';
import { makeDay } from '../../fixtures/build.ts';
import DayUnderTest from './DayUnderTest.svelte';

const stored = makeDay({ day: '2026-11-22', answers: { 'pain-average': 4 } });
const typedGoesToo = 'What you have typed here and not saved goes too. It cannot be brought back.';

async function formOver(diary: MemoryDiary, { future = false } = {}) {
	const text = new Text();
	await text.use('en');
	const now = new Now(fixedClock(future ? { day: day('2026-11-21') } : {}));
	const choices = { logLevel: 'number' } as Partial<App['choices']> as App['choices'];
	const record = new OwnRecord(diary.open(), now);
	const app = { base: '', text, now, choices, record } as Partial<App> as App;
	const screen = await render(DayUnderTest, { app, future });
	const button = (name: string) => screen.getByRole('button', { name, exact: true });
	return {
		screen,
		button,
		pain: (value: number) => screen.getByRole('radio', { name: String(value), exact: true }),
		remove: async () => {
			await button('Delete this day').click();
			await button('Delete').click();
		}
	};
}

test('Undo gives the stored day back and leaves what was typed since; saving then asks', async () => {
	const { screen, button, pain, remove } = await formOver(new MemoryDiary({ day: { [stored.day]: stored } }));
	await remove();
	await pain(8).click();
	await button('Undo').click();

	await expect.element(screen.getByText('It is back as it was.')).toBeVisible();
	await expect.element(pain(8)).toBeChecked();
	await button('Save').click();
	await expect.element(screen.getByRole('dialog', { name: 'This day was changed in another window' })).toBeVisible();
});

test('a refused delete says that nothing was deleted, and what is typed stays', async () => {
	const diary = new MemoryDiary({ day: { [stored.day]: stored } });
	const { screen, pain, remove } = await formOver(diary);
	await pain(8).click();
	const other = new OwnRecord(diary.open(), new Now(fixedClock()));
	await other.logDay(stored.day, { 'pain-worst': 9 }, stored, { source: 'typed', averageAt: undefined, mine: false });
	await remove();

	const said = 'Nothing was deleted, because this day was changed in another window.';
	await expect.element(screen.getByText(said)).toBeVisible();
	await expect.element(pain(8)).toBeChecked();
	expect(diary.things.day?.[stored.day]).toMatchObject({ answers: { 'pain-average': 4, 'pain-worst': 9 } });
});

test('before a delete it is said that what is typed goes too, where something is', async () => {
	const { screen, button, pain } = await formOver(new MemoryDiary({ day: { [stored.day]: stored } }));
	await expect.element(pain(4)).toBeChecked();
	await button('Delete this day').click();
	await expect.element(screen.getByRole('dialog')).toHaveTextContent('You can undo it for ten minutes.');
	await expect.element(screen.getByText(typedGoesToo)).not.toBeInTheDocument();
	await button('Cancel').click();
	await pain(8).click();
	await button('Delete this day').click();
	await expect.element(screen.getByText(typedGoesToo)).toBeVisible();
});

test('a day to come opens where something is stored; once that is deleted only Undo is left', async () => {
	const { screen, button, pain, remove } = await formOver(new MemoryDiary({ day: { [stored.day]: stored } }), {
		future: true
	});
	await expect.element(pain(4)).toBeChecked();
	await remove();
	await expect.element(screen.getByText('This day has not come yet.')).toBeVisible();
	await expect.element(screen.getByRole('radio')).not.toBeInTheDocument();
	await button('Undo').click();
	await expect.element(pain(4)).toBeChecked();
});

test('an empty day to come is not offered', async () => {
	const { screen } = await formOver(new MemoryDiary(), { future: true });
	await expect.element(screen.getByText('This day has not come yet.')).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Save' })).not.toBeInTheDocument();
});
