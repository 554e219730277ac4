import { expect, test } from 'vitest';
import type { PreferenceId, Preferences } from '#adapters/preferences/local-preferences.ts';
import { Choices } from '#app/choices.svelte.ts';
import { Text } from '#app/text.svelte.ts';

/** What one device keeps, seen by any number of windows. */
function device(kept: Partial<Record<PreferenceId, string>> = {}) {
	const values = new Map(Object.entries(kept));
	const listeners: ((id: PreferenceId, value: string | undefined) => void)[] = [];
	const window = (): Preferences => ({
		get: (id) => values.get(id),
		set(id, value) {
			if (value === undefined) values.delete(id);
			else values.set(id, value);
		},
		watch(listener) {
			listeners.push(listener);
			return () => {};
		}
	});
	return {
		values,
		open: () => new Choices(window(), new Text()),
		/** Another window chose. */
		hear: (id: PreferenceId, value: string | undefined) => {
			for (const listener of listeners) listener(id, value);
		}
	};
}

test('at first: the usual log, no rhythm chosen, earlier numbers hidden', () => {
	const choices = device().open();

	expect(choices.logLevel).toBe('usual');
	expect(choices.rhythm).toBeUndefined();
	expect(choices.showsEarlier).toBe(false);
});

test('what was chosen stands again after a start', () => {
	const phone = device();
	const before = phone.open();
	before.chooseLogLevel('number');
	before.chooseRhythm('lighter');
	before.chooseEarlier(true);

	const after = phone.open();

	expect(after.logLevel).toBe('number');
	expect(after.rhythm).toBe('lighter');
	expect(after.showsEarlier).toBe(true);
});

test('hiding earlier numbers again leaves nothing behind', () => {
	const phone = device();
	const choices = phone.open();
	choices.chooseEarlier(true);

	choices.chooseEarlier(false);

	expect(choices.showsEarlier).toBe(false);
	expect(phone.values.size).toBe(0);
});

test('a choice this version does not know is no choice', () => {
	const choices = device({ 'log-level': 'deep', rhythm: 'hourly', 'earlier-numbers': 'maybe' }).open();

	expect(choices.logLevel).toBe('usual');
	expect(choices.rhythm).toBeUndefined();
	expect(choices.showsEarlier).toBe(false);
});

test('rhythm and earlier numbers follow another window; the level of an open form does not', () => {
	const phone = device();
	const choices = phone.open();

	phone.hear('rhythm', 'lighter');
	phone.hear('earlier-numbers', 'shown');
	phone.hear('log-level', 'full');

	expect(choices.rhythm).toBe('lighter');
	expect(choices.showsEarlier).toBe(true);
	expect(choices.logLevel).toBe('usual');
});
