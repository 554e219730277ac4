import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { Language } from '#content/text/languages.ts';
import type { Kind, Thing } from '#core/record.ts';
import { keyOf } from '#core/record.ts';
import { day } from '#core/time.ts';
import { formOf, type LogForm } from '#features/log/log-form.ts';
import { fixedClock } from '../../../doubles/fixed-clock.ts';
import { MemoryDiary } from '../../../doubles/memory-store.ts';
import { makeDay, someInstant } from '../../../fixtures/build.ts';
import ListsUnderTest from './ListsUnderTest.svelte';

/** Stamp of a thing that was stored before the test. */
export const stored = { made: someInstant, changed: someInstant, rev: 1, source: 'typed' } as const;

interface Case {
	readonly language?: Language;
	/** The day on the screen; the clock stands at 18:30 on 2026-11-22. */
	readonly on?: string;
	readonly form?: Partial<LogForm>;
	readonly things?: { readonly [K in Kind]?: readonly Thing[] };
	readonly diary?: MemoryDiary;
	readonly wrong?: unknown;
}

/** A part of the log over a diary in memory, unfolded by its title where one is given. */
export async function openPart(part: Component<never>, title: string | undefined, given: Case = {}) {
	const text = new Text();
	await text.use(given.language ?? 'en');
	const now = new Now(fixedClock());
	const diary = given.diary ?? new MemoryDiary(recordOf(given.things ?? {}));
	const store = diary.open();
	const app = { base: '', now, text, choices: {}, record: new OwnRecord(store, now) } as unknown as App;
	let form: LogForm = { ...formOf(undefined), ...given.form };
	let sent = 0;
	const screen = await render(ListsUnderTest, {
		app,
		part,
		form,
		wrong: given.wrong ?? false,
		day: day(given.on ?? '2026-11-22'),
		onform: (next: LogForm) => (form = next),
		onsend: () => (sent += 1)
	});
	if (title) await screen.getByText(title, { exact: true }).first().click();
	return { screen, store, diary, form: () => form, sent: () => sent };
}

function recordOf(things: NonNullable<Case['things']>) {
	return Object.fromEntries(
		Object.entries(things).map(([kind, all]) => [
			kind,
			Object.fromEntries(all.map((thing) => [keyOf(kind as Kind, thing), thing]))
		])
	);
}

export { makeDay };
