import { StoreFault } from '#core/ports.ts';
import { openingFault } from './faults.ts';
import { schemaVersions, type SchemaVersion } from './schema.ts';
import { snapshotName } from './snapshot.ts';

/**
 * Deletes a record with the copies made before its upgrades. Other tabs let go by themselves; one that cannot is
 * told as `blocked`, and the deletion then happens when it is closed.
 */
export async function removeDatabase(name: string, versions: readonly SchemaVersion[] = schemaVersions): Promise<void> {
	const copies = versions.map(({ version }) => snapshotName(name, version));
	for (const each of [...copies, name]) await remove(each);
}

function remove(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		try {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = () => resolve();
			request.onblocked = () => reject(new StoreFault('blocked'));
			request.onerror = () => reject(openingFault(request.error));
		} catch (error) {
			reject(openingFault(error));
		}
	});
}
