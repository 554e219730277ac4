import { describe } from 'vitest';
import { recordStoreContract } from '../adapters/record-store.contract.ts';
import { MemoryDiary } from './memory-store.ts';

describe('the store in memory', () => {
	recordStoreContract(async () => {
		const diary = new MemoryDiary();
		return { open: async () => diary.open(), remove: async () => undefined };
	});
});
