/**
 * The versions of the database. A released version is never edited; the next one is added below it and migrates.
 * Imports nothing of the app, so that a change elsewhere cannot change what an old version was.
 */
import type { Transaction } from 'dexie';

export interface SchemaVersion {
	readonly version: number;
	/** Table → primary key and indexes, as Dexie writes them. `null` removes a table. */
	readonly stores: Readonly<Record<string, string | null>>;
	/** Runs inside the upgrade's transaction: tables only, no sealing and no other waiting. */
	readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const schemaVersions: readonly SchemaVersion[] = [
	{ version: 1, stores: { pages: 'month', drafts: 'id', settings: 'id', keys: 'keyId' } },
	{ version: 2, stores: { removed: 'id, at' } }
];

/** One calendar month of the record (`YYYY-MM`), or `undated`. `rev` rises with every change of the page. */
export interface PageRow {
	month: string;
	rev: number;
	keyId: string;
	sealed: Uint8Array<ArrayBuffer>;
}

/** A half-filled form. It holds diary words, so it is sealed like a page. */
export interface DraftRow {
	id: string;
	keyId: string;
	sealed: Uint8Array<ArrayBuffer>;
}

/** A thing as it stood when it was removed, sealed, so that it can be given back. `at`: the instant of its removal. */
export interface RemovedRow {
	id: string;
	at: string;
	keyId: string;
	sealed: Uint8Array<ArrayBuffer>;
}

/** In clear: neutral words only. */
export interface SettingRow {
	id: string;
	value: unknown;
}

/** The data key, beside what it seals until a lock wraps it. Pages name their key: there may come to be several. */
export interface KeyRow {
	keyId: string;
	raw: Uint8Array<ArrayBuffer>;
}
