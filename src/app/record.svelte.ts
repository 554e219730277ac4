import { mergeAnswers, type AnswerSet } from '#core/symptoms/entry.ts';
import type { FaultReason, RecordReader, RecordStore, Write } from '#core/ports.ts';
import { restamp, stamp, type DayEntry, type Session, type Source } from '#core/record.ts';
import type { Day, TimeOfDay } from '#core/time.ts';
import type { Now } from './now.svelte.ts';

/** `conflict`: someone else changed the same answers meanwhile; nothing was written. */
export type Outcome =
	| { readonly kind: 'saved' }
	| { readonly kind: 'conflict'; readonly stored: DayEntry | undefined }
	| { readonly kind: 'fault'; readonly reason: FaultReason };

/** What a patient enters of a session; the stamp and the id are ours. */
export type SessionFields = Omit<Session, 'id' | 'made' | 'changed' | 'rev' | 'source'>;

/** The patient's own record: the one writer. Every change is a named command. */
export class OwnRecord {
	readonly reader: RecordReader;
	readonly store: RecordStore;
	#now: Now;

	constructor(store: RecordStore, now: Now) {
		this.store = store;
		this.reader = store;
		this.#now = now;
	}

	/**
	 * Sets some answers of a day (`undefined` takes one back). `seen` is the entry the patient had before them,
	 * `undefined` where there was none. Answers that another tab changed meanwhile are kept where the two do not touch.
	 */
	async logDay(
		day: Day,
		set: AnswerSet,
		seen: DayEntry | undefined,
		options: { source?: Source; averageAt?: TimeOfDay | undefined; mine?: boolean } = {}
	): Promise<Outcome> {
		for (;;) {
			const { thing: stored, rev } = await this.store.find('day', day, day);
			const merged = mergeAnswers(seen, stored, set);
			if (merged.kind === 'conflict' && !options.mine) return { kind: 'conflict', stored };
			const { instant } = this.#now.read();
			const marks = stored
				? restamp(stored, instant)
				: { ...stamp(instant, options.source ?? 'typed'), rev: rev + 1 };
			const { averageAt: before, ...rest } = stored ?? { day, answers: {}, ...marks };
			const averageAt = 'pain-average' in set ? options.averageAt : before;
			const put: DayEntry = { ...rest, ...marks, answers: merged.answers, ...(averageAt && { averageAt }) };
			const result = await this.store.write([{ kind: 'day', put, basedOn: rev }]);
			// Between finding and writing another tab was quicker: look at what stands there now.
			if (result.kind === 'conflict') continue;
			return result;
		}
	}

	async removeDay(entry: DayEntry): Promise<Outcome> {
		const at = this.#now.read();
		return this.#once([{ kind: 'day', remove: entry.day, day: entry.day, basedOn: entry.rev, at }]);
	}

	/** Puts a day back as it was, after it was removed or changed. */
	async restoreDay(entry: DayEntry): Promise<Outcome> {
		const { rev } = await this.store.find('day', entry.day, entry.day);
		const put = { ...entry, rev: rev + 1, changed: this.#now.read().instant };
		return this.#once([{ kind: 'day', put, basedOn: rev }]);
	}

	/** A new session, or the changed fields of one. */
	async keepSession(fields: SessionFields, before?: Session): Promise<{ outcome: Outcome; id: string }> {
		const { instant } = this.#now.read();
		const id = before?.id ?? crypto.randomUUID();
		const marks = before ? restamp(before, instant) : stamp(instant, 'typed');
		const put: Session = { ...fields, ...marks, id };
		const writes: Write[] = [{ kind: 'session', put, basedOn: before?.rev ?? 0 }];
		return { outcome: await this.#once(writes), id };
	}

	async removeSession(session: Session): Promise<Outcome> {
		const at = this.#now.read();
		return this.#once([{ kind: 'session', remove: session.id, day: session.day, basedOn: session.rev, at }]);
	}

	async restoreSession(session: Session): Promise<Outcome> {
		const { rev } = await this.store.find('session', session.id, session.day);
		const put = { ...session, rev: rev + 1, changed: this.#now.read().instant };
		return this.#once([{ kind: 'session', put, basedOn: rev }]);
	}

	async #once(writes: readonly Write[]): Promise<Outcome> {
		const result = await this.store.write(writes);
		return result.kind === 'conflict' ? { kind: 'conflict', stored: undefined } : result;
	}
}
