import type { App } from '#app/context.ts';
import { Draft } from '#app/draft.svelte.ts';
import { parseStands } from '#core/function/stands.ts';
import type { Leg } from '#core/function/strength-reading.ts';
import type { StrengthAnswer, StrengthCheck, StrengthTest } from '#core/function/strength.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import { Keeping } from './keeping.svelte.ts';
import { begunFrom, begunOn, saysAnything, strengthSteps, withAnswer, type BegunCheck } from './strength-steps.ts';

const draftId = 'strength-check';

/** What is asked for safety right before; any of them and the check is not done today. */
export const hindrances = ['dizzy', 'fall', 'pain', 'session'] as const;
export type Hindrance = (typeof hindrances)[number];

/**
 * `before`: what to see to, and the question of safety. `hindered`: one of them is so. `doing`: one screen per test.
 * `stopped`: on the patient's word. `old`: half done on an earlier day. `done`: stored.
 */
type Stage =
	| { readonly at: 'before' }
	| { readonly at: 'hindered'; readonly by: Hindrance }
	| { readonly at: 'doing' | 'stopped' | 'old'; readonly begun: BegunCheck }
	| { readonly at: 'done'; readonly check: StrengthCheck };

/** One strength check from the question of safety to the disk. A half-done one is kept with every answer. */
export class StrengthFlow {
	stage = $state.raw<Stage>();
	restored = $state(false);
	fault = $state.raw<FaultReason>();
	/** What was typed as the number of stands is none. */
	wrongStands = $state(false);
	readonly draft: Draft;
	readonly keeping: Keeping;
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		this.draft = new Draft(app.record.store, draftId);
		this.keeping = new Keeping(app);
	}

	/** What is half done and would be lost. */
	get begun(): BegunCheck | undefined {
		return this.stage && 'begun' in this.stage ? this.stage.begun : undefined;
	}

	async open(): Promise<void> {
		try {
			const begun = begunFrom(await this.#app.record.store.draft(draftId));
			this.fault = undefined;
			this.restored = begun !== undefined;
			this.stage = begun ? { at: begun.day === this.#app.now.read().day ? 'doing' : 'old', begun } : { at: 'before' };
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
		}
	}

	hinder(by: Hindrance): void {
		this.stage = { at: 'hindered', by };
	}

	toBefore(): void {
		this.stage = { at: 'before' };
	}

	start(): void {
		this.#go(begunOn(this.#app.now.read().day));
	}

	answer(test: StrengthTest, leg: Leg, answer: StrengthAnswer): void {
		if (this.begun) this.#go(withAnswer(this.begun, test, leg, answer));
	}

	typeStands(stands: string): void {
		this.wrongStands = false;
		if (this.begun) this.#go({ ...this.begun, stands });
	}

	/** Before the first step nothing that was answered is dropped unasked: what becomes of it is the patient's word. */
	back(): void {
		const { begun } = this;
		if (begun && begun.step > 0) this.#go({ ...begun, step: begun.step - 1 });
		else if (begun && saysAnything(begun)) this.stop();
		else void this.discard();
	}

	stop(): void {
		if (this.begun) this.stage = { at: 'stopped', begun: this.begun };
	}

	goOn(): void {
		if (this.begun) this.stage = { at: 'doing', begun: this.begun };
	}

	async discard(): Promise<void> {
		this.stage = { at: 'before' };
		this.restored = false;
		await this.draft.drop();
	}

	/** Stores what was answered; nothing answered is nothing to store. */
	async save(): Promise<void> {
		const { begun } = this;
		if (!begun) return;
		const stands = parseStands(begun.stands);
		this.wrongStands = begun.stands.trim() !== '' && stands === undefined;
		if (this.wrongStands) {
			this.stage = { at: 'doing', begun: { ...begun, step: strengthSteps.length - 1 } };
			return;
		}
		if (!saysAnything(begun)) return this.discard();
		const { day, left, right } = begun;
		await this.keeping.keep(
			'strength-check',
			{
				day,
				...(Object.keys(left).length > 0 && { left }),
				...(Object.keys(right).length > 0 && { right }),
				...(stands !== undefined && { stands })
			},
			undefined,
			(check) => {
				this.stage = { at: 'done', check };
				void this.draft.drop();
			}
		);
	}

	#go(begun: BegunCheck): void {
		this.stage = { at: 'doing', begun };
		this.restored = false;
		void this.draft.keep(begun);
	}
}
