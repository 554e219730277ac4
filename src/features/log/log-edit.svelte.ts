import type { App } from '#app/context.ts';
import { Draft } from '#app/draft.svelte.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import type { DayEntry } from '#core/record.ts';
import { averageSaidAt, isSoFar, mergeAnswers, offeredDay, same, type AnswerSet } from '#core/symptoms/entry.ts';
import type { AnswerId } from '#core/symptoms/symptom.ts';
import type { Day } from '#core/time.ts';
import { changesOf, formOf, formOver, hasProblems, problemsOf, type LogForm } from './log-form.ts';

/** The draft of a day. */
export const draftOf = (day: Day): string => `log:${day}`;

/** What is kept of a half-filled form; without `base` a later save could overwrite another tab's. */
interface KeptForm {
	readonly form: LogForm;
	readonly base: DayEntry | null;
}

/** The same answers changed here and in another window. */
export interface Conflict {
	readonly touched: readonly AnswerId[];
	readonly stored: DayEntry | undefined;
	readonly mine: AnswerSet;
}

/** One day being logged: what stands in the form, what it was begun from, and its way to the disk. */
export class LogEdit {
	readonly day: Day;
	/** What was stored when the form was begun. */
	base = $state.raw<DayEntry>();
	form = $state.raw<LogForm>(formOf(undefined));
	/** Nothing can be said before it is known what is stored: it could undo what was said before. */
	ready = $state(false);
	/** The form was taken up half-filled. */
	restored = $state(false);
	/** Someone tried to save: what is missing is shown. */
	attempted = $state(false);
	saving = $state(false);
	fault = $state.raw<FaultReason>();
	conflict = $state.raw<Conflict>();
	readonly draft: Draft;
	readonly problems = $derived(problemsOf(this.form));
	readonly isHalfFilled = $derived(!same(this.form, formOf(this.base)));
	readonly #app: App;
	readonly #draftId: string;

	constructor(app: App, day: Day) {
		this.#app = app;
		this.day = day;
		this.#draftId = draftOf(day);
		this.draft = new Draft(app.record.store, this.#draftId);
	}

	async open(): Promise<void> {
		await this.#asked(async () => {
			const { store } = this.#app.record;
			const [found, kept] = await Promise.all([
				store.find('day', this.day, this.day),
				store.draft(this.#draftId) as Promise<KeptForm | undefined>
			]);
			this.base = kept ? (kept.base ?? undefined) : found.thing;
			// A form kept by an earlier version lacks what this one asks for.
			this.form = { ...formOf(this.base), ...kept?.form };
			this.restored = this.isHalfFilled;
			this.ready = true;
		});
	}

	change = (form: LogForm): void => {
		this.form = form;
		void this.#keep();
	};

	/** Another window changed the day: a form with nothing of its own follows. */
	async follow(): Promise<void> {
		if (!this.ready || this.saving || this.isHalfFilled) return;
		await this.#asked(async () => {
			const stored = await this.#stored();
			// What was typed while it was looked up is the form's own.
			if (!this.isHalfFilled) this.#begin(stored);
		});
	}

	/** Begins again from what is stored; what was half-filled goes, once that is known. */
	async beginAgain(): Promise<void> {
		await this.#asked(async () => {
			this.#begin(await this.#stored());
			await this.draft.drop();
		});
	}

	/** `nothing`: there was nothing to store. `refused`: what is missing stands at the fields. */
	async save(mine = false): Promise<'saved' | 'nothing' | 'refused' | 'failed'> {
		this.attempted = true;
		this.conflict = undefined;
		if (hasProblems(this.problems)) return 'refused';
		const sent = this.form;
		const set = this.#toSay(sent);
		if (Object.keys(set).length === 0) {
			await this.draft.drop();
			return 'nothing';
		}
		this.saving = true;
		this.fault = undefined;
		const now = this.#app.now.read();
		const outcome = await this.#app.record.logDay(this.day, set, this.base, {
			source: this.day < offeredDay(now) ? 'entered-later' : 'typed',
			averageAt: averageSaidAt(this.day, now),
			mine
		});
		this.saving = false;
		if (outcome.kind === 'fault') this.fault = outcome.reason;
		if (outcome.kind === 'conflict') {
			const { stored } = outcome;
			this.conflict = { stored, mine: set, touched: mergeAnswers(this.base, stored, set).touched };
		}
		if (outcome.kind !== 'saved') return 'failed';
		this.base = outcome.entry;
		this.restored = false;
		this.attempted = false;
		// What was typed while the write was on its way stays in the form.
		if (this.form === sent) this.form = formOf(this.base);
		await this.#keep();
		return 'saved';
	}

	/** Of what both changed, what is stored holds; everything else that was said here stays. */
	async saveRest(): Promise<'saved' | 'nothing' | 'refused' | 'failed'> {
		if (!this.conflict) return 'failed';
		const { stored, mine, touched } = this.conflict;
		const rest = Object.fromEntries(Object.entries(mine).filter(([id]) => !touched.includes(id as AnswerId)));
		this.base = stored;
		this.form = formOver(stored, rest);
		await this.#keep();
		return this.save();
	}

	/** The day was deleted here. */
	forget(): void {
		this.#begin(undefined);
		void this.draft.drop();
	}

	#toSay(form: LogForm): AnswerSet {
		const set = changesOf(form, this.base);
		const confirms = form.confirmed && this.base && isSoFar(this.base);
		return confirms ? { ...set, 'pain-average': form.scales['pain-average'] } : set;
	}

	#begin(stored: DayEntry | undefined): void {
		this.base = stored;
		this.form = formOf(stored);
		this.restored = false;
		this.attempted = false;
	}

	#keep(): Promise<void> {
		const { form, base } = this;
		return this.draft.keep(this.isHalfFilled ? ({ form, base: base ?? null } satisfies KeptForm) : undefined);
	}

	async #stored(): Promise<DayEntry | undefined> {
		return (await this.#app.record.store.find('day', this.day, this.day)).thing;
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
