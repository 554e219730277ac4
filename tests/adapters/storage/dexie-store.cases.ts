/** What the store on IndexedDB must do beyond the contract. Run on fake IndexedDB and in a real Chromium. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '#adapters/storage/dexie-store.ts';
import { removeDatabase } from '#adapters/storage/remove-database.ts';
import type { KeyRow, PageRow } from '#adapters/storage/schema.ts';
import { readSnapshot } from '#adapters/storage/snapshot.ts';
import { storedVersion } from '#adapters/storage/stored-version.ts';
import type { RecordStore, WholeRecord } from '#core/ports.ts';
import { readRecordFile, writeRecordFile } from '#core/record-file.ts';
import type { DayEntry, Session } from '#core/record.ts';
import { day } from '#core/time.ts';
import { anyDayEntry, anyRecord, anySession } from '../../fixtures/any-record.ts';
import { makeDay, makeSession } from '../../fixtures/build.ts';
import { bytesOf, changeRow, keptFrom, keptFromText, removeRow, restoreKept } from '../../fixtures/databases/kept.ts';
import v1 from '../../fixtures/databases/v1.json' with { type: 'json' };
import v1Record from '../../fixtures/databases/v1.record.json' with { type: 'json' };
import v2 from '../../fixtures/databases/v2.json' with { type: 'json' };
import v2Record from '../../fixtures/databases/v2.record.json' with { type: 'json' };
import { putDay, putSession, removeDay } from '../record-store.contract.ts';

const saved = { kind: 'saved' };
const seed = 20261122;

export function dexieStoreCases(): void {
	let name: string;
	let store: RecordStore;
	const stores: RecordStore[] = [];
	const open = async () => {
		const opened = await openStore(name);
		stores.push(opened);
		return opened;
	};
	beforeEach(async () => {
		name = `meguri:/cases-${crypto.randomUUID()}`;
		store = await open();
	});
	afterEach(async () => {
		for (const each of stores.splice(0)) each.close();
		await removeDatabase(name);
	});
	const anew = async () => {
		for (const each of stores.splice(0)) each.close();
		await removeDatabase(name);
		store = await open();
	};
	const rowsOf = async <T>(table: string) => (await keptFrom(name)).stores[table]?.rows as T[];

	describe('what lies in the database', () => {
		test('is one sealed page a month, beside its key, and nothing of the diary in clear', async () => {
			const words = [
				'canary-note',
				'canary-medicine',
				'canary-session',
				'canary-draft',
				'canary-column',
				'canary-removed'
			];
			await store.write([
				putDay(makeDay({ answers: { note: 'canary-note', medicine: [{ name: 'canary-medicine' }] } })),
				putDay(makeDay({ day: '2026-11-23', unread: { 'canary-column': 'x' } })),
				putDay(makeDay({ day: '2026-12-01' })),
				putSession(makeSession({ note: 'canary-session' }))
			]);
			await store.keepDraft('log', { note: 'canary-draft' });
			await store.write([putDay(makeDay({ day: '2026-12-02', answers: { note: 'canary-removed' } }))]);
			await store.write([removeDay('2026-12-02', 1)]);
			const kept = await keptFrom(name);

			expect(kept.version).toBe(20);
			expect(Object.entries(kept.stores).map(([table, { keyPath }]) => [table, keyPath])).toEqual([
				['drafts', 'id'],
				['keys', 'keyId'],
				['pages', 'month'],
				['removed', 'id'],
				['settings', 'id']
			]);
			const pages = kept.stores['pages']?.rows as PageRow[];
			expect(pages.map(({ month, rev }) => [month, rev])).toEqual([
				['2026-11', 1],
				['2026-12', 3]
			]);
			expect((kept.stores['keys']?.rows as KeyRow[]).map(({ raw }) => raw.length)).toEqual([32]);
			const bytes = bytesOf(kept);
			for (const word of [...words, 'pain-average', 'answers']) expect(bytes).not.toContain(word);
		});

		test('is nothing of a draft or a setting that was removed', async () => {
			await store.keepDraft('log', 'words');
			await store.keepSetting('language', 'ja');
			await store.keepDraft('log', undefined);
			await store.keepSetting('language', undefined);

			expect(await rowsOf('drafts')).toEqual([]);
			expect(await rowsOf('settings')).toEqual([]);
		});

		test('changes only on the page that changed', async () => {
			await store.write([putDay(makeDay()), putDay(makeDay({ day: '2026-12-01' }))]);
			const [november, december] = await rowsOf<PageRow>('pages');
			await store.write([putDay(makeDay({ rev: 2 }))]);
			const [after, same] = await rowsOf<PageRow>('pages');

			expect(after?.rev).toBe(2);
			expect(after?.sealed).not.toEqual(november?.sealed);
			expect(same).toEqual(december);
		});
	});

	describe('two tabs on a new diary', () => {
		test('make one key between them, and lose no page', async () => {
			const tabs = [store, await open(), await open(), await open()];
			const days = tabs.map((_, index) => `2026-0${index + 1}-15`);
			await Promise.all(tabs.map((tab, index) => tab.write([putDay(makeDay({ day: days[index] as string }))])));
			for (const tab of tabs) tab.close();
			const again = await open();

			expect(await rowsOf('keys')).toHaveLength(1);
			expect((await again.days({})).map((entry) => entry.day)).toEqual(days);
		});
	});

	describe('a write that is not possible', () => {
		test('moves nothing where one of its pages cannot be sealed', async () => {
			const before = makeSession({ day: '2026-11-30' });
			await store.write([putSession(before)]);
			const tooLong = makeSession({ day: '2026-12-01', rev: 2, note: 'x'.repeat(64 * 1024 * 1024) });

			expect(await store.write([putSession(tooLong)])).toEqual({ kind: 'fault', reason: 'unexpected' });
			expect(await store.sessions({})).toEqual([before]);
		});
	});

	describe('a damaged page', () => {
		const damage = () =>
			changeRow<PageRow>(name, 'pages', '2026-11', (row) => ({ ...row, sealed: row.sealed.map((byte) => byte ^ 255) }));

		beforeEach(async () => {
			await store.write([putDay(makeDay()), putDay(makeDay({ day: '2026-12-01' })), putSession(makeSession())]);
			store.close();
			await damage();
			store = await open();
		});

		test('is told, and other months are read and written', async () => {
			await expect(store.days({})).rejects.toMatchObject({ name: 'StoreFault', reason: 'damaged' });
			await expect(store.find('day', '2026-11-22', day('2026-11-22'))).rejects.toMatchObject({ reason: 'damaged' });
			await expect(store.whole()).rejects.toMatchObject({ reason: 'damaged' });
			expect(await store.days({ from: day('2026-12-01') })).toHaveLength(1);
			expect(await store.days({ to: day('2026-11-01') })).toEqual([]);
			expect(await store.write([putDay(makeDay({ day: '2026-12-02' }))])).toEqual(saved);
			expect(await store.write([putSession(makeSession({ id: 'new', day: '2026-12-09' }))])).toEqual(saved);
		});

		test('leaves the others to be taken out, and is named', async () => {
			const december = { [`2026-12-01`]: makeDay({ day: '2026-12-01' }) };
			expect(await store.readable()).toEqual({ record: { day: december }, damaged: ['2026-11'] });

			await changeRow<KeyRow>(name, 'keys', 'data-0001', (row) => ({ ...row, raw: row.raw.map((byte) => byte ^ 255) }));
			store.close();
			store = await open();
			expect(await store.readable()).toEqual({ record: {}, damaged: ['2026-11', '2026-12'] });
		});

		test('is not written over', async () => {
			const before = await rowsOf<PageRow>('pages');

			expect(await store.write([putDay(makeDay({ day: '2026-11-23' }))])).toEqual({ kind: 'fault', reason: 'damaged' });
			expect(await rowsOf<PageRow>('pages')).toEqual(before);
		});

		test('does not pass for an empty diary', async () => {
			const before = await rowsOf<PageRow>('pages');

			expect(await store.fill({ day: { '2026-11-22': makeDay() } })).toEqual({ kind: 'fault', reason: 'damaged' });
			expect(await rowsOf<PageRow>('pages')).toEqual(before);
		});
	});

	test.each(['2026-11-22', '2026-03-03'])(
		'a whole record finds the day that another tab saved while it was being sealed: %s',
		async (named) => {
			const other = await open();
			const mine = makeDay({ day: named, answers: { 'pain-average': 9 } });
			const sealing = vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...args) => {
				expect(await other.write([putDay(mine)])).toEqual(saved);
				sealing.mockRestore();
				return crypto.subtle.encrypt(...args);
			});

			expect(await store.fill({ day: { '2026-11-22': makeDay() } })).toEqual({ kind: 'occupied' });
			expect(await store.whole()).toEqual({ day: { [named]: mine } });
		}
	);

	test('a page of another month, or an older state of it, does not pass for this one', async () => {
		await store.write([putDay(makeDay()), putDay(makeDay({ day: '2026-12-01' }))]);
		const [november] = await rowsOf<PageRow>('pages');
		await store.write([putDay(makeDay({ day: '2026-12-02' }))]);
		store.close();
		await changeRow<PageRow>(name, 'pages', '2026-12', (row) => ({ ...row, sealed: november?.sealed ?? row.sealed }));
		const again = await open();

		await expect(again.days({ from: day('2026-12-01') })).rejects.toMatchObject({ reason: 'damaged' });
	});

	test('a page whose key is missing is told as damaged', async () => {
		await store.write([putDay(makeDay())]);
		store.close();
		await changeRow<PageRow>(name, 'pages', '2026-11', (row) => ({ ...row, keyId: 'data-0002' }));
		const again = await open();

		await expect(again.days({})).rejects.toMatchObject({ reason: 'damaged' });
	});

	test('an id called __proto__ is a key like any other', async () => {
		const odd = makeSession({ id: '__proto__' });

		expect(await store.write([putSession(odd), putDay(makeDay())])).toEqual(saved);
		expect(await store.find('session', '__proto__', odd.day)).toEqual({ thing: odd, rev: 1 });
		expect(await store.write([putSession({ ...odd, day: day('2026-12-01'), rev: 2 })])).toEqual(saved);
		expect((await store.sessions({})).map(({ id }) => id)).toEqual(['__proto__']);
		expect(Object.keys((await store.whole())['session'] ?? {})).toEqual(['__proto__']);
	});

	describe('a database taken away under us', () => {
		test('that was deleted answers closed, and no empty diary takes its place', async () => {
			await store.write([putDay(makeDay())]);
			await removeDatabase(name);

			expect(await store.write([putDay(makeDay({ rev: 2 }))])).toEqual({ kind: 'fault', reason: 'closed' });
			await expect(store.days({})).rejects.toMatchObject({ reason: 'closed' });
			await expect(store.keepDraft('log', 'words')).rejects.toMatchObject({ reason: 'closed' });
			expect(await storedVersion(name)).toBe(0);
			expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
		});

		test('that was deleted and made anew is read as the new one', async () => {
			await store.write([putDay(makeDay())]);
			await removeDatabase(name);
			const fresh = await open();
			await fresh.write([putDay(makeDay({ day: '2026-12-01' }))]);

			expect((await store.days({})).map((entry) => entry.day)).toEqual(['2026-12-01']);
			expect(await store.write([putDay(makeDay({ day: '2026-12-02' }))])).toEqual(saved);
			expect(await fresh.days({})).toHaveLength(2);
		});

		test('whose key went missing takes nothing that could never be opened again', async () => {
			const other = await open();
			await store.write([putDay(makeDay())]);
			await other.keepDraft('other', 'words');
			const before = await keptFrom(name);
			await removeRow(name, 'keys', 'data-0001');

			expect(await store.write([putDay(makeDay({ rev: 2 }))])).toEqual({ kind: 'fault', reason: 'closed' });
			await expect(other.keepDraft('log', 'words')).rejects.toMatchObject({ reason: 'closed' });
			expect(await rowsOf('pages')).toEqual(before.stores['pages']?.rows);
			expect(await rowsOf('drafts')).toEqual(before.stores['drafts']?.rows);
		});
	});

	describe('anything that can be typed', () => {
		test('is read back by another tab as it was', { timeout: 60_000 }, async () => {
			await fc.assert(
				fc.asyncProperty(
					fc.array(anyDayEntry, { maxLength: 4 }),
					fc.array(anySession, { maxLength: 3 }),
					async (days, sessions) => {
						await anew();
						const other = await open();
						const entries = byKey(days.map((entry) => [entry.day, plain(entry)]));
						const held = byKey(sessions.map((session) => [session.id, plain(session)]));
						const result = await store.write([
							...Object.values(entries).map((entry) => putDay(entry, 0)),
							...Object.values(held).map((session) => putSession(session, 0))
						]);

						expect(result).toEqual(saved);
						expect(await other.days({})).toEqual(Object.values(entries).sort((a, b) => (a.day < b.day ? -1 : 1)));
						expect(byKey((await other.sessions({})).map((session) => [session.id, session]))).toEqual(held);
					}
				),
				{ seed, numRuns: 25 }
			);
		});

		test('goes into one file and comes back in another diary', { timeout: 60_000 }, async () => {
			await fc.assert(
				fc.asyncProperty(anyRecord, async (record) => {
					await anew();
					await store.fill(record);
					const read = readRecordFile(writeRecordFile(await store.whole()));
					if (!read.ok) throw new Error(`expected a record, got ${JSON.stringify(read.refusal)}`);
					await anew();
					expect(await store.whole()).toEqual({});
					await store.fill(read.file.things);
					expect(withoutEmpty(await store.whole())).toEqual(withoutEmpty(record));
				}),
				{ seed, numRuns: 25 }
			);
		});
	});

	test.each([
		[1, v1, v1Record],
		[2, v2, v2Record]
	])("a kept database of version %i is read whole by today's code, and goes on", async (_, database, record) => {
		store.close();
		await removeDatabase(name);
		await restoreKept(name, keptFromText(JSON.stringify(database)));
		const kept = await open();

		expect(await kept.whole()).toEqual(record.things);
		expect(await kept.removed()).toEqual([]);
		expect(await kept.draft('log')).toEqual({ note: '下書き' });
		expect(await kept.setting('language')).toBe('ja');
		expect(await kept.write([putDay(makeDay({ day: '2026-11-02', rev: 3 }))])).toEqual(saved);
	});

	test('a kept database of version 1 is kept aside before it becomes version 2, and gives back what is then removed', async () => {
		store.close();
		await removeDatabase(name);
		await restoreKept(name, keptFromText(JSON.stringify(v1)));
		const kept = await open();
		const entry = (await kept.days({ from: day('2026-11-01'), to: day('2026-11-02') }))[0];
		if (!entry) throw new Error('expected the first of November');
		await kept.write([removeDay(entry.day, entry.rev)]);

		expect(await kept.removed()).toMatchObject([{ kind: 'day', thing: entry }]);
		const text = await readSnapshot(name, 2);
		expect(text && readRecordFile(text)).toMatchObject({ ok: true, file: { things: v1Record.things } });
	});
}

function byKey<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
	return Object.fromEntries(entries);
}

/** The same thing, as JSON keeps it. */
function plain<T extends DayEntry | Session>(thing: T): T {
	return JSON.parse(JSON.stringify(thing)) as T;
}

/** A kind that holds nothing lies on no page, and is not told apart from one that is absent. */
function withoutEmpty(record: WholeRecord): WholeRecord {
	return Object.fromEntries(Object.entries(record).filter(([, things]) => Object.keys(things).length > 0));
}
