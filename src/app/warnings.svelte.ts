import type { Preferences } from '#adapters/preferences/local-preferences.ts';
import type { FaultReason } from '#core/ports.ts';
import type { Day } from '#core/time.ts';
import type { AskedAfter } from '#core/warnings/asked-after.ts';
import type { CheckAnswer, QuestionId, WarningCheck } from '#core/warnings/check.ts';
import type { Closing, WarningNotice } from '#core/warnings/notice.ts';
import type { Now } from './now.svelte.ts';
import type { OwnRecord } from './record.svelte.ts';
import type { WarningKeeper } from './warning-keeper.svelte.ts';
import type { Judgement } from './warning-judgement.ts';

/**
 * The warnings that stand. The one place that holds the rules against the diary and keeps what they raise; asked again
 * whenever something was written, here or in another window.
 * What the patient answers counts at once and is kept afterwards: with storage refused it counts all the same.
 * The rules themselves come after the first screen; this much stands from the start.
 */
export class Warnings {
	/** Open notices of the two upper tiers, the highest first. They stand in front of everything until answered. */
	urgent = $state.raw<readonly WarningNotice[]>([]);
	/** Open notices of the two lower tiers: one card. */
	quiet = $state.raw<readonly WarningNotice[]>([]);
	/** Tier of what stands in front of everything; known before the diary is open. */
	standing = $state.raw<'emergency-now' | 'today'>();
	/** What every rule said last. `undefined` until they were asked. */
	judged = $state.raw<Judgement>();
	/** The answers that are being given. */
	check = $state.raw<WarningCheck>();
	/** Why something could not be read or kept right now. The advice stands all the same. */
	fault = $state.raw<FaultReason>();
	/** The rules could not be loaded right now. */
	isMissing = $state(false);
	readonly #preferences: Preferences;
	readonly #make: () => Promise<WarningKeeper>;
	#keeper: Promise<WarningKeeper> | undefined;

	constructor(record: OwnRecord, now: Now, preferences: Preferences) {
		this.#preferences = preferences;
		this.#make = async () => {
			const { WarningKeeper } = await import('./warning-keeper.svelte.ts');
			return new WarningKeeper(this, record, now);
		};
		this.standing = standingOf(preferences.get('urgent'));
		preferences.watch((id, value) => {
			if (id === 'urgent') this.standing = standingOf(value);
		});
	}

	/** Why the check is due, if it is. */
	get due(): Judgement['due'] {
		return this.judged?.due;
	}

	/** Asks the rules now, and from then on whenever something changes or a new day begins. Answers when they are asked. */
	async begin(): Promise<void> {
		const keeper = await this.#load().catch(() => undefined);
		// Where the code cannot be had right now, whoever needs it says so, and the next opening asks again.
		this.isMissing = keeper === undefined;
		await keeper?.begin();
	}

	/** Reads the diary and asks the rules once more; several wishes at once are one. */
	async look(): Promise<void> {
		await (await this.#load()).look();
	}

	/** An answer of the check; `undefined` takes it back. Counts at once. */
	async answer(question: QuestionId, answer: CheckAnswer | undefined): Promise<void> {
		(await this.#load()).answer(question, answer);
	}

	/** "None of these": no to every question of those that has no answer yet. */
	async answerNone(questions: readonly QuestionId[]): Promise<void> {
		(await this.#load()).answerNone(questions);
	}

	/** What was answered some hours after a session. */
	async answerAfter(session: string, after: AskedAfter, answers: WarningCheck['answers']): Promise<void> {
		(await this.#load()).answerAfter(session, after, answers);
	}

	/**
	 * The patient's word on what stands in front of everything. A mistake takes back the answers that raised it: they
	 * stay open, not "no".
	 */
	async close(how: Extract<Closing, 'seen' | 'appointment' | 'mistake'>, appointment?: Day): Promise<void> {
		await (await this.#load()).close(how, appointment);
	}

	/** The patient's word on the quiet card. */
	async note(how: Extract<Closing, 'noted' | 'not-so'>): Promise<void> {
		await (await this.#load()).note(how);
	}

	/** "Already known": the rule is quiet for its time, unless it gets worse. */
	async mute(notice: WarningNotice, clinician: string, seen: Day): Promise<void> {
		(await this.#load()).mute(notice, clinician, seen);
	}

	/** Keeps once more what could not be kept. */
	async retry(): Promise<void> {
		(await this.#load()).retry();
	}

	/** Answers when everything said here is kept, or cannot be. */
	async kept(): Promise<void> {
		await (await this.#load()).kept();
	}

	/** For whoever judges: what stands in front of everything is known before the diary is open the next time. */
	stand(tier: Warnings['standing']): void {
		if (tier === this.standing) return;
		this.standing = tier;
		this.#preferences.set('urgent', tier);
	}

	#load(): Promise<WarningKeeper> {
		this.#keeper ??= this.#make().catch((error: unknown) => {
			this.#keeper = undefined;
			throw error;
		});
		return this.#keeper;
	}
}

function standingOf(value: string | undefined): Warnings['standing'] {
	return value === 'emergency-now' || value === 'today' ? value : undefined;
}
