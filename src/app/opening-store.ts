import { StoreFault, type Change, type FaultReason, type RecordStore } from '#core/ports.ts';

interface Watcher {
	readonly listener: (changed: readonly Change[]) => void;
	stop?: () => void;
}

/**
 * A store that opens when it is first needed, so that the screen can stand before the database does.
 * A failed opening is told to whoever asked, and tried again on the next request; whoever watches hears from the
 * first opening that succeeds.
 */
export function openingStore(open: () => Promise<RecordStore>): RecordStore {
	let opened: Promise<RecordStore> | undefined;
	let ready: RecordStore | undefined;
	let closed = false;
	const watchers = new Set<Watcher>();

	const opening = async (): Promise<RecordStore> => {
		const store = await open();
		if (closed) {
			store.close();
			throw new StoreFault('closed');
		}
		for (const watcher of watchers) watcher.stop = store.watch(watcher.listener);
		return (ready = store);
	};

	const store = async (): Promise<RecordStore> => {
		if (closed) throw new StoreFault('closed');
		opened ??= opening().catch((error: unknown) => {
			opened = undefined;
			throw error;
		});
		return opened;
	};

	return {
		days: async (range) => (await store()).days(range),
		sessions: async (range) => (await store()).sessions(range),
		courses: async (range) => (await store()).courses(range),
		things: async (kind, range) => (await store()).things(kind, range),
		watch(listener: (changed: readonly Change[]) => void) {
			if (ready) return ready.watch(listener);
			const watcher: Watcher = { listener };
			watchers.add(watcher);
			// Whoever reads is told of the fault by the read; there is nothing to watch until it opens.
			store().catch(() => {});
			return () => {
				watchers.delete(watcher);
				watcher.stop?.();
			};
		},
		write: (writes) => answered(async () => (await store()).write(writes)),
		fill: (record) => answered(async () => (await store()).fill(record)),
		find: async (kind, key, day) => (await store()).find(kind, key, day),
		whole: async () => (await store()).whole(),
		readable: async () => (await store()).readable(),
		removed: async () => (await store()).removed(),
		forgetRemoved: async (before) => (await store()).forgetRemoved(before),
		draft: async (id) => (await store()).draft(id),
		keepDraft: async (id, value) => (await store()).keepDraft(id, value),
		setting: async (id) => (await store()).setting(id),
		keepSetting: async (id, value) => (await store()).keepSetting(id, value),
		close() {
			closed = true;
			watchers.clear();
			ready?.close();
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
