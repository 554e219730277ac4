import { StoreFault, type FaultReason, type RecordStore } from '#core/ports.ts';

/** Longest time for which what was typed is not yet on its way to the disk. */
const waitMs = 150;

/** Keeps one draft in step with a form: soon after each change, in order, and never after it was dropped. */
export class DraftKeeper {
	/** Why the draft cannot be kept right now. */
	fault = $state.raw<FaultReason>();
	readonly #store: Pick<RecordStore, 'keepDraft'>;
	readonly #id: string;
	#next: { readonly value: unknown } | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last: Promise<void> = Promise.resolve();

	constructor(store: Pick<RecordStore, 'keepDraft'>, id: string) {
		this.#store = store;
		this.#id = id;
	}

	/** `undefined` takes the draft away. */
	keep(value: unknown): void {
		this.#next = { value };
		this.#timer ??= setTimeout(() => void this.flush(), waitMs);
	}

	drop(): Promise<void> {
		this.keep(undefined);
		return this.flush();
	}

	/** Writes what is waiting now. Answers when everything asked for so far is done. */
	flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const next = this.#next;
		this.#next = undefined;
		if (next) this.#last = this.#last.then(() => this.#write(next.value));
		return this.#last;
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
