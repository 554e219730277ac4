/** What the core and the app ask of the world. Adapters answer; tests have doubles. */
import type { DayEntry, Kind, Session, Things } from './record.ts';
import type { Course } from './course/course.ts';
import type { Day, Instant, Moment, Month } from './time.ts';

export interface Clock {
	now(): Moment;
}

/** Days [from, to). An absent bound is open. */
export interface DayRange {
	readonly from?: Day;
	readonly to?: Day;
}

/**
 * Any record that can be drawn: the own diary, the sample, a backup looked at, a report received.
 * Reads reject with `StoreFault` when the world says no.
 */
export interface RecordReader {
	/** Days of the range that hold something, ascending. Deleted days are left out. */
	days(range: DayRange): Promise<readonly DayEntry[]>;
	/** Sessions of the range by day, then time (no time last), then id. Deleted ones are left out. */
	sessions(range: DayRange): Promise<readonly Session[]>;
	/** Courses that touch the range, ascending. */
	courses(range: DayRange): Promise<readonly Course[]>;
	/**
	 * Living things of a kind. Dated ones of the range by day, then time, then id; undated ones all, in the order in
	 * which they were made.
	 */
	things<K extends Kind>(kind: K, range?: DayRange): Promise<readonly Things[K][]>;
	/** Tells which things changed, here or in another tab, after they are durable. Returns the way to stop. */
	watch(listener: (changed: readonly Change[]) => void): () => void;
}

/** Which thing changed. `day`, where it lies on one, is enough to know whether a range is concerned. */
export interface Change {
	readonly kind: Kind;
	readonly key: string;
	readonly day?: Day;
}

/**
 * One write. `basedOn` is the `rev` of the stored thing it was made from, 0 where there was none (a tombstone's own
 * `rev` where it brings a deleted thing back). The thing's own stamp is the caller's.
 */
export type Write =
	| { [K in Kind]: { readonly kind: K; readonly put: Things[K]; readonly basedOn: number } }[Kind]
	| { readonly kind: Kind; readonly remove: string; readonly day?: Day; readonly basedOn: number; readonly at: Moment };

/** Why the world did not do it. */
export type FaultReason =
	/** Storage is refused: private mode or blocked by settings. */
	| 'refused'
	/** No room left. */
	| 'quota'
	/** A newer version of the app wrote the database. */
	| 'newer'
	/** Another tab holds an older version open. */
	| 'blocked'
	/** The database was closed or deleted under us. */
	| 'closed'
	/** A page cannot be opened: damaged, or its key is missing. */
	| 'damaged'
	| 'unexpected';

/** Thrown by reads and by writes of settings and drafts; `write` answers with the reason instead. */
export class StoreFault extends Error {
	readonly reason: FaultReason;
	constructor(reason: FaultReason, options?: { cause?: unknown }) {
		super(`storage: ${reason}`, options);
		this.name = 'StoreFault';
		this.reason = reason;
	}
}

/**
 * `saved`: durable, all of it. `conflict`: nothing was written; `stored` is what stands there now (absent: deleted
 * or never there). `fault`: nothing was written.
 */
export type WriteResult =
	| { readonly kind: 'saved' }
	| {
			readonly kind: 'conflict';
			readonly thing: Kind;
			readonly key: string;
			readonly stored: Things[Kind] | undefined;
			readonly rev: number;
	  }
	| { readonly kind: 'fault'; readonly reason: FaultReason };

/** `occupied`: something was ever kept here, deleted things included; nothing was written. */
export type FillResult = Exclude<WriteResult, { kind: 'conflict' }> | { readonly kind: 'occupied' };

/** The whole record as stored, by kind and key, tombstones and unknown kinds included. */
export type WholeRecord = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What can still be read of a record. `damaged`: the months left out, `undefined` for what lies on none; ascending. */
export interface ReadablePart {
	readonly record: WholeRecord;
	readonly damaged: readonly (Month | undefined)[];
}

/** A thing as it stood when it was removed, and when that was. */
export type Removed = {
	[K in Kind]: { readonly kind: K; readonly thing: Things[K]; readonly at: Instant };
}[Kind];

export interface RecordStore extends RecordReader {
	/** All or nothing, in one transaction; answers after the transaction is durable. */
	write(writes: readonly Write[]): Promise<WriteResult>;
	/** What stands under a key, its `rev` (0: never there), and whether it was deleted. */
	find<K extends Kind>(kind: K, key: string, day?: Day): Promise<{ thing: Things[K] | undefined; rev: number }>;
	/** Rejects where any part is damaged: half a record must not pass for the whole. */
	whole(): Promise<WholeRecord>;
	/** The whole record without its damaged months. */
	readable(): Promise<ReadablePart>;
	/**
	 * Makes an empty diary hold exactly this record, all or nothing: how a whole record comes back from its file.
	 * That it is empty is found in the transaction that writes, so nothing that another tab saved is ever replaced.
	 */
	fill(record: WholeRecord): Promise<FillResult>;
	/** What was removed here and can still be given back, newest first. Kept until `forgetRemoved`. */
	removed(): Promise<readonly Removed[]>;
	/** Lets go for good of what was removed before an instant. */
	forgetRemoved(before: Instant): Promise<void>;
	draft(id: string): Promise<unknown>;
	/** `undefined` removes the draft. */
	keepDraft(id: string, value: unknown): Promise<void>;
	/** Plain settings, in clear. `undefined` where never set. */
	setting(id: string): Promise<unknown>;
	keepSetting(id: string, value: unknown): Promise<void>;
	close(): void;
}
