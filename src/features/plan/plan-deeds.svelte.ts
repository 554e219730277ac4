import type { App } from '#app/context.ts';
import type { ThingOutcome } from '#app/record.svelte.ts';
import type { PlanItem, WakeReason } from '#core/care/plan-item.ts';
import type { Practice } from '#core/care/practice.ts';
import type { FaultReason } from '#core/ports.ts';

export type Deed =
	| { readonly kind: 'kept'; readonly item: PlanItem; readonly practice: Practice }
	| { readonly kind: 'taken-back'; readonly item: PlanItem }
	/** `item` as it stands now, `before` as it stood. */
	| {
			readonly kind: 'taken-off' | 'is-back' | 'woken' | 'rests' | 'agreed';
			readonly item: PlanItem;
			readonly before: PlanItem;
	  };

/** What the patient does with the items of the plan, each written at once, with the way back. */
export class PlanDeeds {
	/** What was done last here. */
	latest = $state.raw<Deed>();
	busy = $state(false);
	fault = $state.raw<{ readonly reason: FaultReason; readonly again: () => Promise<void> }>();
	/** Another window changed it meanwhile; nothing was written. */
	overtaken = $state(false);
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** Notes that it was done now, without the player. */
	done(item: PlanItem): Promise<void> {
		return this.#do(
			() => {
				const { day, time, zone } = this.#app.now.read();
				const fields = { day, time, zone, item: item.id, ended: 'done' } as const;
				return this.#app.record.keep('practice', { ...fields, ...(item.routine && { routine: item.routine }) });
			},
			(practice) => ({ kind: 'kept', item, practice })
		);
	}

	takeBack(item: PlanItem, practice: Practice): Promise<void> {
		return this.#do(
			() => this.#app.record.remove('practice', practice),
			() => ({ kind: 'taken-back', item })
		);
	}

	takeOff(item: PlanItem): Promise<void> {
		return this.#put('taken-off', item, () => ({ ...item, until: this.#app.now.read().day }));
	}

	putBack(item: PlanItem): Promise<void> {
		return this.#put('is-back', item, () => {
			const { until: _, ...on } = item;
			return on;
		});
	}

	rest(item: PlanItem): Promise<void> {
		return this.#put('rests', item, () => ({
			...item,
			resting: { since: this.#app.now.read().day, why: 'own-wish' }
		}));
	}

	wake(item: PlanItem, why: WakeReason): Promise<void> {
		return this.#put('woken', item, () => {
			const { resting: _, ...awake } = item;
			return { ...awake, woken: { on: this.#app.now.read().day, why } };
		});
	}

	/** The practitioner agreed. Answers whether it is stored. */
	async agree(item: PlanItem, agreed: NonNullable<PlanItem['agreed']>): Promise<boolean> {
		await this.#put('agreed', item, () => ({ ...item, agreed }));
		return this.latest?.kind === 'agreed' && this.latest.before === item;
	}

	/** Takes the latest deed back. */
	async undo(): Promise<void> {
		const { latest } = this;
		if (!latest) return;
		if (latest.kind === 'kept') return this.takeBack(latest.item, latest.practice);
		if (latest.kind === 'taken-back') return;
		const { item, before } = latest;
		await this.#do(
			() => this.#app.record.keep('plan-item', before, item),
			() => undefined
		);
	}

	#put(kind: Extract<Deed, { before: PlanItem }>['kind'], before: PlanItem, next: () => PlanItem): Promise<void> {
		return this.#do(
			() => this.#app.record.keep('plan-item', next(), before),
			(item) => ({ kind, item, before })
		);
	}

	async #do<K extends 'plan-item' | 'practice'>(
		command: () => Promise<ThingOutcome<K>>,
		told: (thing: Extract<ThingOutcome<K>, { kind: 'saved' }>['thing']) => Deed | undefined
	): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.fault = undefined;
		const outcome = await command();
		this.busy = false;
		this.overtaken = outcome.kind === 'conflict';
		if (outcome.kind === 'fault') {
			this.fault = { reason: outcome.reason, again: () => this.#do(command, told) };
		}
		if (outcome.kind === 'saved') this.latest = told(outcome.thing);
	}
}
