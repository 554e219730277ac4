import { mergeAnswers, type AnswerSet } from '#core/symptoms/entry.ts';
import {
	StoreFault,
	type FaultReason,
	type FillResult,
	type RecordReader,
	type RecordStore,
	type WholeRecord,
	type Write,
	type WriteResult
} from '#core/ports.ts';
import { newerFields } from '#core/newer-fields.ts';
import {
	lyingOn,
	restamp,
	stamp,
	type DayEntry,
	type IdKind,
	type Kind,
	type Session,
	type Source,
	type Stored,
	type Things
} from '#core/record.ts';
import { editsAfter } from '#core/symptoms/edits.ts';
import type { Day, TimeOfDay } from '#core/time.ts';
import type { Now } from './now.svelte.ts';

/** `conflict`: someone else changed the same answers meanwhile; nothing was written. */
export type Outcome =
	| { readonly kind: 'saved'; readonly entry?: DayEntry }
	| { readonly kind: 'conflict'; readonly stored: DayEntry | undefined }
	| { readonly kind: 'fault'; readonly reason: FaultReason };

/** As `Outcome`, for anything with an id: `stored` is what stands there now (absent: deleted), `rev` its revision. */
export type ThingOutcome<K extends Kind> =
	| { readonly kind: 'saved'; readonly thing: Things[K] }
	| { readonly kind: 'conflict'; readonly stored: Things[K] | undefined; readonly rev: number }
	| { readonly kind: 'fault'; readonly reason: FaultReason };

/** What a patient enters of a thing; the stamp and the id are ours. */
export type FieldsOf<K extends IdKind> = Omit<Things[K], 'id' | keyof Stored>;

/** How a number came: its source, when it was said, and whether the patient chose it over what another tab stored. */
interface How {
	readonly source?: Source;
	readonly averageAt?: TimeOfDay | undefined;
	readonly mine?: boolean;
}

/** The patient's own record: the one writer. Every change is a named command. */
export class OwnRecord {
	readonly reader: RecordReader;
	readonly store: RecordStore;
	#now: Now;
	#saved: () => void;

	/** `saved` hears of every command that reached the disk. */
	constructor(store: RecordStore, now: Now, saved: () => void = () => {}) {
		this.store = store;
		this.reader = store;
		this.#now = now;
		this.#saved = saved;
	}

	/**
	 * Sets some answers of a day (`undefined` takes one back). `seen` is the entry the patient had before them,
	 * `undefined` where there was none. Answers that another tab changed meanwhile are kept where the two do not touch.
	 */
	async logDay(day: Day, set: AnswerSet, seen: DayEntry | undefined, how: How = {}): Promise<Outcome> {
		return told(async () => {
			for (;;) {
				const outcome = await this.#layOver(day, set, seen, how);
				if (outcome !== 'overtaken') return outcome;
			}
		});
	}

	/** `overtaken`: between finding and writing another tab was quicker, so look again at what stands there. */
	async #layOver(day: Day, set: AnswerSet, seen: DayEntry | undefined, how: How): Promise<Outcome | 'overtaken'> {
		const { thing: stored, rev } = await this.store.find('day', day, day);
		const { kind, answers } = mergeAnswers(seen, stored, set);
		if (kind === 'conflict' && !how.mine) return { kind, stored };
		const at = this.#now.read();
		const says = Object.keys(answers).length > 0 || (stored !== undefined && holdsMore(stored));
		if (!says && !stored) return { kind: 'saved' };
		const marks = stored ? restamp(stored, at.instant) : { ...stamp(at.instant, how.source ?? 'typed'), rev: rev + 1 };
		const { averageAt: before, ...rest }: Pick<DayEntry, 'day'> & Partial<DayEntry> = stored ?? { day };
		const averageAt = 'pain-average' in set ? how.averageAt : before;
		const keepsTime = averageAt !== undefined && answers['pain-average'] !== undefined;
		const { edits: _, ...others } = rest;
		const edits = editsAfter(stored, answers, at);
		const entry: DayEntry = {
			...others,
			...marks,
			answers,
			...(keepsTime && { averageAt }),
			...(edits.length > 0 && { edits })
		};
		const write: Write = says
			? { kind: 'day', put: entry, basedOn: rev }
			: { kind: 'day', remove: day, day, basedOn: rev, at };
		const outcome = await this.#once([write]);
		if (outcome.kind === 'conflict') return 'overtaken';
		return outcome.kind === 'saved' && says ? { kind: 'saved', entry } : outcome;
	}

	async removeDay(entry: DayEntry): Promise<Outcome> {
		const at = this.#now.read();
		return this.#once([{ kind: 'day', remove: entry.day, day: entry.day, basedOn: entry.rev, at }]);
	}

	/** Puts a day back as it was before it was removed. A conflict where something was said of that day since. */
	async restoreDay(entry: DayEntry): Promise<Outcome> {
		return told(async () => {
			const { thing: stored, rev } = await this.store.find('day', entry.day, entry.day);
			if (stored) return { kind: 'conflict', stored };
			const put = { ...entry, rev: rev + 1, changed: this.#now.read().instant };
			return this.#once([{ kind: 'day', put, basedOn: rev }]);
		});
	}

	/**
	 * A new thing, or all fields of one that stood as `before`; fields of newer versions are the caller's to carry over
	 * (`{ ...before, … }`). After a conflict: the same again, with `before` at the `rev` that the conflict told, lays this
	 * one over what is stored. `id`: of a new thing of which there is only one.
	 */
	async keep<K extends IdKind>(
		kind: K,
		fields: FieldsOf<K>,
		before?: Things[K],
		id: string = crypto.randomUUID()
	): Promise<ThingOutcome<K>> {
		const { instant } = this.#now.read();
		const marks = before ? restamp(before, instant) : stamp(instant, 'typed');
		const put = { ...fields, ...marks, id: before?.id ?? id } as unknown as Things[K];
		return this.#thing(put, { kind, put, basedOn: before?.rev ?? 0 } as Write);
	}

	async remove<K extends IdKind>(kind: K, thing: Things[K]): Promise<ThingOutcome<K>> {
		const [at, day] = [this.#now.read(), lyingOn(thing)];
		return this.#thing(thing, { kind, remove: thing.id, ...(day && { day }), basedOn: thing.rev, at });
	}

	/** Puts a removed thing back as it was. A conflict where something stands in its place. */
	async restore<K extends IdKind>(kind: K, thing: Things[K]): Promise<ThingOutcome<K>> {
		return told(async () => {
			const { thing: stored, rev } = await this.store.find(kind, thing.id, lyingOn(thing));
			if (stored) return { kind: 'conflict', stored, rev };
			const put = { ...thing, rev: rev + 1, changed: this.#now.read().instant };
			return this.#thing(put, { kind, put, basedOn: rev } as Write);
		});
	}

	/** Puts a session back as it was before the last change or removal. A conflict where more has happened since. */
	async restoreSession(session: Session): Promise<ThingOutcome<'session'>> {
		const put = { ...session, rev: session.rev + 2, changed: this.#now.read().instant };
		return this.#thing(put, { kind: 'session', put, basedOn: session.rev + 1 });
	}

	async #thing<K extends IdKind>(thing: Things[K], write: Write): Promise<ThingOutcome<K>> {
		const result = await this.store.write([write]);
		if (result.kind === 'conflict')
			return { kind: 'conflict', stored: result.stored as Things[K] | undefined, rev: result.rev };
		if (result.kind === 'fault') return result;
		this.#saved();
		return { kind: 'saved', thing };
	}

	/** Many things in one transaction, all or nothing: a diary that is brought in. The stamps are the caller's. */
	async keepAll(writes: readonly Write[]): Promise<WriteResult> {
		const result = await this.store.write(writes);
		if (result.kind === 'saved') this.#saved();
		return result;
	}

	/**
	 * Takes a whole record as it stands in its file, what this version does not know and what was deleted included.
	 * Only into an empty diary: anything else is brought in thing by thing.
	 */
	async takeWhole(record: WholeRecord): Promise<FillResult> {
		const result = await this.store.fill(record);
		if (result.kind === 'saved') this.#saved();
		return result;
	}

	async #once(writes: readonly Write[]): Promise<Outcome> {
		const result = await this.store.write(writes);
		if (result.kind === 'conflict') return { kind: 'conflict', stored: undefined };
		if (result.kind === 'saved') this.#saved();
		return result;
	}
}

/** A day without answers is still kept for what it holds beside them. */
function holdsMore(entry: DayEntry): boolean {
	return entry.unread !== undefined || Object.keys(newerFields('day', entry)).length > 0;
}

/** A read that the world refused on the way to a write is an outcome like any other. */
async function told<T>(command: () => Promise<T>): Promise<T | { kind: 'fault'; reason: FaultReason }> {
	try {
		return await command();
	} catch (error) {
		if (error instanceof StoreFault) return { kind: 'fault', reason: error.reason };
		throw error;
	}
}
