import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '#adapters/storage/dexie-store.ts';
import { removeDatabase } from '#adapters/storage/remove-database.ts';
import { recordStoreContract, putDay } from '../record-store.contract.ts';
import { makeDay } from '../../fixtures/build.ts';
import { dexieStoreCases } from './dexie-store.cases.ts';

let count = 0;

describe('the store on fake IndexedDB', () => {
	recordStoreContract(async () => {
		const name = `meguri:/contract-${++count}`;
		return { open: () => openStore(name), remove: () => removeDatabase(name) };
	});
	dexieStoreCases();
});

describe('a device without room', () => {
	afterEach(() => void vi.restoreAllMocks());

	test('says so, keeps what was there, and goes on once there is room', async () => {
		const store = await openStore('meguri:/quota');
		await store.write([putDay(makeDay())]);
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});

		expect(await store.write([putDay(makeDay({ rev: 2 }))])).toEqual({ kind: 'fault', reason: 'quota' });
		await expect(store.keepDraft('log', 'words')).rejects.toMatchObject({ reason: 'quota' });
		await expect(store.keepSetting('language', 'ja')).rejects.toMatchObject({ reason: 'quota' });
		vi.restoreAllMocks();
		expect(await store.days({})).toEqual([makeDay()]);
		expect(await store.write([putDay(makeDay({ rev: 2 }))])).toEqual({ kind: 'saved' });
		store.close();
	});

	test('says so on the very first save, and goes on once there is room', async () => {
		const store = await openStore('meguri:/quota-first');
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});

		expect(await store.write([putDay(makeDay())])).toEqual({ kind: 'fault', reason: 'quota' });
		vi.restoreAllMocks();
		expect(await store.write([putDay(makeDay())])).toEqual({ kind: 'saved' });
		store.close();
	});
});

describe('a browser that refuses storage', () => {
	afterEach(() => void vi.restoreAllMocks());

	test.each(['SecurityError', 'InvalidStateError', 'UnknownError'])('is told as refused on %s', async (error) => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('no', error);
		});

		await expect(openStore('meguri:/refused')).rejects.toMatchObject({ name: 'StoreFault', reason: 'refused' });
	});
});
