import type { App } from '#app/context.ts';
import { Draft } from '#app/draft.svelte.ts';
import type { ThingOutcome } from '#app/record.svelte.ts';
import { badDayPlanId, type BadDayPlan } from '#core/care/bad-day-plan.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import { same } from '#core/symptoms/entry.ts';
import { blankForm, fieldsOf, formFrom, formOf, tooLong, type BadDayForm, type TextField } from './bad-day-form.ts';

const draftId = 'bad-day-plan';

/** What is kept of a half-filled form; without `before` a later save could overwrite another window's. */
interface KeptForm {
	readonly form: BadDayForm;
	readonly before: BadDayPlan | null;
}

export type SaveResult = 'saved' | 'refused' | 'failed';

/** The bad-day plan being written: what stands in the form, what is wrong with it, and its way to the disk. */
export class BadDayEdit {
	form = $state.raw(blankForm);
	/** What the form was begun from; its `rev` tells a change made elsewhere meanwhile. */
	before = $state.raw<BadDayPlan>();
	state = $state<'opening' | 'open' | 'ended'>('opening');
	restored = $state(false);
	saving = $state(false);
	fault = $state.raw<FaultReason>();
	conflict = $state.raw<Extract<ThingOutcome<'bad-day-plan'>, { kind: 'conflict' }>>();
	readonly draft: Draft;
	#attempted = $state(false);
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		this.draft = new Draft(app.record.store, draftId);
	}

	get isChanged(): boolean {
		return this.state === 'open' && !same(this.form, this.#clean);
	}

	/** Nothing is held against a form that nobody tried to save. */
	isWrong = (field: TextField): boolean => this.#attempted && tooLong(this.form).includes(field);

	async open(): Promise<void> {
		try {
			const { store } = this.#app.record;
			const [{ thing }, kept] = await Promise.all([
				store.find('bad-day-plan', badDayPlanId),
				store.draft(draftId) as Promise<KeptForm | undefined>
			]);
			const form = formFrom(kept?.form);
			this.before = form ? (kept?.before ?? undefined) : thing;
			this.form = form ?? this.#clean;
			this.state = 'open';
			this.restored = this.isChanged;
			this.fault = undefined;
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
		}
	}

	change = (part: Partial<BadDayForm>): void => {
		this.form = { ...this.form, ...part };
		void this.#keep();
	};

	/** Ticks one of a list, or takes the tick away; in the order of `all`, with what is not of it first. */
	turn(list: 'gentle' | 'ease', id: string, all: readonly string[]): void {
		const chosen = this.form[list];
		const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
		this.change({ [list]: [...next].sort((a, b) => all.indexOf(a) - all.indexOf(b)) });
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
		const { conflict } = this;
		if (!conflict) return 'failed';
		const over = conflict.stored ?? this.before;
		return this.#put(over && { ...over, rev: conflict.rev });
	}

	/** The form is done with: what was kept of it goes. */
	async end(): Promise<void> {
		this.state = 'ended';
		await this.draft.drop();
	}

	async #put(before: BadDayPlan | undefined): Promise<SaveResult> {
		if (this.saving) return 'failed';
		this.#attempted = true;
		if (tooLong(this.form).length > 0) return 'refused';
		this.saving = true;
		this.fault = undefined;
		this.conflict = undefined;
		const { day } = this.#app.now.read();
		const fields = fieldsOf(this.form, before, day);
		const outcome = await this.#app.record.keep('bad-day-plan', fields, before, badDayPlanId);
		this.saving = false;
		if (outcome.kind === 'conflict') this.conflict = outcome;
		if (outcome.kind === 'fault') this.fault = outcome.reason;
		if (outcome.kind !== 'saved') return 'failed';
		await this.end();
		return 'saved';
	}

	get #clean(): BadDayForm {
		return this.before ? formOf(this.before) : blankForm;
	}

	#keep(): Promise<void> {
		const { form, before } = this;
		return this.draft.keep(this.isChanged ? ({ form, before: before ?? null } satisfies KeptForm) : undefined);
	}
}
