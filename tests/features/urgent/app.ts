/** An app whose patient answers, with nothing on the disk. */
import type { PreferenceId, Preferences } from '#adapters/preferences/local-preferences.ts';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { Warnings } from '#app/warnings.svelte.ts';
import type { EmergencyPlace } from '#content/emergency-places.ts';
import type { Language } from '#content/text/languages.ts';
import type { Moment } from '#core/time.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { MemoryDiary } from '../../doubles/memory-store.ts';

interface Given {
	readonly language?: Language;
	readonly moment?: Partial<Moment>;
	readonly place?: EmergencyPlace;
	readonly ownNumber?: string;
	/** The browser lets nothing be kept. */
	readonly isBlocked?: boolean;
}

export async function openApp({ language = 'en', moment, place, ownNumber, isBlocked = false }: Given = {}) {
	const store = new MemoryDiary({}).open();
	if (isBlocked) store.fail('refused');
	const kept = new Map<PreferenceId, string>();
	const preferences: Preferences = {
		get: (id) => kept.get(id),
		set: (id, value) => {
			if (value === undefined) kept.delete(id);
			else kept.set(id, value);
		},
		watch: () => () => {}
	};
	const now = new Now(fixedClock(moment));
	const record = new OwnRecord(store, now);
	const text = new Text();
	await text.use(language);
	const warnings = new Warnings(record, now, preferences);
	await warnings.begin();
	const app = { base: '/base', choices: { place, ownNumber }, now, record, text, warnings };
	return { app: app as Partial<App> as App, store, warnings };
}
