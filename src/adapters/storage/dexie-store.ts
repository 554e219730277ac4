/** The patient's record in IndexedDB: one sealed page per calendar month. */
import {
	StoreFault,
	type DayRange,
	type FaultReason,
	type FillResult,
	type ReadablePart,
	type RecordStore,
	type WholeRecord,
	type Write,
	type WriteResult
} from '#core/ports.ts';
import { coursesTouching, daysOf, sessionsOf, thingsOf } from '#core/record-reader.ts';
import { isTombstone, kinds, type Kind, type Things } from '#core/record.ts';
import type { Day, Instant } from '#core/time.ts';
import { pageHolding, placeOf, storedOn } from './apply.ts';
import { Changes } from './changes.ts';
import { Connection } from './connection.ts';
import { keepDraft, readDraft } from './drafts.ts';
import { fillPages } from './filling.ts';
import { pagesOfRange, pagesFor, readableOf, undatedPage, wholeOf } from './reading.ts';
import { forgetRemoved, readRemoved } from './removed.ts';
import { schemaVersions, type SchemaVersion } from './schema.ts';
import { Turns } from './turns.ts';
import { writeThings, type Saved } from './writing.ts';

export interface StoreOptions {
	/** The versions to open with; another list only in tests of upgrades. */
	readonly versions?: readonly SchemaVersion[];
}

/** Opens the record kept under a name, and makes it where there is none. Rejects with `StoreFault`. */
export async function openStore(name: string, options: StoreOptions = {}): Promise<RecordStore> {
	return new DexieStore(await Connection.open(name, options.versions ?? schemaVersions), new Changes(name));
}

class DexieStore implements RecordStore {
	readonly #connection: Connection;
	readonly #changes: Changes;
	readonly #writes = new Turns();
	readonly #drafts = new Turns();

	constructor(connection: Connection, changes: Changes) {
		this.#connection = connection;
		this.#changes = changes;
	}

	async days(range: DayRange) {
		const pages = await this.#connection.run((live) => pagesOfRange(live, range));
		return pages.flatMap((page) => daysOf(page, range));
	}

	async sessions(range: DayRange) {
		const pages = await this.#connection.run((live) => pagesOfRange(live, range));
		return pages.flatMap((page) => sessionsOf(page, range));
	}

	async courses(range: DayRange) {
		return coursesTouching(await this.sessions({}), range);
	}

	async things<K extends Kind>(kind: K, range: DayRange = {}): Promise<readonly Things[K][]> {
		return this.#connection.run(async (live) => {
			if (kinds[kind] === 'undated') return thingsOf(await undatedPage(live), kind, {});
			const pages = await pagesOfRange(live, range);
			return pages.flatMap((page) => thingsOf(page, kind, range));
		});
	}

	watch(listener: Parameters<RecordStore['watch']>[0]) {
		return this.#changes.watch(listener);
	}

	write(writes: readonly Write[]): Promise<WriteResult> {
		return this.#saved(() => {
			const places = writes.map(placeOf);
			return this.#connection.run((live) => writeThings(live, writes, places));
		});
	}

	fill(record: WholeRecord): Promise<FillResult> {
		return this.#saved(() => this.#connection.run((live) => fillPages(live, record)));
	}

	async find<K extends Kind>(kind: K, key: string, day?: Day) {
		const place = { kind, key, day };
		const pages = await this.#connection.run((live) => pagesFor(live, [place]));
		const stored = storedOn(pages.get(pageHolding(pages, place) ?? ''), kind, key);
		// A copy: what is found is found to be edited, and opened pages are shared.
		const thing = stored && !isTombstone(stored) ? (structuredClone(stored) as unknown as Things[K]) : undefined;
		return { thing, rev: stored?.rev ?? 0 };
	}

	whole(): Promise<WholeRecord> {
		return this.#connection.run(async (live) => wholeOf(live, await live.database.pages.toArray()));
	}

	readable(): Promise<ReadablePart> {
		return this.#connection.run(readableOf);
	}

	removed() {
		return this.#connection.run(readRemoved);
	}

	forgetRemoved(before: Instant) {
		return this.#connection.run((live) => forgetRemoved(live, before));
	}

	draft(id: string): Promise<unknown> {
		return this.#drafts.take(() => this.#connection.run((live) => readDraft(live, id)));
	}

	keepDraft(id: string, value: unknown): Promise<void> {
		return this.#drafts.take(() => this.#connection.run((live) => keepDraft(live, id, value)));
	}

	async setting(id: string): Promise<unknown> {
		const row = await this.#connection.run(({ database }) => database.settings.get(id));
		return row?.value;
	}

	keepSetting(id: string, value: unknown): Promise<void> {
		return this.#connection.run(async ({ database: { settings } }) => {
			if (value === undefined) await settings.delete(id);
			else await settings.put({ id, value });
		});
	}

	close(): void {
		this.#connection.close();
		this.#changes.close();
	}

	/** One after the other within this tab, so that its own writes never have to be done twice. */
	#saved<Stop extends { kind: 'conflict' | 'occupied' }>(
		work: () => Promise<Saved | Stop>
	): Promise<{ kind: 'saved' } | { kind: 'fault'; reason: FaultReason } | Stop> {
		return this.#writes.take(async () => {
			try {
				const written = await work();
				if (written.kind !== 'saved') return written;
				this.#changes.tell(written.changes);
				return { kind: 'saved' };
			} catch (error) {
				if (error instanceof StoreFault) return { kind: 'fault', reason: error.reason };
				throw error;
			}
		});
	}
}
