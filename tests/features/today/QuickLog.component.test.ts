import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { DayEntry } from '#core/record.ts';
import { time } from '#core/time.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import { makeDay } from '../../fixtures/build.ts';
import PadUnderTest from './PadUnderTest.svelte';

async function padOver(entry: DayEntry | undefined) {
	const store = memoryStore(entry && { day: { [entry.day]: entry } });
	const text = new Text();
	await text.use('en');
	const now = new Now(fixedClock());
	const choices = { logLevel: 'usual' } as Partial<App['choices']> as App['choices'];
	const app = { base: '', text, now, choices, record: new OwnRecord(store, now) } as Partial<App> as App;
	const screen = await render(PadUnderTest, { app, entry });
	const tap = (name: string) => screen.getByRole('button', { name, exact: true }).click();
	return { store, screen, tap, stored: async () => (await store.days({}))[0] };
}

test('an undo that the store did not take is done by trying once more', async () => {
	const { store, screen, tap, stored } = await padOver(undefined);
	await tap('6');
	await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
	store.fail('quota');
	await tap('Undo');
	await expect.element(screen.getByRole('alert')).toBeVisible();
	store.fail();
	await tap('Try again');

	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	expect(await stored()).toBeUndefined();
});

test('a number given back after a fault has the time it was said at', async () => {
	const before = makeDay({ answers: { 'pain-average': 3 }, averageAt: time('09:10') });
	const { store, screen, tap, stored } = await padOver(before);
	await tap('6');
	await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
	store.fail('quota');
	await tap('Undo');
	await expect.element(screen.getByRole('alert')).toBeVisible();
	store.fail();
	await tap('Try again');

	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	expect(await stored()).toMatchObject({ answers: { 'pain-average': 3 }, averageAt: '09:10' });
});
