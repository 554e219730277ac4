import type { App } from '#app/context.ts';
import type { FieldsOf, ThingOutcome } from '#app/record.svelte.ts';
import type { FaultReason } from '#core/ports.ts';
import type { IdKind, Things } from '#core/record.ts';

/** One thing at a time on its way to the disk: what became of it, and the ways on. A second tap meanwhile is the first. */
export class Keeping {
	busy = $state(false);
	fault = $state.raw<FaultReason>();
	/** It was changed in another window meanwhile; nothing was written. */
	conflicts = $state(false);
	readonly #app: App;
	#again: (() => Promise<unknown>) | undefined;
	#mine: (() => Promise<unknown>) | undefined;

	constructor(app: App) {
		this.#app = app;
	}

	/** `done` hears of the thing as stored; anything else this tells. */
	async keep<K extends IdKind>(
		kind: K,
		fields: FieldsOf<K>,
		before: Things[K] | undefined,
		done: (thing: Things[K]) => void = () => {}
	): Promise<void> {
		if (this.busy) return;
		await this.#settle(this.#app.record.keep(kind, fields, before), done, {
			again: () => this.keep(kind, fields, before, done),
			mine: (_, rev) => this.keep(kind, fields, before && { ...before, rev }, done)
		});
	}

	async remove<K extends IdKind>(kind: K, thing: Things[K], done: () => void = () => {}): Promise<void> {
		if (this.busy) return;
		await this.#settle(this.#app.record.remove(kind, thing), done, {
			again: () => this.remove(kind, thing, done),
			mine: async (stored) => {
				if (stored) await this.remove(kind, stored, done);
				else done();
			}
		});
	}

	/** The same once more, after a fault. */
	retry(): void {
		void this.#again?.();
	}

	/** Over what was changed elsewhere, on the patient's word. */
	keepMine(): void {
		void this.#mine?.();
	}

	/** What is stored stays. */
	leave(): void {
		this.conflicts = false;
	}

	async #settle<K extends IdKind>(
		outcome: Promise<ThingOutcome<K>>,
		done: (thing: Things[K]) => void,
		ways: { again: () => Promise<unknown>; mine: (stored: Things[K] | undefined, rev: number) => Promise<unknown> }
	): Promise<void> {
		this.busy = true;
		this.fault = undefined;
		this.conflicts = false;
		const result = await outcome;
		this.busy = false;
		if (result.kind === 'saved') done(result.thing);
		else if (result.kind === 'fault') {
			this.fault = result.reason;
			this.#again = ways.again;
		} else {
			this.conflicts = true;
			this.#mine = () => ways.mine(result.stored, result.rev);
		}
	}
}
