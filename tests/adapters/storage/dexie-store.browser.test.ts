import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '#adapters/storage/dexie-store.ts';
import { removeDatabase } from '#adapters/storage/remove-database.ts';
import type { RecordStore } from '#core/ports.ts';
import { addDays, day } from '#core/time.ts';
import { putDay, putSession, recordStoreContract, removeDay } from '../record-store.contract.ts';
import { makeDay, makeSession } from '../../fixtures/build.ts';
import { dexieStoreCases } from './dexie-store.cases.ts';

const newName = () => `meguri:/browser-${crypto.randomUUID()}`;

describe('the store in a real Chromium', () => {
	recordStoreContract(async () => {
		const name = newName();
		return { open: () => openStore(name), remove: () => removeDatabase(name) };
	});
	dexieStoreCases();
});

describe('saved means durable', () => {
	const native = Reflect.get<IDBDatabase, 'transaction'>(IDBDatabase.prototype, 'transaction');
	const durabilities: string[] = [];
	const order: string[] = [];
	let name: string;
	let store: RecordStore;

	beforeEach(async () => {
		durabilities.length = 0;
		// Before the store opens: Dexie keeps the function it finds then.
		IDBDatabase.prototype.transaction = function (...given) {
			const transaction = native.apply(this, given);
			if (transaction.mode !== 'readonly') {
				durabilities.push(transaction.durability);
				transaction.addEventListener('complete', () => order.push('complete'));
			}
			return transaction;
		};
		name = newName();
		store = await openStore(name);
	});
	afterEach(async () => {
		IDBDatabase.prototype.transaction = native;
		store.close();
		await removeDatabase(name);
	});

	test('every transaction that writes is strict', async () => {
		await store.fill({ day: { '2026-11-20': makeDay({ day: '2026-11-20' }) } });
		await store.write([putDay(makeDay()), putSession(makeSession())]);
		await store.write([putSession(makeSession({ day: '2026-12-01', rev: 2 }))]);
		await store.write([removeDay('2026-11-22', 1)]);
		await store.keepDraft('log', 'words');
		await store.keepDraft('log', undefined);
		await store.keepSetting('language', 'vi');
		await store.keepSetting('language', undefined);

		// One to make the key, then one for each of the eight.
		expect(durabilities).toEqual(Array.from({ length: 9 }, () => 'strict'));
	});

	test('a save is told and answered after its transaction is complete, and not before', async () => {
		await store.write([putDay(makeDay())]);
		order.length = 0;
		store.watch(() => order.push('told'));
		await store.write([putDay(makeDay({ rev: 2 }))]);
		order.push('answered');

		expect(order).toEqual(['complete', 'told', 'answered']);
	});
});

describe('ten years of evenings', () => {
	test('are read whole as they were written', async () => {
		const name = newName();
		const days = Array.from({ length: 3650 }, (_, index) =>
			makeDay({
				day: addDays(day('2016-12-01'), index),
				answers: { 'pain-average': index % 11, numbness: { left: index % 7 }, note: `evening ${index}` }
			})
		);
		const writer = await openStore(name);
		expect(await writer.write(days.map((each) => putDay(each)))).toEqual({ kind: 'saved' });
		writer.close();
		const store = await openStore(name);

		expect(await store.days({})).toEqual(days);
		expect(await store.days({ from: day('2026-11-01') })).toEqual(days.filter((each) => each.day >= '2026-11-01'));
		store.close();
		await removeDatabase(name);
	});
});
