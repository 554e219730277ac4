import type { App } from '#app/context.ts';
import type { FieldsOf } from '#app/record.svelte.ts';
import type { FaultReason } from '#core/ports.ts';
import type { Things } from '#core/record.ts';

type OwnKind = 'own-word' | 'own-medicine' | 'own-item';

/** The way of one of the patient's own lists to the disk, and what to say about it. */
export class OwnThings<K extends OwnKind> {
	/** What was done last, in words. */
	said = $state('');
	fault = $state.raw<FaultReason>();
	saving = $state(false);
	readonly #app: App;
	readonly #kind: K;
	#again: () => Promise<unknown> = () => Promise.resolve();

	constructor(app: App, kind: K) {
		this.#app = app;
		this.#kind = kind;
	}

	/**
	 * A new thing, or what one that stood as `before` becomes; `said` is told once it is on the disk, and `then` done.
	 * Where the disk refuses, `again` does the same once more.
	 */
	async keep(fields: FieldsOf<K>, before: Things[K] | undefined, said: string, then?: () => void): Promise<void> {
		if (this.saving) return;
		this.saving = true;
		this.fault = undefined;
		this.said = '';
		const outcome = await this.#app.record.keep(this.#kind, fields, before);
		this.saving = false;
		switch (outcome.kind) {
			case 'saved':
				this.said = said;
				then?.();
				return;
			case 'conflict':
				this.said = this.#app.text.t('lists.other-window');
				return;
			case 'fault':
				this.fault = outcome.reason;
				this.#again = () => this.keep(fields, before, said, then);
		}
	}

	retire(thing: Things[K], said: string): Promise<void> {
		return this.keep({ ...thing, retired: true }, thing, said);
	}

	restore(thing: Things[K], said: string, then?: () => void): Promise<void> {
		const { retired: _, ...others } = thing;
		return this.keep(others as unknown as FieldsOf<K>, thing, said, then);
	}

	again = (): void => {
		void this.#again();
	};
}
