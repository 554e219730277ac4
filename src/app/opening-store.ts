import { StoreFault, type Change, type FaultReason, type RecordStore } from '#core/ports.ts';

/**
 * A store that opens when it is first needed, so that the screen can stand before the database does.
 * A failed opening is told to whoever asked, and tried again on the next request.
 */
export function openingStore(open: () => Promise<RecordStore>): RecordStore {
	let opened: Promise<RecordStore> | undefined;
	let closed = false;

	const store = (): Promise<RecordStore> => {
		opened ??= open().catch((error: unknown) => {
			opened = undefined;
			throw error;
		});
		return opened;
	};

	return {
		days: async (range) => (await store()).days(range),
		sessions: async (range) => (await store()).sessions(range),
		courses: async (range) => (await store()).courses(range),
		watch(listener: (changed: readonly Change[]) => void) {
			let stop: (() => void) | undefined;
			let ended = false;
			store().then(
				(ready) => {
					if (!ended) stop = ready.watch(listener);
				},
				// Whoever reads is told of the fault by the read; there is nothing to watch until it opens.
				() => {}
			);
			return () => {
				ended = true;
				stop?.();
			};
		},
		write: (writes) => answered(async () => (await store()).write(writes)),
		fill: (record) => answered(async () => (await store()).fill(record)),
		find: async (kind, key, day) => (await store()).find(kind, key, day),
		whole: async () => (await store()).whole(),
		draft: async (id) => (await store()).draft(id),
		keepDraft: async (id, value) => (await store()).keepDraft(id, value),
		setting: async (id) => (await store()).setting(id),
		keepSetting: async (id, value) => (await store()).keepSetting(id, value),
		close() {
			if (closed) return;
			closed = true;
			opened?.then(
				(ready) => ready.close(),
				() => {}
			);
		}
	};
}

/** A store that would not open answers a write as it would itself: with the reason. */
async function answered<Result>(work: () => Promise<Result>): Promise<Result | { kind: 'fault'; reason: FaultReason }> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof StoreFault) return { kind: 'fault', reason: error.reason };
		throw error;
	}
}
