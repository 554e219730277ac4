import type { FaultReason } from '#core/ports.ts';
import { restamp, stamp } from '#core/record.ts';
import type { Day } from '#core/time.ts';
import { checkVersion } from '#content/warnings/check-pages.ts';
import type { AskedAfter } from '#core/warnings/asked-after.ts';
import type { CheckAnswer, QuestionId, WarningCheck } from '#core/warnings/check.ts';
import type { Closing, WarningNotice } from '#core/warnings/notice.ts';
import type { Now } from './now.svelte.ts';
import type { OwnRecord } from './record.svelte.ts';
import { SaidHere } from './said-here.ts';
import { warningRecord, type WarningRecord } from './warning-facts.ts';
import { judge, type Judgement } from './warning-judgement.ts';

type Answers = WarningCheck['answers'];

const nothing: WarningRecord = {
	facts: { checks: [], days: [], sessions: [], strengthChecks: [], impressions: [], events: [] },
	ledger: { notices: [], mutes: [] },
	wished: new Set()
};

/** Where it is shown what stands. */
interface Shown {
	urgent: readonly WarningNotice[];
	quiet: readonly WarningNotice[];
	judged: Judgement | undefined;
	check: WarningCheck | undefined;
	fault: FaultReason | undefined;
	stand(tier: 'emergency-now' | 'today' | undefined): void;
}

/** What stands behind `Warnings`: reads, judges and keeps. Loaded once the screen can be used. */
export class WarningKeeper {
	readonly #shown: Shown;
	readonly #record: OwnRecord;
	readonly #now: Now;
	#read: WarningRecord = nothing;
	#isRead = false;
	readonly #said: SaidHere;
	#looking: Promise<void> | undefined;
	#again = false;
	#followed = false;

	constructor(shown: Shown, record: OwnRecord, now: Now) {
		this.#shown = shown;
		this.#record = record;
		this.#now = now;
		this.#said = new SaidHere(record, {
			refused: (reason) => (shown.fault = reason),
			overtaken: () => this.look()
		});
		this.#ask();
	}

	/** Asks the rules now, and from then on whenever something changes or a new day begins. Answers when they are asked. */
	begin(): Promise<void> {
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
	answer(question: QuestionId, answer: CheckAnswer | undefined): void {
		const { [question]: _, ...others } = this.#checkNow().answers;
		this.#answered({ ...others, ...(answer && { [question]: answer }) });
	}

	/** "None of these": no to every question of those that has no answer yet. */
	answerNone(questions: readonly QuestionId[]): void {
		const { answers } = this.#checkNow();
		const open = questions.filter((question) => answers[question] === undefined);
		this.#answered({ ...answers, ...Object.fromEntries(open.map((question) => [question, 'no'])) });
	}

	/** What was answered some hours after a session. */
	answerAfter(session: string, after: AskedAfter, answers: Answers): void {
		const { day, instant } = this.#now.read();
		const id = `after ${session} ${after} ${instant}`;
		this.#said.hold('warning-check', {
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
		await this.#seen();
		const closing = this.#shown.urgent;
		for (const notice of closing) this.#close(notice, how, appointment);
		if (how === 'mistake') this.#takeBack(closing);
		this.#shown.stand(undefined);
		this.#ask();
	}

	/** The patient's word on the quiet card. */
	async note(how: Extract<Closing, 'noted' | 'not-so'>): Promise<void> {
		await this.#seen();
		for (const notice of this.#shown.quiet) this.#close(notice, how);
		this.#ask();
	}

	/** "Already known": the rule is quiet for its time, unless it gets worse. */
	mute(notice: WarningNotice, clinician: string, seen: Day): void {
		const { day, instant } = this.#now.read();
		const { rule, grounds } = notice;
		const id = crypto.randomUUID();
		this.#said.hold('warning-mute', { ...stamp(instant, 'typed'), id, rule, day, clinician, seen, grounds });
		this.#close(notice, 'noted');
		this.#ask();
	}

	/** Keeps once more what could not be kept. */
	retry(): void {
		this.#shown.fault = undefined;
		this.#said.keepAgain();
		void this.look();
	}

	/** Answers when everything said here is kept, or cannot be. */
	kept(): Promise<void> {
		return this.#said.kept();
	}

	/** What stands is on the screen before the diary is read: a word on it waits until it is known what it is about. */
	async #seen(): Promise<void> {
		if (!this.#isRead) await this.look();
	}

	async #lookAll(): Promise<void> {
		while (this.#again) {
			this.#again = false;
			const letGo = this.#said.letGoOfSaved();
			const record = await warningRecord(this.#record.reader, this.#now.read().day);
			if (record.fault) this.#shown.fault = record.fault;
			else letGo();
			this.#isRead = record.fault === undefined;
			this.#read = record;
			this.#ask();
		}
	}

	/** Holds the rules against what is known, with what this window said laid over it. */
	#ask(): void {
		const record = this.#known();
		const judged = judge(record, this.#now.read());
		for (const notice of judged.changed) this.#said.hold('warning-notice', notice);
		this.#shown.judged = judged;
		const check = this.#checkNow();
		this.#shown.check = isBegun(check) ? check : undefined;
		const { open } = judged;
		this.#shown.urgent = [...open.filter(isUrgent)].sort((a, b) => rank(a) - rank(b));
		this.#shown.quiet = open.filter(({ outcome }) => outcome === 'within-days' || outcome === 'next-visit');
		// Until the diary could be read nobody knows that nothing stands.
		if (this.#shown.urgent.length > 0 || this.#isRead)
			this.#shown.stand(this.#shown.urgent[0]?.outcome as 'emergency-now' | 'today' | undefined);
	}

	#known(): WarningRecord {
		const { facts, ledger, ...rest } = this.#read;
		return {
			...rest,
			facts: { ...facts, checks: this.#said.over('warning-check', facts.checks) },
			ledger: {
				notices: this.#said.over('warning-notice', ledger.notices),
				mutes: this.#said.over('warning-mute', ledger.mutes)
			}
		};
	}

	/** The check of today that nobody has acted on yet, else a new one: what was answered for is not asked by an old yes. */
	#checkNow(): WarningCheck {
		const { day, instant } = this.#now.read();
		const { facts, ledger } = this.#known();
		const lastClosed = ledger.notices.reduce(
			(last, { closed }) => (closed && isActedOn(closed.how) && closed.at > last ? closed.at : last),
			''
		);
		const known = this.#shown.check ? facts.checks.find(({ id }) => id === this.#shown.check?.id) : undefined;
		const standing = [known, ...facts.checks].findLast(
			(check) =>
				check !== undefined &&
				check.day === day &&
				check.list === checkVersion &&
				check.session === undefined &&
				check.made > lastClosed
		);
		return (
			standing ?? { ...stamp(instant, 'typed'), rev: 0, id: crypto.randomUUID(), day, list: checkVersion, answers: {} }
		);
	}

	#answered(answers: Answers): void {
		const before = this.#checkNow();
		const check = { ...before, ...restamp(before, this.#now.read().instant), answers };
		this.#said.hold('warning-check', check);
		this.#ask();
	}

	#close(notice: WarningNotice, how: Closing, appointment?: Day): void {
		const { day, instant } = this.#now.read();
		const closed = { how, day, at: instant, ...(appointment && { appointment }) };
		this.#said.hold('warning-notice', { ...notice, ...restamp(notice, instant), closed });
	}

	#takeBack(notices: readonly WarningNotice[]): void {
		const { instant } = this.#now.read();
		const keys = new Set(notices.flatMap(({ grounds }) => grounds.map(({ key }) => key)));
		for (const check of this.#known().facts.checks) {
			const left = Object.entries(check.answers).filter(
				([question, answer]) => !keys.has(`asked question=${question}`) || (answer !== 'yes' && answer !== 'not-sure')
			);
			if (left.length === Object.keys(check.answers).length) continue;
			this.#said.hold('warning-check', { ...check, ...restamp(check, instant), answers: Object.fromEntries(left) });
		}
	}
}

function isBegun({ rev }: WarningCheck): boolean {
	return rev > 0;
}

function isUrgent({ outcome }: WarningNotice): boolean {
	return outcome === 'emergency-now' || outcome === 'today';
}

function rank({ outcome }: WarningNotice): number {
	return outcome === 'emergency-now' ? 0 : 1;
}

/** Whether a doctor was seen or will be: what was answered before that is done with. */
function isActedOn(how: Closing): boolean {
	return how === 'seen' || how === 'appointment';
}
