/** A database without anything around it: one plain row a day, nothing sealed. */
import type { DayEntry } from '#core/record.ts';

export class PlainRows {
	readonly #database: IDBDatabase;

	private constructor(database: IDBDatabase) {
		this.#database = database;
	}

	static async open(name: string): Promise<PlainRows> {
		const opening = indexedDB.open(name);
		opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'day' });
		return new PlainRows(await answer(opening));
	}

	async fill(days: readonly DayEntry[]): Promise<void> {
		const writing = this.#database.transaction('rows', 'readwrite');
		for (const day of days) writing.objectStore('rows').put(day);
		await new Promise((done, failed) => {
			writing.oncomplete = done;
			writing.onabort = () => failed(writing.error ?? new Error('expected the rows to be written'));
		});
	}

	all(): Promise<DayEntry[]> {
		const request = this.#database.transaction('rows').objectStore('rows').getAll() as IDBRequest<DayEntry[]>;
		return answer(request);
	}
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((done, failed) => {
		request.onsuccess = () => done(request.result);
		request.onerror = () => failed(request.error ?? new Error('expected an answer from the database'));
	});
}
