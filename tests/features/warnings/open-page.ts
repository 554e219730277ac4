import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { PreferenceId, Preferences } from '#adapters/preferences/local-preferences.ts';
import { Choices } from '#app/choices.svelte.ts';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { Warnings } from '#app/warnings.svelte.ts';
import type { Language } from '#content/text/languages.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { MemoryDiary } from '../../doubles/memory-store.ts';
import PageUnderTest from './PageUnderTest.svelte';

interface Case {
	readonly language?: Language;
	readonly diary?: MemoryDiary;
	readonly second?: boolean;
	readonly called?: boolean;
	/** Storage is refused. */
	readonly blocked?: boolean;
	readonly zone?: string;
	readonly kept?: Partial<Record<PreferenceId, string>>;
}

/** The check over a diary in memory, with the words of the start page alone, as the route has them. */
export async function openPage(given: Case = {}) {
	const text = new Text();
	await text.begin(given.language ?? 'en');
	const clock = fixedClock({ zone: given.zone ?? 'Asia/Tokyo' });
	const now = new Now(clock);
	const store = (given.diary ?? new MemoryDiary()).open();
	if (given.blocked) store.fail('refused');
	const record = new OwnRecord(store, now);
	const kept = new Map(Object.entries(given.kept ?? {}));
	const preferences: Preferences = {
		get: (id) => kept.get(id),
		set: () => {},
		watch: () => () => {}
	};
	const warnings = new Warnings(record, now, preferences);
	const choices = new Choices(preferences, text);
	const app = { base: '/base', now, text, choices, record, warnings } as Partial<App> as App;
	const screen = await render(PageUnderTest, { app, second: given.second ?? false, called: given.called ?? false });
	return { screen, store, warnings, clock, text };
}
