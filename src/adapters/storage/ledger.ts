import { mayRing } from '#core/reminders/claim.ts';
import type { Ledger, LedgerEntry } from '#core/reminders/ledger.ts';
import type { Instant } from '#core/time.ts';
import { openingFault, workingFault } from './faults.ts';

const table = 'occurrences';

/** Beside the record's database and deleted with it. */
export function ledgerName(database: string): string {
	return `${database} ledger`;
}

/**
 * What rang on this device, in a small database of its own, so that the worker needs neither the record's code nor its
 * keys. It holds ids and times, no words. A claim looks and writes in one transaction, and transactions that write
 * come one after the other over all windows and the worker: so exactly one caller rings.
 */
export function openLedger(database: string): Ledger {
	const name = ledgerName(database);
	const channel = new BroadcastChannel(name);
	const listeners = new Set<() => void>();
	let opening: Promise<IDBDatabase> | undefined;
	channel.onmessage = () => {
		for (const listener of listeners) listener();
	};

	function opened(): Promise<IDBDatabase> {
		opening ??= open(name, () => (opening = undefined)).catch((error: unknown) => {
			opening = undefined;
			throw openingFault(error);
		});
		return opening;
	}

	async function within<T>(
		mode: IDBTransactionMode,
		work: (store: IDBObjectStore, answer: (value: T) => void) => void
	): Promise<T | undefined> {
		const connection = await opened();
		try {
			return await inTransaction(connection, mode, work);
		} catch (error) {
			const fault = workingFault(error, true);
			if (fault.reason === 'closed') opening = undefined;
			throw fault;
		}
	}

	function tell(): void {
		channel.postMessage(null);
		for (const listener of listeners) listener();
	}

	return {
		async claim(entry) {
			const claimed = await within<boolean>('readwrite', (store, answer) => {
				const found = store.get(entry.key) as IDBRequest<LedgerEntry | undefined>;
				found.onsuccess = () => {
					const may = mayRing(found.result, entry);
					if (may) store.put(entry);
					answer(may);
				};
			});
			if (claimed) tell();
			return claimed === true;
		},
		async note(entry) {
			await within('readwrite', (store) => void store.put(entry));
			tell();
		},
		async since(at) {
			const found = await within<readonly LedgerEntry[]>('readonly', (store, answer) => {
				const all = store.index('at').getAll(IDBKeyRange.lowerBound(at)) as IDBRequest<LedgerEntry[]>;
				all.onsuccess = () => answer(all.result);
			});
			return found ?? [];
		},
		async forgetBefore(at: Instant) {
			await within('readwrite', (store) => {
				const old = store.index('at').getAllKeys(IDBKeyRange.upperBound(at, true));
				old.onsuccess = () => {
					for (const key of old.result) store.delete(key);
				};
			});
		},
		watch(listener) {
			const watcher = () => listener();
			listeners.add(watcher);
			return () => void listeners.delete(watcher);
		}
	};
}

/** `lost`: called when the connection is gone, so that the next use opens a new one. */
function open(name: string, lost: () => void): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => {
			request.result.createObjectStore(table, { keyPath: 'key' }).createIndex('at', 'at');
		};
		request.onsuccess = () => {
			const connection = request.result;
			connection.onversionchange = () => {
				connection.close();
				lost();
			};
			connection.onclose = lost;
			resolve(connection);
		};
		request.onerror = () => reject(openingFault(request.error));
	});
}

/** Settles when the transaction is durable, with what was answered within it. */
function inTransaction<T>(
	connection: IDBDatabase,
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore, answer: (value: T) => void) => void
): Promise<T | undefined> {
	return new Promise((resolve, reject) => {
		let answered: T | undefined;
		const transaction = connection.transaction(table, mode, { durability: 'strict' });
		transaction.oncomplete = () => resolve(answered);
		transaction.onabort = () => reject(workingFault(transaction.error, true));
		work(transaction.objectStore(table), (value) => (answered = value));
	});
}
