import type { App } from '#app/context.ts';
import { Draft } from '#app/draft.svelte.ts';
import type { ThingOutcome } from '#app/record.svelte.ts';
import { checkEvent, type EventAnswers, type EventField } from '#core/events/event-input.ts';
import type { DiaryEvent } from '#core/events/event.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import { same } from '#core/symptoms/entry.ts';
import type { Day } from '#core/time.ts';
import { blankForm, eventFields, formFrom, formOf, inputOf, type DateField, type EventForm } from './event-form.ts';
import { refusalWords } from './event-words.ts';

/** What is kept of a half-filled form; without `before` a later save could overwrite another window's. */
interface KeptForm {
	readonly form: EventForm;
	readonly before: DiaryEvent | null;
}

/** Which event is being edited; `id` absent: a new one. */
export interface Asked {
	readonly day: Day;
	readonly id: string | undefined;
}

export type EventResult =
	{ readonly kind: 'saved'; readonly event: DiaryEvent } | { readonly kind: 'refused' | 'failed' };

/** One event being entered or changed: what stands in the form, what is wrong with it, and its way to the disk. */
export class EventEdit {
	form = $state.raw<EventForm>() as EventForm;
	/** What the form was begun from; its `rev` tells a change made elsewhere meanwhile. */
	before = $state.raw<DiaryEvent>();
	/** Nothing can be said before it is known what is stored. */
	state = $state<'opening' | 'open' | 'gone' | 'ended'>('opening');
	restored = $state(false);
	saving = $state(false);
	fault = $state.raw<FaultReason>();
	conflict = $state.raw<Extract<ThingOutcome<'event'>, { kind: 'conflict' }>>();
	readonly draft: Draft;
	readonly #blank: EventForm;
	#attempted = $state(false);
	#unreadable = $state.raw<readonly DateField[]>([]);
	readonly #app: App;
	readonly #asked: Asked;
	readonly #draftId: string;

	constructor(app: App, asked: Asked) {
		this.#app = app;
		this.#asked = asked;
		this.#draftId = `event:${asked.id ?? asked.day}`;
		this.draft = new Draft(app.record.store, this.#draftId);
		this.#blank = this.form = blankForm(asked.day);
	}

	get isChanged(): boolean {
		return this.state === 'open' && !same(this.form, this.#clean);
	}

	/** Nothing is held against a form that nobody tried to save. */
	wrong = (field: EventField): string | undefined => {
		const checked = this.#attempted ? this.#checked : undefined;
		const refused = checked?.kind === 'refused' ? checked.refused : [];
		const found = refused.find((each) => each.field === field);
		return found && refusalWords(this.#app.text, found.reason);
	};

	async open(): Promise<void> {
		const { store } = this.#app.record;
		const { id, day } = this.#asked;
		try {
			const [found, kept] = await Promise.all([
				id === undefined ? undefined : store.find('event', id, day),
				store.draft(this.#draftId) as Promise<KeptForm | undefined>
			]);
			const form = formFrom(kept?.form, this.#blank);
			if (id !== undefined && !found?.thing && !form) {
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

	change = (part: Partial<EventForm>, readable?: DateField): void => {
		this.form = { ...this.form, ...part };
		if (readable) this.#unreadable = this.#unreadable.filter((field) => field !== readable);
		void this.#keep();
	};

	/** Begins again from what is stored. */
	discard(): void {
		this.form = this.#clean;
		this.restored = false;
		this.#attempted = false;
		void this.#keep();
	}

	async save(unreadable: readonly DateField[]): Promise<EventResult> {
		if (this.saving) return { kind: 'failed' };
		this.#attempted = true;
		this.#unreadable = unreadable;
		const checked = this.#checked;
		return checked.kind === 'refused' ? { kind: 'refused' } : this.#put(checked.answers, this.before);
	}

	/** Lays the form over what was changed elsewhere, or brings back what was deleted there, on the patient's word. */
	async saveMine(): Promise<EventResult> {
		const { before, conflict } = this;
		const checked = this.#checked;
		if (!before || !conflict || checked.kind === 'refused') return { kind: 'failed' };
		return this.#put(checked.answers, { ...(conflict.stored ?? before), rev: conflict.rev });
	}

	async remove(): Promise<EventResult> {
		const { before } = this;
		if (!before || this.saving) return { kind: 'failed' };
		return this.#settle(() => this.#app.record.remove('event', before));
	}

	/** The form is done with: what was kept of it goes. */
	async end(): Promise<void> {
		this.state = 'ended';
		await this.draft.drop();
	}

	#put(answers: EventAnswers, over: DiaryEvent | undefined): Promise<EventResult> {
		return this.#settle(() => this.#app.record.keep('event', eventFields(answers, over), over));
	}

	async #settle(command: () => Promise<ThingOutcome<'event'>>): Promise<EventResult> {
		this.saving = true;
		this.fault = undefined;
		this.conflict = undefined;
		const outcome = await command();
		this.saving = false;
		if (outcome.kind === 'conflict') this.conflict = outcome;
		if (outcome.kind === 'fault') this.fault = outcome.reason;
		if (outcome.kind !== 'saved') return { kind: 'failed' };
		await this.end();
		return { kind: 'saved', event: outcome.thing };
	}

	get #clean(): EventForm {
		return this.before ? formOf(this.before) : this.#blank;
	}

	get #checked() {
		return checkEvent(inputOf(this.form, this.#unreadable));
	}

	#keep(): Promise<void> {
		const { form, before } = this;
		return this.draft.keep(this.isChanged ? ({ form, before: before ?? null } satisfies KeptForm) : undefined);
	}
}
