import type { App } from '#app/context.ts';
import { mayAskAnother } from '#core/symptoms/own-answer.ts';
import { mostOwnItems, type Measure, type OwnItem } from '#core/symptoms/own-lists.ts';
import { longestWord, readWord, wordKey } from '#core/symptoms/own-word.ts';
import { HalfTyped } from './half-typed.svelte.ts';
import type { OwnThings } from './own-things.svelte.ts';

interface ItemFields {
	/** The id of the one that is renamed; `''` for a new one. */
	readonly of: string;
	readonly name: string;
	readonly measure: Measure;
}

const noItem: ItemFields = { of: '', name: '', measure: 'number' };

/** An own item being written down, new or renamed. How it is answered stays: its answers could not be read otherwise. */
export class OwnItemTyping {
	/** What stands in the way, in words. */
	error = $state<string>();
	#begun = $state(false);
	readonly half: HalfTyped<ItemFields>;
	readonly isOpen = $derived.by(() => this.#begun || !this.half.isEmpty);
	readonly #app: App;
	readonly #changes: OwnThings<'own-item'>;

	constructor(app: App, changes: OwnThings<'own-item'>) {
		this.#app = app;
		this.#changes = changes;
		this.half = new HalfTyped(app.record.store, 'own-item', noItem);
		void this.half.open();
	}

	begin(item?: OwnItem): void {
		this.#begun = true;
		this.error = undefined;
		if (item) this.half.change({ of: item.id, name: item.name, measure: item.measure });
	}

	change(part: Partial<ItemFields>): void {
		this.half.change({ ...this.half.fields, ...part });
		this.error = undefined;
	}

	close = (): void => {
		this.#begun = false;
		this.error = undefined;
		this.half.clear();
	};

	/** One of that name that is asked already is told so; one that was asked before comes back with its answers. */
	async keep(items: readonly OwnItem[]): Promise<void> {
		const { t } = this.#app.text;
		const { of, name: typed, measure } = this.half.fields;
		const read = readWord(typed);
		if (read.kind === 'empty') this.error = t('lists.name-empty');
		if (read.kind === 'long') this.error = t('lists.word-long', { length: read.length, most: longestWord });
		if (read.kind !== 'word') return;
		const name = read.word;
		const before = items.find(({ id }) => id === of);
		const twin = items.find((each) => each !== before && wordKey(each.name) === wordKey(name));
		if (twin && !twin.retired) this.error = t('lists.item-known', { name: twin.name });
		else if (before) await this.#changes.keep({ ...before, name }, before, '', this.close);
		else if (!mayAskAnother(items)) this.error = itemsFull(this.#app);
		else if (twin?.measure === measure)
			await this.#changes.restore(twin, t('lists.item-back', { name: twin.name }), this.close);
		else await this.#changes.keep({ name, measure }, undefined, '', this.close);
	}

	/** Asks a retired item again, where there is room for it. */
	async askAgain(item: OwnItem, items: readonly OwnItem[]): Promise<void> {
		if (mayAskAnother(items)) {
			await this.#changes.restore(item, this.#app.text.t('lists.said-asked', { name: item.name }));
		} else {
			this.#changes.said = itemsFull(this.#app);
		}
	}
}

function itemsFull({ text }: App): string {
	return text.t('lists.items-full', { count: mostOwnItems });
}
