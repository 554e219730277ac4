import { Draft } from '#app/draft.svelte.ts';
import { StoreFault, type RecordStore } from '#core/ports.ts';
import { same } from '#core/symptoms/entry.ts';

/** What is being typed beside the answers of a day and belongs to no list yet: kept until it does, also over a reload. */
export class HalfTyped<Fields> {
	fields = $state.raw() as Fields;
	readonly isEmpty = $derived.by(() => same(this.fields, this.#empty));
	readonly #store: RecordStore;
	readonly #id: string;
	readonly #empty: Fields;
	readonly #draft: Draft;

	constructor(store: RecordStore, id: string, empty: Fields) {
		this.#store = store;
		this.#id = id;
		this.#empty = empty;
		this.#draft = new Draft(store, id);
		this.fields = empty;
	}

	/** What was kept, unless something was typed meanwhile. Where storage does not answer, the log itself says so. */
	async open(): Promise<void> {
		try {
			const kept = (await this.#store.draft(this.#id)) as Fields | undefined;
			if (kept !== undefined && this.isEmpty) this.fields = kept;
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
		}
	}

	change(fields: Fields): void {
		this.fields = fields;
		void this.#draft.keep(this.isEmpty ? undefined : fields);
	}

	clear(): void {
		this.change(this.#empty);
	}
}
