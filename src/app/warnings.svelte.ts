import type { Preferences } from '#adapters/preferences/local-preferences.ts';
import { StoreFault, type FaultReason, type Write } from '#core/ports.ts';
import { restamp, stamp, type Stored } from '#core/record.ts';
import type { Day } from '#core/time.ts';
import type { AskedAfter } from '#core/warnings/asked-after.ts';
import type { CheckAnswer, QuestionId, WarningCheck } from '#core/warnings/check.ts';
import type { Closing, WarningMute, WarningNotice } from '#core/warnings/notice.ts';
import type { Now } from './now.svelte.ts';
import type { OwnRecord } from './record.svelte.ts';
import type { WarningRecord } from './warning-facts.ts';
import type { Judgement } from './warning-judgement.ts';

interface Engine {
	readonly judge: (record: WarningRecord, at: Now['moment']) => Judgement;
	readonly read: (reader: OwnRecord['reader'], asOf: Day) => Promise<WarningRecord>;
}

interface Kept {
	readonly 'warning-check': WarningCheck;
	readonly 'warning-notice': WarningNotice;
	readonly 'warning-mute': WarningMute;
}
type KeptKind = keyof Kept;
type Answers = WarningCheck['answers'];

const nothing: WarningRecord = {
	facts: { checks: [], days: [], sessions: [], strengthChecks: [], impressions: [], events: [] },
	ledger: { notices: [], mutes: [] },
	wished: new Set()
};

/**
 * The warnings that stand. The one place that holds the rules against the diary and keeps what they raise; asked again
 * whenever something was written, here or in another window.
 * What the patient answers counts at once and is kept afterwards: with storage refused it counts all the same.
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
	readonly #record: OwnRecord;
	readonly #now: Now;
	readonly #preferences: Preferences;
	#engine: Promise<Engine> | undefined;
	#judge: Engine['judge'] | undefined;
	#read: WarningRecord = nothing;
	#isRead = false;
	/** What this window said, by kind and id, until the diary holds it as new. */
	readonly #own = new Map<string, { readonly kind: KeptKind; readonly thing: Stored & { readonly id: string } }>();
	#keeping: Promise<void> = Promise.resolve();
	#looking: Promise<void> | undefined;
	#again = false;
	#followed = false;

	constructor(record: OwnRecord, now: Now, preferences: Preferences) {
		this.#record = record;
		this.#now = now;
		this.#preferences = preferences;
		this.standing = standingOf(preferences.get('urgent'));
		preferences.watch((id, value) => {
			if (id === 'urgent') this.standing = standingOf(value);
		});
	}

	/** Asks the rules now, and from then on whenever something changes or a new day begins. Answers when they are asked. */
	async begin(): Promise<void> {
		try {
			await this.#load();
		} catch {
			// The code cannot be had right now: whoever needs it says so, and the next opening asks again.
			this.isMissing = true;
			return;
		}
		this.isMissing = false;
		if (!this.#followed) {
			this.#followed = true;
			this.#record.reader.watch(() => void this.look());
			let day = this.#now.moment.day;
			$effect.root(() => {
				$effect(() => {
					if (day === this.#now.moment.day) return;
					day = this.#now.moment.day;
					void this.look();
				});
			});
		}
		return this.look();
	}

	/** Reads the diary and asks the rules once more; several wishes at once are one. */
	look(): Promise<void> {
		this.#again = true;
		this.#looking ??= this.#lookAll().finally(() => (this.#looking = undefined));
		return this.#looking;
	}

	/** An answer of the check; `undefined` takes it back. Counts at once. */
	async answer(question: QuestionId, answer: CheckAnswer | undefined): Promise<void> {
		await this.#load();
		const { [question]: _, ...others } = this.#checkNow().answers;
		this.#answered({ ...others, ...(answer && { [question]: answer }) });
	}

	/** "None of these": no to every question of those that has no answer yet. */
	async answerNone(questions: readonly QuestionId[]): Promise<void> {
		await this.#load();
		const { answers } = this.#checkNow();
		const open = questions.filter((question) => answers[question] === undefined);
		this.#answered({ ...answers, ...Object.fromEntries(open.map((question) => [question, 'no'])) });
	}

	/** What was answered some hours after a session. */
	async answerAfter(session: string, after: AskedAfter, answers: Answers): Promise<void> {
		await this.#load();
		const { day, instant } = this.#now.read();
		const id = `after ${session} ${after} ${instant}`;
		this.#hold('warning-check', {
			...stamp(instant, 'typed'),
			id,
			day,
			list: 'after-session',
			answers,
			session,
			after
		});
		this.#ask();
	}

	/**
	 * The patient's word on what stands in front of everything. A mistake takes back the answers that raised it: they
	 * stay open, not "no".
	 */
	async close(how: Extract<Closing, 'seen' | 'appointment' | 'mistake'>, appointment?: Day): Promise<void> {
		await this.#load();
		const closing = this.urgent;
		for (const notice of closing) this.#close(notice, how, appointment);
		if (how === 'mistake') this.#takeBack(closing);
		this.check = undefined;
		this.#stand(undefined);
		this.#ask();
	}

	/** The patient's word on the quiet card. */
	async note(how: Extract<Closing, 'noted' | 'not-so'>): Promise<void> {
		await this.#load();
		for (const notice of this.quiet) this.#close(notice, how);
		this.#ask();
	}

	/** "Already known": the rule is quiet for its time, unless it gets worse. */
	async mute(notice: WarningNotice, clinician: string, seen: Day): Promise<void> {
		await this.#load();
		const { day, instant } = this.#now.read();
		const { rule, grounds } = notice;
		const id = crypto.randomUUID();
		this.#hold('warning-mute', { ...stamp(instant, 'typed'), id, rule, day, clinician, seen, grounds });
		this.#close(notice, 'noted');
		this.#ask();
	}

	/** Keeps once more what could not be kept. */
	retry(): void {
		this.fault = undefined;
		for (const { kind, thing } of this.#own.values()) this.#keep(kind, thing as never);
		void this.look();
	}

	/** Answers when everything said here is kept, or cannot be. */
	kept(): Promise<void> {
		return this.#keeping;
	}

	async #load(): Promise<Engine> {
		this.#engine ??= Promise.all([import('./warning-judgement.ts'), import('./warning-facts.ts')]).then(
			([{ judge }, { warningRecord }]) => ({ judge, read: warningRecord }),
			(error: unknown) => {
				this.#engine = undefined;
				throw error;
			}
		);
		const engine = await this.#engine;
		this.#judge ??= engine.judge;
		if (!this.judged) this.#ask();
		return engine;
	}

	async #lookAll(): Promise<void> {
		while (this.#again) {
			this.#again = false;
			const { read } = await this.#load();
			const record = await read(this.#record.reader, this.#now.read().day);
			if (record.fault) this.fault = record.fault;
			this.#isRead = record.fault === undefined;
			this.#read = record;
			this.#ask();
		}
	}

	/** Holds the rules against what is known, with what this window said laid over it. */
	#ask(): void {
		const record = this.#known();
		const judged = this.#judge?.(record, this.#now.read());
		if (!judged) return;
		for (const notice of judged.changed) this.#hold('warning-notice', notice);
		this.judged = judged;
		const { open } = judged;
		this.urgent = [...open.filter(isUrgent)].sort((a, b) => rank(a) - rank(b));
		this.quiet = open.filter(({ outcome }) => outcome === 'within-days' || outcome === 'next-visit');
		// Until the diary could be read nobody knows that nothing stands.
		if (this.urgent.length > 0 || this.#isRead) this.#stand(this.urgent[0]?.outcome as Warnings['standing']);
	}

	#stand(tier: Warnings['standing']): void {
		if (tier === this.standing) return;
		this.standing = tier;
		this.#preferences.set('urgent', tier);
	}

	#known(): WarningRecord {
		const { facts, ledger, ...rest } = this.#read;
		return {
			...rest,
			facts: { ...facts, checks: this.#over('warning-check', facts.checks) },
			ledger: {
				notices: this.#over('warning-notice', ledger.notices),
				mutes: this.#over('warning-mute', ledger.mutes)
			}
		};
	}

	#over<K extends KeptKind>(kind: K, stored: readonly Kept[K][]): readonly Kept[K][] {
		const all = new Map(stored.map((thing) => [thing.id, thing]));
		for (const own of this.#own.values()) {
			const thing = own.thing as Kept[K];
			if (own.kind === kind && thing.rev > (all.get(thing.id)?.rev ?? 0)) all.set(thing.id, thing);
		}
		return [...all.values()];
	}

	/** The check of today that nobody has acted on yet, else a new one: what was answered for is not asked by an old yes. */
	#checkNow(): WarningCheck {
		const { day, instant } = this.#now.read();
		const { facts, ledger } = this.#known();
		const version = this.#version;
		const lastClosed = ledger.notices.reduce((last, { closed }) => (closed && closed.at > last ? closed.at : last), '');
		const known = this.check ? facts.checks.find(({ id }) => id === this.check?.id) : undefined;
		const standing = [known, ...facts.checks].findLast(
			(check) =>
				check !== undefined &&
				check.day === day &&
				check.list === version &&
				check.session === undefined &&
				check.made > lastClosed
		);
		return standing ?? { ...stamp(instant, 'typed'), rev: 0, id: crypto.randomUUID(), day, list: version, answers: {} };
	}

	#answered(answers: Answers): void {
		const before = this.#checkNow();
		const check = { ...before, ...restamp(before, this.#now.read().instant), answers };
		this.check = check;
		this.#hold('warning-check', check);
		this.#ask();
	}

	#close(notice: WarningNotice, how: Closing, appointment?: Day): void {
		const { day, instant } = this.#now.read();
		const closed = { how, day, at: instant, ...(appointment && { appointment }) };
		this.#hold('warning-notice', { ...notice, ...restamp(notice, instant), closed });
	}

	#takeBack(notices: readonly WarningNotice[]): void {
		const { instant } = this.#now.read();
		const keys = new Set(notices.flatMap(({ grounds }) => grounds.map(({ key }) => key)));
		for (const check of this.#known().facts.checks) {
			const left = Object.entries(check.answers).filter(
				([question, answer]) => !keys.has(`asked question=${question}`) || (answer !== 'yes' && answer !== 'not-sure')
			);
			if (left.length === Object.keys(check.answers).length) continue;
			this.#hold('warning-check', { ...check, ...restamp(check, instant), answers: Object.fromEntries(left) });
		}
	}

	#hold<K extends KeptKind>(kind: K, thing: Kept[K]): void {
		this.#own.set(`${kind} ${thing.id}`, { kind, thing });
		this.#keep(kind, thing);
	}

	#keep<K extends KeptKind>(kind: K, thing: Kept[K]): void {
		this.#keeping = this.#keeping.then(() => this.#write(kind, thing));
	}

	async #write<K extends KeptKind>(kind: K, thing: Kept[K]): Promise<void> {
		try {
			const result = await this.#record.keepAll([{ kind, put: thing, basedOn: thing.rev - 1 } as Write]);
			if (result.kind === 'fault') this.fault = result.reason;
			else if (result.kind === 'conflict')
				await this.#meet(kind, thing, result.stored as Kept[K] | undefined, result.rev);
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
		}
	}

	/**
	 * Another window was quicker, or an earlier writing failed. Its answers stand beside these; a notice that stands there
	 * is the same one, and what was closed stays closed.
	 */
	async #meet<K extends KeptKind>(kind: K, thing: Kept[K], stored: Kept[K] | undefined, rev: number): Promise<void> {
		const key = `${kind} ${thing.id}`;
		if (stored && 'outcome' in stored && (isClosed(stored) || !isClosed(thing))) {
			this.#own.delete(key);
			return this.look();
		}
		const answers = stored && 'answers' in stored && 'answers' in thing && { ...stored.answers, ...thing.answers };
		const put = { ...thing, ...(answers && { answers }), rev: rev + 1 };
		if (this.#own.get(key)?.thing === thing) this.#own.set(key, { kind, thing: put });
		const result = await this.#record.keepAll([{ kind, put, basedOn: rev } as Write]);
		if (result.kind === 'fault') this.fault = result.reason;
	}

	get #version(): string {
		return this.judged?.checkVersion ?? '';
	}
}

function isClosed(thing: Stored): boolean {
	return 'closed' in thing;
}

function isUrgent({ outcome }: WarningNotice): boolean {
	return outcome === 'emergency-now' || outcome === 'today';
}

function rank({ outcome }: WarningNotice): number {
	return outcome === 'emergency-now' ? 0 : 1;
}

function standingOf(value: string | undefined): Warnings['standing'] {
	return value === 'emergency-now' || value === 'today' ? value : undefined;
}
