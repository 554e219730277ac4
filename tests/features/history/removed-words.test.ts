import { expect, test } from 'vitest';
import type { Returnable } from '#app/removed.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { Removed } from '#core/ports.ts';
import { kinds, stamp, type Kind } from '#core/record.ts';
import { day, time } from '#core/time.ts';
import { removedWords, takenWords } from '#features/history/removed-words.ts';
import { makeDay, makeSession, someInstant } from '../../fixtures/build.ts';

const returnable = (removed: Omit<Removed, 'at'>): Returnable => ({
	id: 'x',
	removed: { ...removed, at: someInstant } as Removed,
	taken: true
});
const thing = { ...stamp(someInstant, 'typed'), id: 'x', day: day('2026-11-22'), time: time('03:12') };

test('a day, a session and a moment are told by when they were', async () => {
	const text = new Text();
	await text.use('en');

	expect(removedWords(text, returnable({ kind: 'day', thing: makeDay() }))).toBe('Sun 22 November was deleted.');
	expect(removedWords(text, returnable({ kind: 'session', thing: makeSession() }))).toBe(
		'The session on Wed 18 November, 14:00 was deleted.'
	);
	expect(removedWords(text, returnable({ kind: 'moment', thing }))).toBe(
		'The moment at Sun 22 November, 03:12 was deleted.'
	);
});

test.each(['en', 'ja', 'vi'] as const)('every kind has words in %s', async (code) => {
	const text = new Text();
	await text.use(code);

	for (const kind of Object.keys(kinds) as Kind[]) {
		const removed = returnable({ kind, thing });
		expect(removedWords(text, removed)).not.toBe('');
		expect(takenWords(text, removed)).not.toBe('');
	}
});
