import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { Warnings } from '#app/warnings.svelte.ts';
import type { Session } from '#core/record.ts';
import { time } from '#core/time.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import { makeSession } from '../../fixtures/build.ts';
import TodayUnderTest from './TodayUnderTest.svelte';

async function show(...sessions: readonly Session[]) {
	const store = memoryStore({ session: Object.fromEntries(sessions.map((session) => [session.id, session])) });
	const text = new Text();
	await text.use('en');
	const now = new Now(fixedClock());
	const record = new OwnRecord(store, now);
	const warnings = new Warnings(record, now, { get: () => undefined, set: () => {}, watch: () => () => {} });
	await warnings.begin();
	const screen = await render(TodayUnderTest, {
		app: { base: '', text, now, record, warnings } as Partial<App> as App
	});
	return { screen, store, warnings };
}

const held = makeSession({ id: 'held', day: '2026-11-22', time: time('14:00') });
const ahead = makeSession({ id: 'ahead', day: '2026-11-23', state: 'planned' });

test('a yes counts although it cannot be kept, and that is told; kept again, nothing is lost', async () => {
	const { screen, store, warnings } = await show(held);
	const line = screen.getByRole('group', { name: 'After needling: chest pain' });
	await expect.element(line).toBeVisible();
	store.fail('quota');
	await line.getByRole('button', { name: 'Yes' }).click();

	await expect.element(screen.getByRole('alert')).toBeVisible();
	expect(warnings.urgent.map(({ rule }) => rule)).toEqual(['acu-pneumo']);
	await expect.element(line.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true');

	store.fail();
	await screen.getByRole('alert').getByRole('button').click();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	await warnings.kept();
	expect(await store.things('warning-check')).toMatchObject([
		{ session: 'held', after: 2, answers: { 'acu-pneumo': 'yes' } }
	]);
});

test('line by line: the card goes with the last answer and not before', async () => {
	const { screen, store } = await show(held);
	const groups = screen.getByRole('group');
	await expect.element(groups.first()).toBeVisible();
	const count = groups.elements().length;
	for (let index = 0; index < count; index += 1) {
		await expect.element(screen.getByRole('heading', { name: /After your session/ })).toBeVisible();
		await groups.nth(index).getByRole('button', { name: 'No', exact: true }).click();
	}

	await expect.element(screen.getByRole('heading')).not.toBeInTheDocument();
	await expect.element(screen.getByRole('status')).toBeVisible();
	expect(new Set((await store.things('warning-check')).map(({ session }) => session))).toEqual(new Set(['held']));
});

test('the evening before is put away for the visit where nothing can be kept', async () => {
	const { screen, store } = await show(ahead);
	const gotIt = screen.getByRole('button', { name: 'Got it' });
	await expect.element(gotIt).toBeVisible();
	store.fail('refused');
	await gotIt.click();

	await expect.element(screen.getByRole('heading')).not.toBeInTheDocument();
});
