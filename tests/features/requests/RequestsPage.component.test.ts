import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { WholeRecord } from '#core/ports.ts';
import { stamp } from '#core/record.ts';
import { addDays, day, type Day } from '#core/time.ts';
import type { Closing, WarningMute, WarningNotice } from '#core/warnings/notice.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import { someInstant } from '../../fixtures/build.ts';
import RequestsUnderTest from './RequestsUnderTest.svelte';

const today = day('2026-11-22');
const ago = (days: number): Day => addDays(today, -days);

function mute(rule: string, on: Day): WarningMute {
	const said = { clinician: 'Dr Sato', seen: ago(40), grounds: [] };
	return { ...stamp(someInstant, 'typed'), id: `mute ${rule}`, rule, day: on, ...said };
}

function notice(rule: string, on: Day, how?: Closing): WarningNotice {
	const closed = how && { closed: { how, day: on, at: someInstant } };
	return {
		...stamp(someInstant, 'typed'),
		id: `${rule} ${on}`,
		rule,
		outcome: 'within-days',
		day: on,
		grounds: [],
		...closed
	};
}

const byId = <Thing extends { readonly id: string }>(...things: Thing[]) =>
	Object.fromEntries(things.map((thing) => [thing.id, thing]));

async function show(record: WholeRecord) {
	const store = memoryStore();
	await store.fill(record);
	const text = new Text();
	await text.use('en');
	const now = new Now(fixedClock({ day: today }));
	const own = new OwnRecord(store, now);
	const app = { base: '/base', text, now, record: own } as Partial<App> as App;
	const screen = await render(RequestsUnderTest, { app });
	return { screen, record: own };
}

test('an empty diary says that nothing is quiet and that nothing has spoken', async () => {
	const { screen } = await show({});

	await expect.element(screen.getByText('Nothing is kept quiet.')).toBeVisible();
	await expect.element(screen.getByText('No rule has spoken yet.')).toBeVisible();
	expect(screen.getByRole('table').elements()).toEqual([]);
});

test('a mute stands for thirty days, says whose it is, and is lifted', async () => {
	const mutes = [mute('log-worse', ago(29)), mute('log-flare', ago(30)), mute('log-later', addDays(today, 1))];
	const { screen, record } = await show({ 'warning-mute': byId(...mutes) });

	const text = 'Dr Sato saw it on 13 Oct 2026. Quiet up to and including 22 Nov 2026, unless it gets worse.';
	await expect.element(screen.getByText(text)).toBeVisible();
	expect(screen.getByText(/saw it on/).elements()).toHaveLength(1);
	await screen.getByRole('button', { name: 'Tell me again: Pain up by two points' }).click();

	await expect.element(screen.getByText('Nothing is kept quiet.')).toBeVisible();
	expect((await record.reader.things('warning-mute')).map(({ rule }) => rule)).not.toContain('log-worse');
});

test('each rule that spoke is counted, with what was for nothing; one of another version too', async () => {
	const notices = [
		notice('log-worse', ago(20), 'not-so'),
		notice('log-worse', ago(10), 'cleared'),
		notice('log-worse', ago(1)),
		notice('log-later', ago(3), 'noted')
	];
	const { screen } = await show({ 'warning-notice': byId(...notices) });

	await expect.element(screen.getByRole('row', { name: 'Pain up by two points 3 1 1' })).toBeVisible();
	await expect.element(screen.getByRole('row', { name: 'A rule of another version 1 0 0' })).toBeVisible();
});

test('nothing is asked for until a yes; then each switch counts at once', async () => {
	const { screen, record } = await show({});
	const worse = screen.getByRole('checkbox', { name: /^Pain up by two points/ });
	await expect.element(worse).toBeChecked();
	await screen.getByRole('button', { name: 'Yes, tell me these' }).click();
	await expect.element(screen.getByText(/You said yes on 22 Nov 2026/)).toBeVisible();

	await worse.click();
	await expect.poll(async () => (await record.reader.things('standing-request')).at(-1)?.rules).toHaveLength(8);
	await screen.getByRole('button', { name: 'Switch all off' }).click();
	await expect.element(screen.getByText('All are off. You are told none of these.')).toBeVisible();
	await expect.element(worse).not.toBeChecked();
	expect((await record.reader.things('standing-request')).at(-1)?.rules).toEqual([]);
});
