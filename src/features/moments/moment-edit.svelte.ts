import type { App } from '#app/context.ts';
import { Draft } from '#app/draft.svelte.ts';
import type { FieldsOf, ThingOutcome } from '#app/record.svelte.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import { same } from '#core/symptoms/entry.ts';
import { newMapAlarms } from '#core/symptoms/map-alarm.ts';
import { refusalsOf, type MomentRefusal } from '#core/symptoms/moment-input.ts';
import type { MomentNote } from '#core/symptoms/moment-note.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import type { Day } from '#core/time.ts';
import { blankForm, changedFields, formFrom, formOf, newFields, type MomentForm } from './moment-form.ts';

/** What is kept of a half-filled form; without `before` a later save could overwrite another window's. */
interface KeptForm {
	readonly form: MomentForm;
	readonly before: MomentNote | null;
}

/** Which moment is being edited; `id` absent: a new one. */
export interface Asked {
	readonly day: Day;
	readonly id: string | undefined;
}

/** One moment being entered or changed: what stands in the form, what is wrong with it, and its way to the disk. */
export class MomentEdit {
	readonly day: Day;
	form = $state.raw<MomentForm>() as MomentForm;
	/** What the form was begun from; its `rev` tells a change made elsewhere meanwhile. */
	before = $state.raw<MomentNote>();
	/** Nothing can be said before it is known what is stored. */
	state = $state<'opening' | 'open' | 'gone' | 'ended'>('opening');
	restored = $state(false);
	saving = $state(false);
	fault = $state.raw<FaultReason>();
	conflict = $state.raw<Extract<ThingOutcome<'moment'>, { kind: 'conflict' }>>();
	/** The places just named call for the warning check; `places` are those before. */
	alarm = $state.raw<{ readonly places?: readonly RegionMark[] }>();
	readonly draft: Draft;
	#blank: MomentForm;
	#attempted = $state(false);
	#unreadable = $state(false);
	readonly #app: App;
	readonly #id: string | undefined;
	readonly #draftId: string;

	constructor(app: App, { day, id }: Asked) {
		this.#app = app;
		this.day = day;
		this.#id = id;
		this.#draftId = `moment:${id ?? day}`;
		this.draft = new Draft(app.record.store, this.#draftId);
		this.#blank = this.form = blankForm(day, app.now.read());
	}

	get isChanged(): boolean {
		return this.state === 'open' && !same(this.form, this.#clean);
	}

	/** Nothing is held against a form that nobody tried to save. */
	get refusals(): readonly MomentRefusal[] {
		return this.#attempted ? this.#refused : [];
	}

	async open(): Promise<void> {
		await this.#asked(async () => {
			const { store } = this.#app.record;
			const [found, kept] = await Promise.all([
				this.#id === undefined ? undefined : store.find('moment', this.#id, this.day),
				store.draft(this.#draftId) as Promise<KeptForm | undefined>
			]);
			const form = formFrom(kept?.form, this.#blank);
			if (this.#id !== undefined && !found?.thing && !form) {
				this.state = 'gone';
				return;
			}
			this.before = form ? (kept?.before ?? undefined) : found?.thing;
			this.form = form ?? this.#clean;
			this.state = 'open';
			this.restored = this.isChanged;
		});
	}

	change = (part: Partial<MomentForm>): void => {
		const places = this.form.regions;
		this.form = { ...this.form, ...part };
		if (part.time !== undefined) this.#unreadable = false;
		if (newMapAlarms(places, this.form.regions).length > 0) this.alarm = { places };
		void this.#keep();
	};

	/** The place that called for the warning check was a slip of the finger. */
	mistaken = (): void => {
		const places = this.alarm?.places;
		this.alarm = undefined;
		if (places) this.change({ regions: places });
	};

	/** Begins again from what is stored. */
	discard(): void {
		this.form = this.#clean;
		this.restored = false;
		this.#attempted = false;
		void this.#keep();
	}

	/** `unreadable`: something stands in the time's field that the browser cannot read. */
	async save(unreadable: boolean): Promise<'saved' | 'refused' | 'failed'> {
		this.#attempted = true;
		this.#unreadable = unreadable;
		if (this.#refused.length > 0) return 'refused';
		const { before } = this;
		const fields = before ? changedFields(this.form, before) : newFields(this.form, this.day, this.#app.now.read());
		return this.#put(fields, before);
	}

	/** Lays the form over what was changed elsewhere, or brings back what was deleted there, on the patient's word. */
	async saveMine(): Promise<'saved' | 'failed'> {
		const { before, conflict } = this;
		if (!before || !conflict) return 'failed';
		const over = { ...(conflict.stored ?? before), rev: conflict.rev };
		return this.#put(changedFields(this.form, over), over);
	}

	async remove(): Promise<'saved' | 'failed'> {
		const { before } = this;
		return before ? this.#settle(() => this.#app.record.remove('moment', before)) : 'failed';
	}

	/** The form is done with: what was kept of it goes. */
	async end(): Promise<void> {
		this.state = 'ended';
		await this.draft.drop();
	}

	#put(fields: FieldsOf<'moment'>, over: MomentNote | undefined): Promise<'saved' | 'failed'> {
		return this.#settle(() => this.#app.record.keep('moment', fields, over));
	}

	async #settle(command: () => Promise<ThingOutcome<'moment'>>): Promise<'saved' | 'failed'> {
		this.saving = true;
		this.fault = undefined;
		this.conflict = undefined;
		const outcome = await command();
		this.saving = false;
		if (outcome.kind === 'conflict') this.conflict = outcome;
		if (outcome.kind === 'fault') this.fault = outcome.reason;
		if (outcome.kind !== 'saved') return 'failed';
		await this.end();
		return 'saved';
	}

	get #clean(): MomentForm {
		return this.before ? formOf(this.before) : this.#blank;
	}

	get #refused(): readonly MomentRefusal[] {
		const { time, note } = this.form;
		const input = { day: this.day, time, note, unreadable: this.#unreadable };
		return refusalsOf(input, this.#app.now.moment, this.before);
	}

	#keep(): Promise<void> {
		const { form, before } = this;
		return this.draft.keep(this.isChanged ? ({ form, before: before ?? null } satisfies KeptForm) : undefined);
	}

	async #asked(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			this.fault = undefined;
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
		}
	}
}
