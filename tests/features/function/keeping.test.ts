import { expect, test } from 'vitest';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { day } from '#core/time.ts';
import { Keeping } from '#features/function/keeping.svelte.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { MemoryDiary, type MemoryStore } from '../../doubles/memory-store.ts';

/** Two windows on one diary. */
function windows() {
	const diary = new MemoryDiary();
	const open = (): { store: MemoryStore; record: OwnRecord; keeping: Keeping } => {
		const store = diary.open();
		const record = new OwnRecord(store, new Now(fixedClock()));
		return { store, record, keeping: new Keeping({ record } as Partial<App> as App) };
	};
	return [open(), open()] as const;
}

const stairs = { name: 'stairs', from: day('2026-11-22') };

test('a fault is told, and the same is done once more', async () => {
	const [{ store, record, keeping }] = windows();
	store.fail('quota');
	await keeping.keep('activity', stairs, undefined);
	expect(keeping.fault).toBe('quota');

	store.fail();
	let stored: string | undefined;
	await new Promise<void>((done) => {
		void keeping.keep('activity', stairs, undefined, ({ name }) => {
			stored = name;
			done();
		});
	});

	expect(stored).toBe('stairs');
	expect(keeping.fault).toBeUndefined();
	expect(await record.reader.things('activity')).toHaveLength(1);
});

test('retrying does what failed', async () => {
	const [{ store, record, keeping }] = windows();
	store.fail('quota');
	const kept = new Promise<string>((done) => {
		void keeping
			.keep('activity', stairs, undefined, ({ name }) => done(name))
			.then(() => {
				store.fail();
				keeping.retry();
			});
	});

	expect(await kept).toBe('stairs');
	expect(await record.reader.things('activity')).toMatchObject([stairs]);
});

test('what was changed in another window is not overwritten until the patient says so', async () => {
	const [here, there] = windows();
	const first = await here.record.keep('activity', stairs);
	if (first.kind !== 'saved') throw new Error('expected it to be stored');
	await there.record.keep('activity', { ...first.thing, name: 'theirs' }, first.thing);

	await here.keeping.keep('activity', { ...first.thing, name: 'mine' }, first.thing);
	expect(here.keeping.conflicts).toBe(true);
	expect(await here.record.reader.things('activity')).toMatchObject([{ name: 'theirs' }]);

	const mine = new Promise<string>((done) => {
		void here.keeping
			.keep('activity', { ...first.thing, name: 'mine' }, first.thing, ({ name }) => done(name))
			.then(() => {
				here.keeping.keepMine();
			});
	});
	expect(await mine).toBe('mine');
	expect(here.keeping.conflicts).toBe(false);
	expect(await there.record.reader.things('activity')).toMatchObject([{ id: first.thing.id, name: 'mine' }]);
});

test('one that was deleted in another window comes back only on the patient’s word', async () => {
	const [here, there] = windows();
	const first = await here.record.keep('activity', stairs);
	if (first.kind !== 'saved') throw new Error('expected it to be stored');
	await there.record.remove('activity', first.thing);

	const mine = new Promise<string>((done) => {
		void here.keeping
			.keep('activity', { ...first.thing, name: 'mine' }, first.thing, ({ name }) => done(name))
			.then(() => {
				expect(here.keeping.conflicts).toBe(true);
				here.keeping.keepMine();
			});
	});
	expect(await mine).toBe('mine');
	expect(await here.record.reader.things('activity')).toMatchObject([{ name: 'mine' }]);
});

test('a second tap while the first is on its way stores nothing twice', async () => {
	const [{ record, keeping }] = windows();
	await Promise.all([keeping.keep('activity', stairs, undefined), keeping.keep('activity', stairs, undefined)]);

	expect(await record.reader.things('activity')).toHaveLength(1);
});
