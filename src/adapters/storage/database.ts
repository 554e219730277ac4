/** Opens the diary's database: looks first, keeps a copy before an upgrade, never touches a newer one. */
import Dexie, { type Table } from 'dexie';
import { StoreFault } from '#core/ports.ts';
import { openingFault } from './faults.ts';
import type { DraftRow, KeyRow, PageRow, RemovedRow, SchemaVersion, SettingRow } from './schema.ts';
import { keepSnapshot } from './snapshot.ts';
import { storedVersion } from './stored-version.ts';

export interface Database {
	readonly dexie: Dexie;
	readonly pages: Table<PageRow, string>;
	readonly drafts: Table<DraftRow, string>;
	readonly settings: Table<SettingRow, string>;
	readonly removed: Table<RemovedRow, string>;
	readonly keys: Table<KeyRow, string>;
}

export interface Opening {
	readonly name: string;
	readonly versions: readonly SchemaVersion[];
	/** A lost connection is opened again only to what was there: never to an empty diary in its place. */
	readonly mustExist: boolean;
}

/** Names whose upgrade waits for another tab. Asking again meanwhile would queue behind it without an answer. */
const waiting = new Set<string>();

export async function openDatabase(opening: Opening): Promise<Database> {
	try {
		return await open(opening);
	} catch (error) {
		throw openingFault(error);
	}
}

async function open({ name, versions, mustExist }: Opening): Promise<Database> {
	if (waiting.has(name)) throw new StoreFault('blocked');
	const latest = Math.max(...versions.map(({ version }) => version));
	const stored = await storedVersion(name);
	if (stored > latest) throw new StoreFault('newer');
	if (stored === 0 && mustExist) throw new StoreFault('closed');
	if (stored > 0 && stored < latest) await keepSnapshot(name, stored, latest);

	const dexie = defined(name, versions);
	await openedOrBlocked(dexie);
	// Dexie opens a newer version too; another tab may have brought one since the look.
	if (Math.floor(dexie.backendDB().version / 10) > latest) {
		dexie.close();
		throw new StoreFault('newer');
	}
	return {
		dexie,
		pages: dexie.table('pages'),
		drafts: dexie.table('drafts'),
		settings: dexie.table('settings'),
		removed: dexie.table('removed'),
		keys: dexie.table('keys')
	};
}

function defined(name: string, versions: readonly SchemaVersion[]): Dexie {
	const dexie = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' });
	for (const { version, stores, upgrade } of versions) {
		const added = dexie.version(version).stores(stores);
		if (upgrade) added.upgrade(upgrade);
	}
	// `false` keeps Dexie's own listener, which does the same and writes to the console, from running.
	dexie.on('versionchange', () => {
		dexie.close();
		return false;
	});
	return dexie;
}

async function openedOrBlocked(dexie: Dexie): Promise<void> {
	const blocked = new Promise<'blocked'>((resolve) => {
		dexie.on('blocked', () => {
			resolve('blocked');
			return false;
		});
	});
	const opened = Promise.resolve(dexie.open().then(() => 'open' as const));
	if ((await Promise.race([opened, blocked])) === 'open') return;

	// Once the other tab lets go, the upgrade is done with nobody waiting for it; the next opening finds it.
	waiting.add(dexie.name);
	const settled = () => {
		waiting.delete(dexie.name);
		dexie.close();
	};
	opened.then(settled, settled);
	throw new StoreFault('blocked');
}
