import { expect, test } from 'vitest';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Noted, notedFrom } from '#features/around-session/noted.svelte.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';

function open() {
	const store = memoryStore();
	const app = { record: new OwnRecord(store, new Now(fixedClock())) } as Partial<App> as App;
	return { store, app, noted: new Noted(app) };
}

test('what was put away stays away at the next opening, each session once, the newest kept', async () => {
	const { app, noted } = open();
	await noted.open();
	await noted.note([{ id: 'a' }, { id: 'b' }]);
	await noted.note([{ id: 'a' }]);
	const again = new Noted(app);
	await again.open();

	expect(again.value).toEqual(['b', 'a']);
	await again.note(Array.from({ length: 60 }, (_, index) => ({ id: `s${index}` })));
	expect(again.value).toHaveLength(50);
	expect(again.value?.at(-1)).toBe('s59');
});

test('with storage refused it counts for the visit', async () => {
	const { store, noted } = open();
	store.fail('refused');
	await noted.open();
	await noted.note([{ id: 'a' }]);

	expect(noted.value).toEqual(['a']);
});

test.each([undefined, 'a', { a: 1 }, 7])('damaged (%j) is nothing', (kept) => {
	expect(notedFrom(kept)).toEqual([]);
});

test('of a damaged list what is a name stays', () => {
	expect(notedFrom(['a', 7, null])).toEqual(['a']);
});
