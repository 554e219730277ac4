import type { App } from '#app/context.ts';
import { Draft } from '#app/draft.svelte.ts';
import type { ThingOutcome } from '#app/record.svelte.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import { same } from '#core/symptoms/entry.ts';
import { aboutMeId, type AboutAnswer, type AboutId, type AboutMe } from '#core/warnings/about-me.ts';
import {
	blankForm,
	checkAbout,
	formFrom,
	formOf,
	longest,
	type AboutForm,
	type DateField,
	type TypedField
} from './about-form.ts';

const draftId = 'about-me';

/** What is kept of a half-filled form; without `before` a later save could overwrite another window's. */
interface KeptForm {
	readonly form: AboutForm;
	readonly before: AboutMe | null;
}

export type SaveResult = 'saved' | 'refused' | 'failed';

/** About me being filled in: what stands in the form, what is wrong with it, and its way to the disk. */
export class AboutEdit {
	form = $state.raw(blankForm);
	/** What the form was begun from; its `rev` tells a change made elsewhere meanwhile. */
	before = $state.raw<AboutMe>();
	/** Nothing can be said before it is known what is stored. */
	state = $state<'opening' | 'open'>('opening');
	restored = $state(false);
	saving = $state(false);
	/** What stands in the form is what was saved here. */
	saved = $state(false);
	fault = $state.raw<FaultReason>();
	conflict = $state.raw<Extract<ThingOutcome<'about-me'>, { kind: 'conflict' }>>();
	readonly draft: Draft;
	#attempted = $state(false);
	#unreadable = $state.raw<readonly DateField[]>([]);
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		this.draft = new Draft(app.record.store, draftId);
	}

	get isChanged(): boolean {
		return this.state === 'open' && !same(this.form, this.#clean);
	}

	get wrongCount(): number {
		return Object.keys(this.#refused).length;
	}

	/** Nothing is held against a form that nobody tried to save. */
	wrong = (field: TypedField): string | undefined => {
		const { t } = this.#app.text;
		switch (this.#refused[field]) {
			case undefined:
				return undefined;
			case 'day-impossible':
				return t('session.refused.day-impossible');
			case 'day-not-yet':
				return t('quiet.refused.not-yet');
			case 'words-too-long':
				return field in longest ? t('quiet.refused.long', { most: longest[field as keyof typeof longest] }) : undefined;
		}
	};

	/** Reads what is stored and what was begun, and follows other windows while nothing is begun here. */
	follow(): () => void {
		void this.open();
		return this.#app.record.reader.watch((changes) => {
			if (this.saving || this.isChanged || !changes.some(({ kind }) => kind === 'about-me')) return;
			void this.#told(() => this.#take());
		});
	}

	open(): Promise<void> {
		return this.#told(async () => {
			const kept = (await this.#app.record.store.draft(draftId)) as KeptForm | undefined;
			const form = formFrom(kept?.form);
			if (form) {
				this.before = kept?.before ?? undefined;
				this.form = form;
				this.state = 'open';
				this.restored = this.isChanged;
			}
			if (!this.restored) await this.#take();
		});
	}

	change = (part: Partial<AboutForm>, readable?: DateField): void => {
		this.form = { ...this.form, ...part };
		this.saved = false;
		if (readable) this.#unreadable = this.#unreadable.filter((field) => field !== readable);
		void this.#keep();
	};

	/** `undefined` takes the answer back. */
	answer(id: AboutId, answer: AboutAnswer | undefined): void {
		const { [id]: _, ...others } = this.form.answers;
		this.change({ answers: { ...others, ...(answer && { [id]: answer }) } });
	}

	/** Begins again from what is stored. */
	async discard(): Promise<void> {
		this.restored = false;
		this.#attempted = false;
		this.conflict = undefined;
		this.form = this.#clean;
		await this.draft.drop();
		await this.open();
	}

	async save(unreadable: readonly DateField[]): Promise<SaveResult> {
		if (this.saving) return 'failed';
		this.#attempted = true;
		this.#unreadable = unreadable;
		return this.#put(this.before);
	}

	/** Lays the form over what was changed elsewhere, on the patient's word. */
	async saveMine(): Promise<SaveResult> {
		const { conflict } = this;
		if (!conflict || this.saving) return 'failed';
		const over = conflict.stored ?? this.before;
		return this.#put(over && { ...over, rev: conflict.rev });
	}

	async #put(before: AboutMe | undefined): Promise<SaveResult> {
		const checked = this.#check(before);
		if (checked.kind === 'refused') return 'refused';
		this.saving = true;
		this.fault = undefined;
		this.conflict = undefined;
		const outcome = await this.#app.record.keep('about-me', checked.fields, before, aboutMeId);
		this.saving = false;
		if (outcome.kind === 'conflict') this.conflict = outcome;
		if (outcome.kind === 'fault') this.fault = outcome.reason;
		if (outcome.kind !== 'saved') return 'failed';
		this.before = outcome.thing;
		this.form = formOf(outcome.thing);
		this.#attempted = false;
		this.restored = false;
		this.saved = true;
		await this.draft.drop();
		return 'saved';
	}

	async #take(): Promise<void> {
		const { thing } = await this.#app.record.store.find('about-me', aboutMeId);
		if (this.isChanged) return;
		this.before = thing;
		this.form = this.#clean;
		this.state = 'open';
	}

	/** A read that the world refused is said. */
	async #told(read: () => Promise<void>): Promise<void> {
		try {
			await read();
			this.fault = undefined;
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
		}
	}

	get #clean(): AboutForm {
		return this.before ? formOf(this.before) : blankForm;
	}

	#check(before: AboutMe | undefined) {
		return checkAbout(this.form, { unreadable: this.#unreadable, before, today: this.#app.now.moment.day });
	}

	get #refused() {
		const checked = this.#attempted ? this.#check(this.before) : undefined;
		return checked?.kind === 'refused' ? checked.refused : {};
	}

	#keep(): Promise<void> {
		const { form, before } = this;
		return this.draft.keep(this.isChanged ? ({ form, before: before ?? null } satisfies KeptForm) : undefined);
	}
}
