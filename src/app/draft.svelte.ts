import { StoreFault, type FaultReason, type RecordStore } from '#core/ports.ts';

/**
 * A half-filled form kept in the store, so that a reload, a crash or an update loses nothing: at once, one write after
 * the other, only the newest of those that wait, and never after it was dropped.
 */
export class Draft {
	/** Why the draft cannot be kept right now. */
	fault = $state.raw<FaultReason>();
	readonly #store: Pick<RecordStore, 'keepDraft'>;
	readonly #id: string;
	#next: { readonly value: unknown } | undefined;
	#writing: Promise<void> | undefined;

	constructor(store: Pick<RecordStore, 'keepDraft'>, id: string) {
		this.#store = store;
		this.#id = id;
	}

	/** Answers when nothing waits any more. */
	keep(value: unknown): Promise<void> {
		this.#next = { value };
		this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
		return this.#writing;
	}

	drop(): Promise<void> {
		return this.keep(undefined);
	}

	async #writeAll(): Promise<void> {
		while (this.#next) {
			const { value } = this.#next;
			this.#next = undefined;
			await this.#write(value);
		}
	}

	async #write(value: unknown): Promise<void> {
		try {
			await this.#store.keepDraft(this.#id, value);
			this.fault = undefined;
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
		}
	}
}
