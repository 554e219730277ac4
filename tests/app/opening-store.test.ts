import { expect, test } from 'vitest';
import { openingStore } from '#app/opening-store.ts';
import { StoreFault, type Change, type RecordStore } from '#core/ports.ts';
import { MemoryDiary } from '../doubles/memory-store.ts';
import { makeDay } from '../fixtures/build.ts';

/** A store whose openings answer when and how the test says. */
function opening() {
	const diary = new MemoryDiary();
	const calls: { resolve: (store: RecordStore) => void; reject: (error: unknown) => void }[] = [];
	const store = openingStore(() => new Promise((resolve, reject) => calls.push({ resolve, reject })));
	const settled = () => new Promise((resolve) => setTimeout(resolve));
	return {
		diary,
		store,
		openings: () => calls.length,
		fails: async () => {
			calls.at(-1)?.reject(new StoreFault('blocked'));
			await settled();
		},
		succeeds: async () => {
			const inner = diary.open();
			calls.at(-1)?.resolve(inner);
			await settled();
			return inner;
		}
	};
}

const write = (store: RecordStore) => store.write([{ kind: 'day', put: makeDay(), basedOn: 0 }]);
const told = [{ kind: 'day', key: '2026-11-22', day: '2026-11-22' }];

test('opens once, when it is first asked, for all who ask', async () => {
	const { store, openings, succeeds } = opening();
	expect(openings()).toBe(0);
	const reads = Promise.all([store.days({}), store.sessions({})]);
	await succeeds();

	expect(await reads).toEqual([[], []]);
	expect(openings()).toBe(1);
});

test('a failed opening is told to read and to write, and tried again', async () => {
	const { store, openings, fails, succeeds } = opening();
	const read = expect(store.days({})).rejects.toMatchObject({ name: 'StoreFault', reason: 'blocked' });
	const written = write(store);
	const filled = store.fill({});
	await fails();
	await read;
	expect(await written).toEqual({ kind: 'fault', reason: 'blocked' });
	expect(await filled).toEqual({ kind: 'fault', reason: 'blocked' });

	const again = store.days({});
	await succeeds();
	expect(await again).toEqual([]);
	expect(openings()).toBe(2);
});

test('who watches before a failed opening hears from the one that succeeds, once', async () => {
	const { diary, store, fails, succeeds } = opening();
	const heard: Change[] = [];
	store.watch((changed) => heard.push(...changed));
	await fails();
	const read = store.days({});
	await succeeds();
	await read;

	await write(diary.open());

	expect(heard).toEqual(told);
});

test('who watches after the opening hears too, and stops', async () => {
	const { diary, store, succeeds } = opening();
	const read = store.days({});
	await succeeds();
	await read;
	const heard: Change[] = [];
	const stop = store.watch((changed) => heard.push(...changed));
	await write(diary.open());
	stop();
	await diary.open().write([{ kind: 'day', put: makeDay({ rev: 2 }), basedOn: 1 }]);

	expect(heard).toEqual(told);
});

test.each(['before', 'after'])('who stopped %s the opening hears nothing', async (when) => {
	const { diary, store, succeeds } = opening();
	const heard: Change[] = [];
	const stop = store.watch((changed) => heard.push(...changed));
	if (when === 'before') stop();
	await succeeds();
	if (when === 'after') stop();

	await write(diary.open());

	expect(heard).toEqual([]);
});

test('closed while it opens, it leaves nothing open and tells nobody', async () => {
	const { diary, store, succeeds } = opening();
	const heard: Change[] = [];
	store.watch((changed) => heard.push(...changed));
	const read = expect(store.days({})).rejects.toMatchObject({ reason: 'closed' });
	store.close();
	const inner = await succeeds();
	await read;
	await write(diary.open());

	await expect(inner.days({})).rejects.toMatchObject({ reason: 'closed' });
	expect(heard).toEqual([]);
});

test('closed before anybody asked, it does not open any more', async () => {
	const { store, openings } = opening();
	store.close();

	await expect(store.days({})).rejects.toMatchObject({ reason: 'closed' });
	expect(await write(store)).toEqual({ kind: 'fault', reason: 'closed' });
	expect(openings()).toBe(0);
});

test('closing closes what was opened', async () => {
	const { store, succeeds } = opening();
	const read = store.days({});
	const inner = await succeeds();
	await read;
	store.close();

	await expect(inner.days({})).rejects.toMatchObject({ reason: 'closed' });
});
