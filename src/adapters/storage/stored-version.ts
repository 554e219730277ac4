/** Looks at a database without opening it for work, and without creating it. */

/**
 * The schema version a stored database has; 0 where there is none.
 * Dexie keeps its version times ten.
 */
export async function storedVersion(name: string): Promise<number> {
	const database = await openExisting(name);
	if (!database) return 0;
	const version = Math.floor(database.version / 10);
	database.close();
	return version;
}

/** The database as it stands, whatever its version; `undefined` where there is none. */
export function openExisting(name: string): Promise<IDBDatabase | undefined> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let absent = false;
		// Only a database that does not exist asks for an upgrade here: turned back, it leaves nothing behind.
		request.onupgradeneeded = () => {
			absent = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			const database = request.result;
			database.onversionchange = () => database.close();
			resolve(database);
		};
		request.onerror = (event) => {
			event.preventDefault();
			if (absent) resolve(undefined);
			else reject(request.error ?? new Error('expected a reason, got none'));
		};
	});
}
