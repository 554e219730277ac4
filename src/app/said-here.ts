import { StoreFault, type FaultReason, type Write } from '#core/ports.ts';
import type { Stored } from '#core/record.ts';
import type { WarningCheck } from '#core/warnings/check.ts';
import type { WarningMute, WarningNotice } from '#core/warnings/notice.ts';
import type { OwnRecord } from './record.svelte.ts';

interface Kept {
	readonly 'warning-check': WarningCheck;
	readonly 'warning-notice': WarningNotice;
	readonly 'warning-mute': WarningMute;
}
type KeptKind = keyof Kept;

interface Said {
	readonly kind: KeptKind;
	readonly thing: Stored & { readonly id: string };
}

interface Hears {
	/** Something could not be kept. */
	readonly refused: (reason: FaultReason) => void;
	/** Another window said the same, or more: what stands is to be read again. */
	readonly overtaken: () => Promise<void>;
}

/** What this window said of the warnings: it counts at once, and is kept one after the other as the disk allows. */
export class SaidHere {
	/** By kind and id, until the diary holds it as new. */
	readonly #own = new Map<string, Said>();
	readonly #saved = new Set<unknown>();
	readonly #record: OwnRecord;
	readonly #hears: Hears;
	#keeping: Promise<void> = Promise.resolve();

	constructor(record: OwnRecord, hears: Hears) {
		this.#record = record;
		this.#hears = hears;
	}

	/** Things of the diary with what was said here laid over them, where that is newer. */
	over<K extends KeptKind>(kind: K, stored: readonly Kept[K][]): readonly Kept[K][] {
		const all = new Map(stored.map((thing) => [thing.id, thing]));
		for (const own of this.#own.values()) {
			const thing = own.thing as Kept[K];
			if (own.kind === kind && thing.rev > (all.get(thing.id)?.rev ?? 0)) all.set(thing.id, thing);
		}
		return [...all.values()];
	}

	/** Counts from now on, and is kept as soon as it can be. */
	hold<K extends KeptKind>(kind: K, thing: Kept[K]): void {
		this.#own.set(`${kind} ${thing.id}`, { kind, thing });
		this.#keep(kind, thing);
	}

	/** Once more what could not be kept. */
	keepAgain(): void {
		for (const { kind, thing } of this.#own.values()) if (!this.#saved.has(thing)) this.#keep(kind, thing as never);
	}

	/**
	 * Answers how to let go of what the diary holds by now: once it was read anew it alone tells, so that what another
	 * command took away there is gone here too.
	 */
	letGoOfSaved(): () => void {
		const held = [...this.#own].filter(([, { thing }]) => this.#saved.has(thing));
		return () => {
			for (const [key, said] of held) {
				if (this.#own.get(key) === said) this.#own.delete(key);
				this.#saved.delete(said.thing);
			}
		};
	}

	/** Answers when everything said here is kept, or cannot be. */
	kept(): Promise<void> {
		return this.#keeping;
	}

	#keep<K extends KeptKind>(kind: K, thing: Kept[K]): void {
		this.#keeping = this.#keeping.then(() => this.#write(kind, thing));
	}

	async #write<K extends KeptKind>(kind: K, thing: Kept[K]): Promise<void> {
		try {
			const result = await this.#record.keepAll([{ kind, put: thing, basedOn: thing.rev - 1 } as Write]);
			if (result.kind === 'saved') this.#saved.add(thing);
			else if (result.kind === 'fault') this.#hears.refused(result.reason);
			else await this.#meet(kind, thing, result.stored as Kept[K] | undefined, result.rev);
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.#hears.refused(error.reason);
		}
	}

	/**
	 * Another window was quicker, or an earlier writing failed. Its answers stand beside these; a notice that stands there
	 * is the same one, and what was closed stays closed.
	 */
	async #meet<K extends KeptKind>(kind: K, thing: Kept[K], stored: Kept[K] | undefined, rev: number): Promise<void> {
		const key = `${kind} ${thing.id}`;
		if (stored && 'outcome' in stored && (isClosed(stored) || !isClosed(thing))) {
			this.#own.delete(key);
			return this.#hears.overtaken();
		}
		const answers = stored && 'answers' in stored && 'answers' in thing && { ...stored.answers, ...thing.answers };
		const put = { ...thing, ...(answers && { answers }), rev: rev + 1 };
		if (this.#own.get(key)?.thing === thing) this.#own.set(key, { kind, thing: put });
		const result = await this.#record.keepAll([{ kind, put, basedOn: rev } as Write]);
		if (result.kind === 'saved') this.#saved.add(put);
		else if (result.kind === 'fault') this.#hears.refused(result.reason);
	}
}

function isClosed(thing: Stored): boolean {
	return 'closed' in thing;
}
