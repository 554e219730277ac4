/** What the pages of a context write to IndexedDB, and a way to hold a commit back for real. */
import type { BrowserContext, Page } from '@playwright/test';

interface Noted {
	readwrite: { stores: string[]; durability: string }[];
	written: number;
	held: boolean;
}

type NotedWindow = typeof globalThis & { noted: Noted };

/** Call before the first page is opened. */
export async function noteTransactions(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const noted: Noted = { readwrite: [], written: 0, held: false };
		(globalThis as NotedWindow).noted = noted;

		const open = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
			?.value as IDBDatabase['transaction'];
		IDBDatabase.prototype.transaction = function (...asked) {
			const transaction = open.apply(this, asked);
			if (transaction.mode !== 'readwrite') return transaction;
			const stores = [...transaction.objectStoreNames];
			noted.readwrite.push({ stores, durability: transaction.durability });
			// A transaction with requests under way cannot commit.
			const store = transaction.objectStore(stores[0] ?? '');
			const stayOpen = (): void => {
				if (noted.held) store.get('').addEventListener('success', stayOpen);
			};
			stayOpen();
			return transaction;
		};

		const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put'];
		IDBObjectStore.prototype.put = function (...given) {
			const request = put.apply(this, given);
			request.addEventListener('success', () => (noted.written += 1));
			return request;
		};
	});
}

export function readwriteTransactions(page: Page): Promise<Noted['readwrite']> {
	return page.evaluate(() => (globalThis as NotedWindow).noted.readwrite);
}

/** From now on no readwrite transaction commits. */
export function holdCommits(page: Page): Promise<void> {
	return page.evaluate(() => {
		Object.assign((globalThis as NotedWindow).noted, { held: true, written: 0 });
	});
}

/** Writes whose request has succeeded since `holdCommits`. */
export function writtenWhileHeld(page: Page): Promise<number> {
	return page.evaluate(() => (globalThis as NotedWindow).noted.written);
}

export function releaseCommits(page: Page): Promise<void> {
	return page.evaluate(() => {
		(globalThis as NotedWindow).noted.held = false;
	});
}
