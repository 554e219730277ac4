/** A RecordStore in memory, for tests of everything above storage. It keeps the same contract as the real one. */
import {
	StoreFault,
	type Change,
	type FaultReason,
	type FillResult,
	type ReadablePart,
	type Removed,
	type RecordStore,
	type WholeRecord,
	type Write,
	type WriteResult
} from '#core/ports.ts';
import { isEmptyRecord, readerOf } from '#core/record-reader.ts';
import {
	isKind,
	isTombstone,
	keyOf,
	lyingOn,
	restamp,
	type Kind,
	type Stored,
	type Thing,
	type Things
} from '#core/record.ts';
import type { Day, Instant } from '#core/time.ts';

export interface MemoryStore extends RecordStore {
	/** From now on every call meets this fault; with nothing named, all works again. */
	fail(reason?: FaultReason): void;
}

/** One diary that can be opened several times, as by several tabs. */
export class MemoryDiary {
	things: WholeRecord;
	removed: readonly Removed[] = [];
	readonly drafts = new Map<string, string>();
	readonly settings = new Map<string, unknown>();
	readonly listeners = new Set<(changed: readonly Change[]) => void>();

	constructor(things: WholeRecord = {}) {
		this.things = structuredClone(things);
	}

	open(): MemoryStore {
		return new OpenMemoryStore(this);
	}
}

export function memoryStore(things?: WholeRecord): MemoryStore {
	return new MemoryDiary(things).open();
}

class OpenMemoryStore implements MemoryStore {
	readonly #diary: MemoryDiary;
	readonly #own = new Set<(changed: readonly Change[]) => void>();
	#fault: FaultReason | undefined;

	constructor(diary: MemoryDiary) {
		this.#diary = diary;
	}

	fail(reason?: FaultReason): void {
		this.#fault = reason;
	}

	days: RecordStore['days'] = async (range) => readerOf(this.#read()).days(range);
	sessions: RecordStore['sessions'] = async (range) => readerOf(this.#read()).sessions(range);
	courses: RecordStore['courses'] = async (range) => readerOf(this.#read()).courses(range);
	things: RecordStore['things'] = async (kind, range) => readerOf(this.#read()).things(kind, range);

	watch(listener: (changed: readonly Change[]) => void): () => void {
		const watcher = (changed: readonly Change[]) => listener(changed);
		this.#diary.listeners.add(watcher);
		this.#own.add(watcher);
		return () => void this.#diary.listeners.delete(watcher);
	}

	async write(writes: readonly Write[]): Promise<WriteResult> {
		if (this.#fault) return { kind: 'fault', reason: this.#fault };
		const things = structuredClone(this.#diary.things) as Record<string, Record<string, Stored>>;
		const changed: Change[] = [];
		const removed: Removed[] = [];
		for (const write of writes) {
			const { kind } = write;
			const key = 'put' in write ? keyOf(kind, write.put) : write.remove;
			const stored = storedIn(things, kind, key);
			const living = stored && !isTombstone(stored) ? (stored as Thing) : undefined;
			const rev = stored?.rev ?? 0;
			if ('put' in write && !(write.put.rev > write.basedOn)) {
				throw new Error(`expected a rev above ${write.basedOn}, got ${write.put.rev}`);
			}
			if (rev !== write.basedOn) return { kind: 'conflict', thing: kind, key, stored: living, rev };
			if ('put' in write) {
				(things[kind] ??= {})[key] = structuredClone(write.put);
				changed.push(changeOf(kind, key, lyingOn(write.put)));
				if (living && lyingOn(living) !== lyingOn(write.put)) changed.push(changeOf(kind, key, lyingOn(living)));
			} else if (living) {
				const left = restamp(living, write.at.instant);
				(things[kind] ??= {})[key] = { ...left, deleted: left.changed } as Stored;
				changed.push(changeOf(kind, key, lyingOn(living)));
				removed.push({ kind, thing: structuredClone(living), at: left.changed } as Removed);
			}
		}
		this.#diary.removed = [...removed.reverse(), ...this.#diary.removed];
		this.#keep(things, changed);
		return { kind: 'saved' };
	}

	async removed(): Promise<readonly Removed[]> {
		this.#check();
		return [...this.#diary.removed].sort((a, b) => (a.at > b.at ? -1 : 1));
	}

	async forgetRemoved(before: Instant): Promise<void> {
		this.#check();
		this.#diary.removed = this.#diary.removed.filter(({ at }) => at >= before);
	}

	async fill(record: WholeRecord): Promise<FillResult> {
		if (this.#fault) return { kind: 'fault', reason: this.#fault };
		if (!isEmptyRecord(this.#diary.things)) return { kind: 'occupied' };
		const changed = Object.keys(record)
			.filter(isKind)
			.flatMap((kind) =>
				(Object.values(record[kind] ?? {}) as Stored[])
					.filter((stored) => !isTombstone(stored))
					.map((thing) => changeOf(kind, keyOf(kind, thing as Thing), lyingOn(thing as Thing)))
			);
		this.#keep(structuredClone(record), changed);
		return { kind: 'saved' };
	}

	async find<K extends Kind>(kind: K, key: string, day?: Day) {
		const stored = storedIn(this.#read(), kind, key);
		const thing = stored && !isTombstone(stored) ? (stored as unknown as Things[K]) : undefined;
		if (kind === 'day' && key !== day) throw new Error(`expected the day ${key} to be asked for on itself, got ${day}`);
		return { thing, rev: stored?.rev ?? 0 };
	}

	async whole(): Promise<WholeRecord> {
		return this.#read();
	}

	async readable(): Promise<ReadablePart> {
		return { record: this.#read(), damaged: [] };
	}

	async draft(id: string): Promise<unknown> {
		this.#check();
		const text = this.#diary.drafts.get(id);
		return text === undefined ? undefined : JSON.parse(text);
	}

	async keepDraft(id: string, value: unknown): Promise<void> {
		this.#check();
		if (value === undefined) this.#diary.drafts.delete(id);
		else this.#diary.drafts.set(id, JSON.stringify(value));
	}

	async setting(id: string): Promise<unknown> {
		this.#check();
		return structuredClone(this.#diary.settings.get(id));
	}

	async keepSetting(id: string, value: unknown): Promise<void> {
		this.#check();
		if (value === undefined) this.#diary.settings.delete(id);
		else this.#diary.settings.set(id, structuredClone(value));
	}

	close(): void {
		this.#fault = 'closed';
		for (const listener of this.#own) this.#diary.listeners.delete(listener);
	}

	#keep(things: WholeRecord, changed: readonly Change[]): void {
		this.#diary.things = things;
		if (changed.length > 0) for (const listener of [...this.#diary.listeners]) listener(changed);
	}

	#read(): WholeRecord {
		this.#check();
		return structuredClone(this.#diary.things);
	}

	#check(): void {
		if (this.#fault) throw new StoreFault(this.#fault);
	}
}

function changeOf(kind: Kind, key: string, day: Day | undefined): Change {
	return { kind, key, ...(day && { day }) };
}

function storedIn(things: WholeRecord, kind: Kind, key: string): Stored | undefined {
	const byKey = things[kind] ?? {};
	return Object.hasOwn(byKey, key) ? (byKey[key] as Stored) : undefined;
}
