/** The record as it stood before an upgrade, in the one-file format, sealed, in a database of its own. */
import Dexie, { type Table } from 'dexie';
import { writeRecordFile } from '#core/record-file.ts';
import { keyFrom } from '#adapters/seal/key.ts';
import { BrokenSeal, seal, unseal } from '#adapters/seal/seal.ts';
import { Keyring } from './keyring.ts';
import { unsealPage } from './pages.ts';
import type { KeyRow, PageRow } from './schema.ts';
import { openExisting } from './stored-version.ts';
import { mergedRecord } from './whole.ts';

interface SnapshotRow {
	id: 'record';
	keyId: string;
	sealed: Uint8Array<ArrayBuffer>;
}

interface Stored {
	readonly pages: readonly PageRow[];
	readonly keys: readonly KeyRow[];
}

/** Name of the copy made before the upgrade to `version`. */
export function snapshotName(name: string, version: number): string {
	return `${name}:before-v${version}`;
}

export async function keepSnapshot(name: string, from: number, to: number): Promise<void> {
	const stored = await readStored(name, from);
	if (!stored) return;
	const text = writeRecordFile(mergedRecord(await contentsOf(stored)));

	const copy = define(snapshotName(name, to));
	try {
		await copy.dexie.open();
		const { keyId, key } = await new Keyring(copy).current();
		await copy.record.put({ id: 'record', keyId, sealed: await seal(key, text, 'snapshot') });
	} finally {
		copy.dexie.close();
	}
}

/** The text of the one-file record kept before the upgrade to `version`; `undefined` where there is none. */
export async function readSnapshot(name: string, version: number): Promise<string | undefined> {
	const copy = define(snapshotName(name, version));
	try {
		await copy.dexie.open();
		const row = await copy.record.get('record');
		return row && (await unseal(await new Keyring(copy).named(row.keyId), row.sealed, 'snapshot'));
	} finally {
		copy.dexie.close();
	}
}

function define(name: string) {
	const dexie = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' });
	dexie.version(1).stores({ record: 'id', keys: 'keyId' });
	const record: Table<SnapshotRow, string> = dexie.table('record');
	const keys: Table<KeyRow, string> = dexie.table('keys');
	return { dexie, record, keys };
}

/** Pages and keys as they lie; `undefined` where another tab has upgraded since: its copy is the one to keep. */
async function readStored(name: string, version: number): Promise<Stored | undefined> {
	const database = await openExisting(name);
	if (!database) return undefined;
	try {
		if (Math.floor(database.version / 10) !== version) return undefined;
		const transaction = database.transaction(['pages', 'keys'], 'readonly');
		const [pages, keys] = await Promise.all([
			everyRow<PageRow>(transaction.objectStore('pages')),
			everyRow<KeyRow>(transaction.objectStore('keys'))
		]);
		return { pages, keys };
	} finally {
		database.close();
	}
}

/** A page that does not open is left out: it stays where it is, and one damaged month keeps nobody from upgrading. */
async function contentsOf({ pages, keys }: Stored) {
	const raw = new Map(keys.map((row) => [row.keyId, row.raw]));
	const named = async (keyId: string) => {
		const bytes = raw.get(keyId);
		if (!bytes) throw new BrokenSeal(`expected the key ${keyId}, found none`);
		return keyFrom(bytes);
	};
	const contents = await Promise.all(pages.map((row) => unsealPage({ named }, row).catch(() => undefined)));
	return contents.filter((content) => content !== undefined);
}

function everyRow<T>(store: IDBObjectStore): Promise<T[]> {
	return new Promise((resolve, reject) => {
		const request = store.getAll();
		request.onsuccess = () => resolve(request.result as T[]);
		request.onerror = () => reject(request.error ?? new Error('expected a reason, got none'));
	});
}
