/** The keys that pages and drafts are sealed with. */
import type { Dexie, Table } from 'dexie';
import { keyFrom, newKeyBytes } from '#adapters/seal/key.ts';
import { BrokenSeal } from '#adapters/seal/seal.ts';
import type { Bytes } from '#adapters/seal/compress.ts';
import type { KeyRow } from './schema.ts';

/** A database that keeps keys: the diary's, or a copy made before an upgrade. */
export interface KeyPlace {
	readonly dexie: Dexie;
	readonly keys: Table<KeyRow, string>;
}

export interface NamedKey {
	readonly keyId: string;
	readonly key: CryptoKey;
}

/** Keys are numbered; the highest seals what is written now. */
const firstKeyId = 'data-0001';

export class Keyring {
	readonly #database: KeyPlace;
	readonly #keys = new Map<string, Promise<CryptoKey>>();
	#current: Promise<NamedKey> | undefined;

	constructor(database: KeyPlace) {
		this.#database = database;
	}

	/** The key of this id. Rejects with `BrokenSeal` when it is not there. */
	named(keyId: string): Promise<CryptoKey> {
		let key = this.#keys.get(keyId);
		if (!key) {
			key = this.#database.keys.get(keyId).then((row) => {
				if (!row) throw new BrokenSeal(`expected the key ${keyId}, found none`);
				return keyFrom(row.raw);
			});
			key.catch(() => this.#keys.delete(keyId));
			this.#keys.set(keyId, key);
		}
		return key;
	}

	/** The key to seal with now, made and durable before it is answered. */
	current(): Promise<NamedKey> {
		if (!this.#current) {
			this.#current = this.#lastOrNew();
			this.#current.catch(() => (this.#current = undefined));
		}
		return this.#current;
	}

	async #lastOrNew(): Promise<NamedKey> {
		const fresh = newKeyBytes();
		const keyId = (await this.#lastId()) ?? (await this.#keepIfFirst(fresh));
		return { keyId, key: await this.named(keyId) };
	}

	#lastId(): Promise<string | undefined> {
		return this.#database.keys
			.toCollection()
			.last()
			.then((row) => row?.keyId);
	}

	/** Two tabs may come here at once. Their transactions run one after the other, and the second finds the first's. */
	#keepIfFirst(raw: Bytes): Promise<string> {
		const { dexie, keys } = this.#database;
		return dexie.transaction('rw', keys, async () => (await this.#lastId()) ?? keys.add({ keyId: firstKeyId, raw }));
	}
}
