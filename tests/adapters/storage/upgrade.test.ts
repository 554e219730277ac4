import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '#adapters/storage/dexie-store.ts';
import { removeDatabase } from '#adapters/storage/remove-database.ts';
import { schemaVersions, type SchemaVersion } from '#adapters/storage/schema.ts';
import { keepSnapshot, readSnapshot, snapshotName } from '#adapters/storage/snapshot.ts';
import { storedVersion } from '#adapters/storage/stored-version.ts';
import { readRecordFile } from '#core/record-file.ts';
import type { WholeRecord } from '#core/ports.ts';
import { bytesOf, changeRow, keptFrom, restoreKept, settled } from '../../fixtures/databases/kept.ts';
import { makeDay, makeSession } from '../../fixtures/build.ts';
import { putDay, putSession } from '../record-store.contract.ts';

let name: string;
let count = 0;
beforeEach(() => {
	name = `meguri:/upgrade-${++count}`;
});

const latest = schemaVersions.at(-1)?.version ?? 0;
const next: SchemaVersion = {
	version: latest + 1,
	stores: { handles: 'id' },
	upgrade: (transaction) => transaction.table('settings').put({ id: 'upgraded', value: true })
};
const withNext = { versions: [...schemaVersions, next] };
const withBroken = {
	versions: [
		...schemaVersions,
		{
			...next,
			upgrade: async (transaction) => {
				await transaction.table('pages').clear();
				throw new TypeError('an upgrade that fails');
			}
		} satisfies SchemaVersion
	]
};

async function madeAtFirst(): Promise<WholeRecord> {
	const store = await openStore(name);
	await store.write([putDay(makeDay()), putDay(makeDay({ day: '2026-10-01' })), putSession(makeSession())]);
	const whole = await store.whole();
	store.close();
	return whole;
}

async function snapshot(): Promise<WholeRecord | undefined> {
	const text = await readSnapshot(name, latest + 1);
	if (text === undefined) return undefined;
	const read = readRecordFile(text);
	return read.ok ? read.file.things : undefined;
}

describe('an upgrade', () => {
	test('keeps the record aside first, then goes through', async () => {
		const before = await madeAtFirst();
		const store = await openStore(name, withNext);

		expect(await storedVersion(name)).toBe(latest + 1);
		expect(await store.whole()).toEqual(before);
		expect(await store.setting('upgraded')).toBe(true);
		expect(await snapshot()).toEqual(before);
		store.close();
	});

	test('keeps the copy sealed, with a key of its own', async () => {
		const store = await openStore(name);
		await store.write([putDay(makeDay({ answers: { note: 'canary-word' } }))]);
		store.close();
		(await openStore(name, withNext)).close();

		const [copy, original] = [await keptFrom(snapshotName(name, latest + 1)), await keptFrom(name)];
		expect(bytesOf(copy)).not.toContain('canary-word');
		expect(copy.stores['keys']?.rows).toHaveLength(1);
		expect(copy.stores['keys']?.rows).not.toEqual(original.stores['keys']?.rows);
	});

	test('leaves the old data where it fails, with the copy beside it', async () => {
		const before = await madeAtFirst();

		await expect(openStore(name, withBroken)).rejects.toMatchObject({ reason: 'unexpected' });
		expect(await storedVersion(name)).toBe(latest);
		expect(await snapshot()).toEqual(before);
		const store = await openStore(name);
		expect(await store.whole()).toEqual(before);
		store.close();
	});

	test('goes through where one page is damaged, which stays where it is', async () => {
		const { session, day } = await madeAtFirst();
		await changeRow(name, 'pages', '2026-10', (row: object) => ({ ...row, sealed: new Uint8Array(40) }));
		const store = await openStore(name, withNext);

		expect(await snapshot()).toEqual({ session, day: { '2026-11-22': day?.['2026-11-22'] } });
		await expect(store.whole()).rejects.toMatchObject({ reason: 'damaged' });
		store.close();
	});

	test('keeps the copy of the tab that was first to upgrade', async () => {
		const before = await madeAtFirst();
		const store = await openStore(name, withNext);
		await store.write([putDay(makeDay({ rev: 2 }))]);
		await keepSnapshot(name, latest, latest + 1);

		expect(await snapshot()).toEqual(before);
		store.close();
	});

	test('makes no copy of a diary that is new, or not upgraded', async () => {
		(await openStore(name, withNext)).close();
		(await openStore(name, withNext)).close();

		expect(await storedVersion(snapshotName(name, latest + 1))).toBe(0);
	});

	test('lets an open tab of the old version go, which then says that a newer one is there', async () => {
		const old = await openStore(name);
		await old.write([putDay(makeDay())]);
		const store = await openStore(name, withNext);

		expect(await old.write([putDay(makeDay({ rev: 2 }))])).toEqual({ kind: 'fault', reason: 'newer' });
		expect(await store.write([putDay(makeDay({ rev: 2 }))])).toEqual({ kind: 'saved' });
		old.close();
		store.close();
	});

	test('is blocked while another tab does not let go, and is done once it has', async () => {
		await madeAtFirst();
		const holder = await settled(indexedDB.open(name));

		await expect(openStore(name, withNext)).rejects.toMatchObject({ reason: 'blocked' });
		await expect(openStore(name, withNext)).rejects.toMatchObject({ reason: 'blocked' });
		holder.close();
		await settled(indexedDB.open(name)).then((database) => database.close());
		const store = await openStore(name, withNext);
		expect(await store.days({})).toHaveLength(2);
		store.close();
	});
});

describe('a diary of a newer version', () => {
	test('is refused and left as it is, also where it no longer has our tables', async () => {
		await madeAtFirst();
		const { drafts, ...stores } = (await keptFrom(name)).stores;
		expect(drafts?.rows).toEqual([]);
		name = `${name}-newer`;
		await restoreKept(name, { version: (latest + 1) * 10, stores });
		const before = await keptFrom(name);

		await expect(openStore(name)).rejects.toMatchObject({ name: 'StoreFault', reason: 'newer' });
		expect(await keptFrom(name)).toEqual(before);
	});
});

test('a diary that becomes newer between the look and the opening is refused too', async () => {
	await madeAtFirst();
	const native = Reflect.get<IDBFactory, 'open'>(IDBFactory.prototype, 'open');
	vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...given) {
		const [, version] = given;
		if (version === latest * 10)
			void settled(native.call(this, name, version + 10)).then((database) => database.close());
		return native.apply(this, given);
	});
	const opening = openStore(name);

	await expect(opening).rejects.toMatchObject({ name: 'StoreFault', reason: 'newer' });
	vi.restoreAllMocks();
	expect(await storedVersion(name)).toBe(latest + 1);
});

describe('removing a diary', () => {
	test('takes the copies made before upgrades with it', async () => {
		await madeAtFirst();
		(await openStore(name, withNext)).close();
		await removeDatabase(name, withNext.versions);

		expect(await storedVersion(name)).toBe(0);
		expect(await storedVersion(snapshotName(name, latest + 1))).toBe(0);
	});

	test('is told as blocked by a tab that does not let go', async () => {
		const holder = await settled(indexedDB.open(name, latest * 10));

		await expect(removeDatabase(name)).rejects.toMatchObject({ reason: 'blocked' });
		holder.close();
		expect(await storedVersion(name)).toBe(0);
	});
});
