/** One open database with what belongs to it, found again when the browser takes it away. */
import { StoreFault } from '#core/ports.ts';
import { openDatabase, type Database } from './database.ts';
import { workingFault } from './faults.ts';
import { Keyring } from './keyring.ts';
import { PageCache } from './page-cache.ts';
import type { SchemaVersion } from './schema.ts';

export interface Live {
	readonly database: Database;
	readonly keyring: Keyring;
	readonly cache: PageCache;
}

export class Connection {
	readonly #name: string;
	readonly #versions: readonly SchemaVersion[];
	#live: Live | undefined;
	#opening: Promise<Live> | undefined;
	#ended = false;

	private constructor(name: string, versions: readonly SchemaVersion[]) {
		this.#name = name;
		this.#versions = versions;
	}

	static async open(name: string, versions: readonly SchemaVersion[]): Promise<Connection> {
		const connection = new Connection(name, versions);
		connection.#live = await connection.#open(false);
		return connection;
	}

	/** Rejects with `StoreFault`. After a fault that closed the database, the next work opens it again. */
	async run<T>(work: (live: Live) => Promise<T>): Promise<T> {
		const live = await this.#current();
		try {
			return await work(live);
		} catch (error) {
			const fault = workingFault(error, live.database.dexie.isOpen());
			if (fault.reason === 'closed') live.database.dexie.close();
			throw fault;
		}
	}

	close(): void {
		this.#ended = true;
		this.#live?.database.dexie.close();
		this.#live = undefined;
	}

	async #current(): Promise<Live> {
		if (this.#ended) throw new StoreFault('closed');
		if (this.#live?.database.dexie.isOpen()) return this.#live;
		this.#opening ??= this.#open(true).finally(() => (this.#opening = undefined));
		const live = await this.#opening;
		if (this.#ended) {
			live.database.dexie.close();
			throw new StoreFault('closed');
		}
		return (this.#live = live);
	}

	async #open(mustExist: boolean): Promise<Live> {
		const database = await openDatabase({ name: this.#name, versions: this.#versions, mustExist });
		const keyring = new Keyring(database);
		return { database, keyring, cache: new PageCache(keyring) };
	}
}
