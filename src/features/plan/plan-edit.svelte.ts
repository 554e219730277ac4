import type { App } from '#app/context.ts';
import { Draft } from '#app/draft.svelte.ts';
import { doseOf } from '#app/plan-facts.ts';
import type { ThingOutcome } from '#app/record.svelte.ts';
import type { Dose } from '#core/care/dose.ts';
import type { PlanItem } from '#core/care/plan-item.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import { same } from '#core/symptoms/entry.ts';
import {
	blankForm,
	checkPlan,
	doseForm,
	fieldsOver,
	formFrom,
	formOf,
	type PlanForm,
	type Refused,
	type Taken
} from './plan-form.ts';

/** What is kept of a half-filled form; without `before` a later save could overwrite another window's. */
interface KeptForm {
	readonly form: PlanForm;
	readonly before: PlanItem | null;
}

export type SaveResult = { readonly kind: 'saved'; readonly item: PlanItem } | { readonly kind: 'refused' | 'failed' };

/** An item being changed, or a routine in own words being named. */
export class PlanEdit {
	form = $state.raw(blankForm);
	/** What the form was begun from; its `rev` tells a change made elsewhere meanwhile. */
	before = $state.raw<PlanItem>();
	state = $state<'opening' | 'open' | 'gone' | 'ended'>('opening');
	restored = $state(false);
	saving = $state(false);
	fault = $state.raw<FaultReason>();
	conflict = $state.raw<Extract<ThingOutcome<'plan-item'>, { kind: 'conflict' }>>();
	readonly draft: Draft;
	#attempted = $state(false);
	readonly #app: App;
	readonly #id: string | undefined;
	readonly #draftId: string;

	/** `id` absent: a new one in own words. */
	constructor(app: App, id: string | undefined) {
		this.#app = app;
		this.#id = id;
		this.#draftId = `plan-item:${id ?? 'new'}`;
		this.draft = new Draft(app.record.store, this.#draftId);
	}

	get isChanged(): boolean {
		return this.state === 'open' && !same(this.form, this.#clean);
	}

	/** In own words: its name can be changed. */
	get isOwn(): boolean {
		return this.before?.routine === undefined;
	}

	/** Nothing is held against a form that nobody tried to save. */
	get refused(): Refused {
		const checked = this.#attempted ? checkPlan(this.form, this.isOwn) : undefined;
		return checked?.kind === 'refused' ? checked.refused : {};
	}

	/** Reads what is stored and what was begun, and follows other windows while nothing is begun here. */
	follow(): () => void {
		void this.open();
		return this.#app.record.reader.watch((changes) => {
			const isMine = changes.some(({ kind, key }) => kind === 'plan-item' && key === this.#id);
			if (isMine && !this.saving && !this.isChanged && this.state === 'open') void this.open();
		});
	}

	async open(): Promise<void> {
		try {
			const { store } = this.#app.record;
			const [found, kept] = await Promise.all([
				this.#id === undefined ? undefined : store.find('plan-item', this.#id),
				store.draft(this.#draftId) as Promise<KeptForm | undefined>
			]);
			const form = formFrom(kept?.form);
			if (this.#id !== undefined && !found?.thing) {
				this.state = 'gone';
				return;
			}
			this.before = form ? (kept?.before ?? undefined) : found?.thing;
			this.form = form ?? this.#clean;
			this.state = 'open';
			this.restored = this.isChanged;
			this.fault = undefined;
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
		}
	}

	change = (part: Partial<PlanForm>): void => {
		this.form = { ...this.form, ...part };
		void this.#keep();
	};

	/** Fills in a dose. */
	take(dose: Dose): void {
		this.change(doseForm(dose));
	}

	/** Begins again from what is stored. */
	async discard(): Promise<void> {
		this.restored = false;
		this.#attempted = false;
		this.conflict = undefined;
		await this.draft.drop();
		await this.open();
	}

	async save(): Promise<SaveResult> {
		return this.#put(this.before);
	}

	/** Lays the form over what was changed elsewhere, on the patient's word. */
	async saveMine(): Promise<SaveResult> {
		const { before, conflict } = this;
		if (!before || !conflict) return { kind: 'failed' };
		return this.#put({ ...(conflict.stored ?? before), rev: conflict.rev });
	}

	async #put(before: PlanItem | undefined): Promise<SaveResult> {
		if (this.saving) return { kind: 'failed' };
		this.#attempted = true;
		const checked = checkPlan(this.form, this.isOwn);
		if (checked.kind === 'refused') return { kind: 'refused' };
		this.saving = true;
		this.fault = undefined;
		this.conflict = undefined;
		const outcome = await this.#app.record.keep('plan-item', this.#fields(before, checked.taken), before);
		this.saving = false;
		if (outcome.kind === 'conflict') this.conflict = outcome;
		if (outcome.kind === 'fault') this.fault = outcome.reason;
		if (outcome.kind !== 'saved') return { kind: 'failed' };
		this.state = 'ended';
		await this.draft.drop();
		return { kind: 'saved', item: outcome.thing };
	}

	#fields(before: PlanItem | undefined, taken: Taken) {
		return before ? fieldsOver(before, taken) : { ...taken, from: this.#app.now.read().day };
	}

	get #clean(): PlanForm {
		return this.before ? formOf(this.before, doseOf(this.before)) : blankForm;
	}

	#keep(): Promise<void> {
		const { form, before } = this;
		return this.draft.keep(this.isChanged ? ({ form, before: before ?? null } satisfies KeptForm) : undefined);
	}
}
