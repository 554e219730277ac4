import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { WholeRecord } from '#core/ports.ts';
import type { Kind, Things } from '#core/record.ts';
import { addDays, day, type Day } from '#core/time.ts';
import { activity, rated, session, strength } from '../../core/function/checks.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import { makeDay } from '../../fixtures/build.ts';
import AsksUnderTest from './AsksUnderTest.svelte';

const today = day('2026-11-22');
const ago = (days: number): Day => addDays(today, -days);

/** A diary in which the strength check and the naming are due. */
const begun: WholeRecord = { day: { [ago(1)]: makeDay({ day: ago(1) }) } };

async function appWith(record: WholeRecord): Promise<App> {
	const store = memoryStore();
	await store.fill(record);
	const text = new Text();
	await text.use('en');
	const now = new Now(fixedClock());
	return { base: '/base', text, now, record: new OwnRecord(store, now) } as Partial<App> as App;
}

async function show(app: App) {
	const screen = await render(AsksUnderTest, { app });
	return { screen, title: (name: string) => screen.getByRole('heading', { name }) };
}

/** Every title that came to stand there, also for a moment. */
function headingsFromNow(): () => string[] {
	const found = new Set<string>();
	const look = () => document.querySelectorAll('h2').forEach(({ textContent }) => found.add(textContent));
	new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
	return () => [...found];
}

const byId = <K extends Kind>(kind: K, ...things: readonly (Things[K] & { id: string })[]) => ({
	[kind]: Object.fromEntries(things.map((thing) => [thing.id, thing]))
});

test('one question stands there, the most important, and leads to its page', async () => {
	const sessions = [session(ago(15)), session(ago(8)), session(ago(1))];
	const { screen, title } = await show(await appWith({ ...begun, ...byId('session', ...sessions) }));

	await expect.element(title('How much has changed?')).toBeVisible();
	expect(screen.getByRole('heading').elements()).toHaveLength(1);
	await expect.element(screen.getByRole('link', { name: 'Answer' })).toHaveAttribute('href', '/base/change/');
});

test('a course that is named meanwhile tells which session was the last', async () => {
	const sessions = [session(ago(8)), session(ago(1))];
	const naming = { ...begun, ...byId('session', ...sessions), ...byId('strength-check', strength(ago(1))) };
	const app = await appWith(naming);
	const { title } = await show(app);
	await expect.element(title('How much has changed?')).not.toBeInTheDocument();

	await app.record.keep('course', { condition: 'sciatica', rhythm: 'weekly', from: ago(8), agreed: 2 });

	await expect.element(title('How much has changed?')).toBeVisible();
});

test('not now silences all until tomorrow, also when the page is opened anew', async () => {
	const app = await appWith(begun);
	const { screen } = await show(app);
	await screen.getByRole('button', { name: 'Not now' }).click();
	await expect.element(screen.getByRole('heading')).not.toBeInTheDocument();
	await screen.unmount();

	expect(await app.record.store.setting('asks')).toEqual({ declined: [], putOff: { strength: today } });

	const asked = headingsFromNow();
	const again = await show(app);
	// Tomorrow the question that outweighs the others is asked. One asked before it would stand in the list.
	await app.record.keep('session', { state: 'done', day: today, number: 3 });
	app.now.moment = { ...app.now.moment, day: addDays(today, 1) };
	await expect.element(again.title('How much has changed?')).toBeVisible();
	expect(asked()).toEqual(['How much has changed?']);
});

test('one that was put off yesterday lets the next one come first', async () => {
	const app = await appWith(begun);
	await app.record.store.keepSetting('asks', { declined: [], putOff: { strength: ago(1) } });
	const { title } = await show(app);

	await expect.element(title('What matters to you?')).toBeVisible();
});

test('one that is not wanted is not asked again, and the next one stands in its place', async () => {
	const app = await appWith(begun);
	const { screen, title } = await show(app);
	await expect.element(title('Leg strength check')).toBeVisible();
	await screen.getByRole('button', { name: 'Do not ask again' }).click();

	await expect.element(title('What matters to you?')).toBeVisible();
	await screen.getByRole('button', { name: 'Do not ask again' }).click();
	await expect.element(screen.getByRole('heading')).not.toBeInTheDocument();
});

test('it goes when the question is answered, here or in another window', async () => {
	const named = byId('activity', activity('a', 'stairs'));
	const checked = byId('strength-check', strength(ago(1)));
	const app = await appWith({ ...begun, ...named, ...checked });
	const { screen, title } = await show(app);
	await expect.element(title('Your activities')).toBeVisible();

	await app.record.keep('function-check', { day: today, scores: { a: 5 } });

	await expect.element(screen.getByRole('heading')).not.toBeInTheDocument();
});

test('nothing stands there until something is due', async () => {
	const all = {
		...byId('activity', activity('a', 'stairs')),
		...byId('function-check', rated(ago(1), { a: 5 })),
		...byId('strength-check', strength(ago(1)))
	};
	const app = await appWith({ ...begun, ...all });
	const asked = headingsFromNow();
	const { title } = await show(app);
	await app.record.keep('session', { state: 'done', day: today, number: 3 });

	await expect.element(title('How much has changed?')).toBeVisible();
	expect(asked()).toEqual(['How much has changed?']);
});
