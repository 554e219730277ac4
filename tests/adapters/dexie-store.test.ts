import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { openStore } from '#adapters/storage/dexie-store.ts';
import { removeDatabase } from '#adapters/storage/remove-database.ts';
import { recordStoreContract } from './record-store.contract.ts';

let opened = 0;

describe('the store on fake IndexedDB', () => {
	recordStoreContract(async () => {
		const name = `meguri:/contract-${++opened}`;
		return { open: () => openStore(name), remove: () => removeDatabase(name) };
	});
});
