import type { App } from '#app/context.ts';
import type { Draft } from '#app/draft.svelte.ts';
import type { ThingOutcome } from '#app/record.svelte.ts';
import {
	checkSession,
	earliestDay,
	latestDay,
	sessionAtSameMoment,
	withAnswers,
	type SessionAnswers,
	type SessionField
} from '#core/course/session.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import type { Session } from '#core/record.ts';
import { addDays, parseDay, type Day } from '#core/time.ts';
import type { SessionDraft } from './session-draft.ts';
import { formOf, inputOf, type SessionForm } from './session-form.ts';
import { refusalOf } from './wording.ts';

interface Start {
	/** What stands in the record; absent for a new session. */
	readonly stored: Session | undefined;
	/** The form of a new session. */
	readonly blank: SessionForm;
	readonly draft: SessionDraft | undefined;
}

/** One session being entered or changed: what stands in the form, what is wrong with it, and its way to the disk. */
export class SessionEdit {
	form = $state.raw<SessionForm>() as SessionForm;
	/** What the form was begun from; its `rev` tells a change made elsewhere meanwhile. */
	before = $state.raw<Session>();
	restored = $state(false);
	saving = $state(false);
	fault = $state.raw<FaultReason>();
	conflict = $state.raw<Extract<ThingOutcome<'session'>, { kind: 'conflict' }>>();
	#attempted = $state(false);
	#others = $state.raw<readonly Session[]>([]);
	#unreadable = $state.raw<readonly SessionField[]>([]);
	#ended = $state(false);
	readonly #app: App;
	readonly #keeper: Draft;
	readonly #start: Start;

	constructor(app: App, keeper: Draft, start: Start) {
		this.#app = app;
		this.#keeper = keeper;
		this.#start = start;
		this.before = start.draft ? start.draft.before : start.stored;
		this.form = start.draft?.form ?? this.#clean;
		this.restored = this.isChanged;
	}

	get isChanged(): boolean {
		return !this.#ended && JSON.stringify(this.form) !== JSON.stringify(this.#clean);
	}

	/** How many fields need another look; nothing is held against a form that nobody tried to save. */
	get wrongCount(): number {
		return this.#refused.length;
	}

	/** The session that stands at the same moment already. */
	get same(): Session | undefined {
		if (!this.#refused.some(({ reason }) => reason === 'same-moment')) return undefined;
		const { state, day, time } = this.form;
		const wanted = { state, day: day as Day, time: (time || undefined) as Session['time'] };
		return sessionAtSameMoment(wanted, { others: this.#others, id: this.before?.id });
	}

	wrong = (field: SessionField): string | undefined => {
		const found = this.#refused.find((refused) => refused.field === field);
		return found && refusalOf(this.#app.text, found.reason);
	};

	change = (part: Partial<SessionForm>, readable?: SessionField): void => {
		this.form = { ...this.form, ...part };
		if (readable) this.#unreadable = this.#unreadable.filter((field) => field !== readable);
		void this.#keeper.keep(
			this.isChanged ? ({ form: this.form, before: this.before } satisfies SessionDraft) : undefined
		);
	};

	/** Begins again from what stands in the record. */
	discard(): void {
		this.before = this.#start.stored;
		this.form = this.#clean;
		this.restored = false;
		this.#attempted = false;
		void this.#keeper.drop();
	}

	/** Answers whether the session is on the disk, or why not: `refused` stands at the fields. */
	async save(unreadable: readonly SessionField[]): Promise<'saved' | 'refused' | 'failed'> {
		if (this.saving) return 'failed';
		this.saving = true;
		this.fault = undefined;
		this.conflict = undefined;
		try {
			this.#unreadable = unreadable;
			this.#others = await this.#sessionsOfDay();
			this.#attempted = true;
			const checked = this.#checked;
			if (checked.kind === 'refused') return 'refused';
			return await this.#put(checked.answers, this.before);
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
			return 'failed';
		} finally {
			this.saving = false;
		}
	}

	/** Lays the form over what was changed elsewhere, on the patient's word. */
	async saveMine(): Promise<'saved' | 'refused' | 'failed'> {
		const checked = this.#checked;
		if (!this.conflict || !this.before || checked.kind === 'refused') return 'failed';
		const over = this.conflict.stored ?? { ...this.before, rev: this.conflict.rev };
		this.conflict = undefined;
		return this.#put(checked.answers, over);
	}

	async remove(): Promise<'saved' | 'failed'> {
		if (!this.before) return 'failed';
		return this.#settle(await this.#app.record.remove('session', this.before));
	}

	/** The form is done with: what was kept of it goes. */
	async end(): Promise<void> {
		this.#ended = true;
		await this.#keeper.drop();
	}

	async #put(answers: SessionAnswers, over: Session | undefined): Promise<'saved' | 'failed'> {
		const zone = this.#app.now.read().zone;
		const fields = { ...(over ? {} : { zone }), ...withAnswers(over, answers) };
		return this.#settle(await this.#app.record.keep('session', fields, over));
	}

	async #settle(outcome: ThingOutcome<'session'>): Promise<'saved' | 'failed'> {
		if (outcome.kind === 'saved') {
			await this.end();
			return 'saved';
		}
		if (outcome.kind === 'conflict') this.conflict = outcome;
		else this.fault = outcome.reason;
		return 'failed';
	}

	get #clean(): SessionForm {
		return this.before ? formOf(this.before) : this.#start.blank;
	}

	get #checked() {
		return checkSession(inputOf(this.form, this.#unreadable), {
			today: this.#app.now.moment.day,
			others: this.#others,
			id: this.before?.id
		});
	}

	get #refused() {
		const checked = this.#attempted ? this.#checked : undefined;
		return checked?.kind === 'refused' ? checked.refused : [];
	}

	async #sessionsOfDay(): Promise<readonly Session[]> {
		const day = parseDay(this.form.day);
		if (!day || day < earliestDay || day > latestDay) return [];
		return this.#app.record.reader.sessions({ from: day, to: addDays(day, 1) });
	}
}
