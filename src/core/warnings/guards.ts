/** What is shown of all that was found: the guards against being warned too often, and against being warned too little. */
import { addDays, daysBetween, type Day } from '../time.ts';
import { evaluate, evaluateStanding, type Finding } from './evaluate.ts';
import type { WarningFacts } from './facts.ts';
import type { Ground } from './ground.ts';
import { isSaidAfter, isWorse } from './ledger.ts';
import type { Closing, Ledger, WarningNotice } from './notice.ts';
import { isScore } from './named-facts.ts';
import type { Rule } from './rule.ts';
import { faceOf, higherTier, type Outcome } from './tier.ts';

/** Days until a quiet notice of the same rule, or a call for the check, may come again. Source: clinical 2, guards 4, 8. */
export const repeatDays = 7;
/** Days for which "already known" mutes a rule. Source: clinical 2, guard 5. */
export const muteDays = 30;
/** Days for which a place that was told as new is not told as new again. Project decision, after guard 6. */
export const toldDays = 30;
/** Days of diary before arithmetic on it speaks. Source: clinical 2, guard 2. */
export const firstWeek = 7;

export interface Guarded {
	readonly rules: readonly Rule[];
	readonly facts: WarningFacts;
	readonly ledger: Ledger;
	readonly asOf: Day;
	/** Rules of the log that the patient asked to be told by. Signs that were answered need no request. */
	readonly wished: ReadonlySet<string>;
}

/**
 * Why something raised is not shown. `answered`: nothing new was said since it was closed. `another`: a quiet card
 * stands. `window`: shown too lately. `told`: only places that were told before. `first-week`: too little diary for
 * arithmetic.
 */
export type Hold = 'not-wished' | 'first-week' | 'muted' | 'window' | 'told' | 'another' | 'answered' | 'appointment';

export interface Raise {
	readonly rule: string;
	readonly outcome: Outcome;
	readonly grounds: readonly Ground[];
}

export interface Decision {
	readonly findings: readonly Finding[];
	/** To be kept as new notices. Those of the two lower tiers are one card, with all their reasons. */
	readonly begin: readonly Raise[];
	/** Open notices that end by themselves. */
	readonly end: readonly { readonly id: string; readonly how: Closing }[];
	/** Notices that stay open. */
	readonly stay: readonly WarningNotice[];
	readonly held: readonly { readonly rule: string; readonly why: Hold }[];
}

/**
 * What begins, ends and stays on a day. Nothing begun and nothing open is no all-clear.
 * The upper two tiers stay until the patient answers them, whatever the days say afterwards, and come back when
 * something was said anew. Emergency care is never held back: not by a mute, a request, a window or another card.
 * A quiet card is one: what fires on the same day shares it, what fires while it stands waits. It ends when the patient
 * notes it, when the figures fall below the lower threshold, or after its window where nothing is known any more.
 * A mute ends after 30 days, or where it got worse. What the ledger dates after today (a clock that was wrong) opens no
 * window and mutes nothing.
 * Source: facts, clinical 2, guards 1 to 9.
 */
export function decide(guarded: Guarded): Decision {
	const { rules, facts, asOf, ledger } = guarded;
	const findings = rules.map((rule) => evaluate(rule, facts, asOf));
	const open = ledger.notices.filter(({ closed }) => !closed);
	const end = open.flatMap((notice) => endOf(notice, guarded) ?? []);
	const stay = open.filter(({ id }) => !end.some((each) => each.id === id));
	const cardStands = stay.some(({ outcome }) => faceOf(outcome) === 'quiet');
	const begin: Raise[] = [];
	const held: { rule: string; why: Hold }[] = [];
	for (const [index, finding] of findings.entries()) {
		const rule = rules[index];
		if (!rule || finding.answer !== 'raised' || stands(finding, stay)) continue;
		const why = holdOf(rule, finding, guarded, cardStands);
		if (why) held.push({ rule: rule.id, why });
		else begin.push({ rule: rule.id, outcome: finding.outcome, grounds: finding.grounds });
	}
	return { findings, begin, end, stay, held };
}

type Raised = Extract<Finding, { answer: 'raised' }>;

/** Whether an open notice of the same rule already says it, as urgently. */
function stands({ rule, outcome }: Raised, stay: readonly WarningNotice[]): boolean {
	return stay.some((notice) => notice.rule === rule && !isHigher(outcome, notice.outcome));
}

function holdOf(rule: Rule, finding: Raised, guarded: Guarded, cardStands: boolean): Hold | undefined {
	const { asOf } = guarded;
	const past = guarded.ledger.notices
		.filter((notice) => notice.rule === rule.id && notice.day <= asOf)
		.sort((a, b) => (a.day < b.day || (a.day === b.day && a.made < b.made) ? -1 : 1));
	const last = past.at(-1);
	switch (faceOf(finding.outcome)) {
		case 'full-screen':
			return holdOfFullScreen(finding, last, guarded);
		case 'check':
			return last && isWithinWindow(last, asOf, repeatDays) && !isWorse(finding.grounds, last.grounds)
				? 'window'
				: undefined;
		case 'quiet':
			return holdOfQuiet(rule, finding, last, guarded) ?? (cardStands ? 'another' : undefined);
	}
}

function holdOfFullScreen(finding: Raised, last: WarningNotice | undefined, guarded: Guarded): Hold | undefined {
	if (finding.outcome !== 'emergency-now' && isMuted(finding, guarded)) return 'muted';
	if (!last?.closed || last.closed.day > guarded.asOf || isHigher(finding.outcome, last.outcome)) return undefined;
	const { appointment } = last.closed;
	if (finding.outcome !== 'emergency-now' && appointment !== undefined && guarded.asOf <= appointment)
		return 'appointment';
	return isSaidAfter(finding.grounds, last.closed) ? undefined : 'answered';
}

function holdOfQuiet(rule: Rule, finding: Raised, last: WarningNotice | undefined, guarded: Guarded): Hold | undefined {
	const { facts, asOf, wished, ledger } = guarded;
	if (rule.basis === 'log' && !wished.has(rule.id)) return 'not-wished';
	const isNew = facts.firstDay === undefined || daysBetween(facts.firstDay, asOf) < firstWeek;
	if (isScore(rule) && isNew) return 'first-week';
	if (isMuted(finding, guarded)) return 'muted';
	if (last && isWithinWindow(last, asOf, rule.repeatDays ?? repeatDays)) return 'window';
	return isTold(finding, ledger, asOf) ? 'told' : undefined;
}

/** Whether all that is new on the map was told before: what stays for months is no news every week. */
function isTold({ rule, grounds }: Raised, { notices }: Ledger, asOf: Day): boolean {
	const places = grounds.flatMap(({ condition, found }) => (condition.kind === 'spread' ? (found ?? []) : []));
	const lately = notices.filter((notice) => notice.rule === rule && isWithinWindow(notice, asOf, toldDays));
	const told = new Set(lately.flatMap((notice) => notice.grounds.flatMap(({ found }) => found ?? [])));
	return places.length > 0 && places.every((place) => told.has(place));
}

function endOf(notice: WarningNotice, { rules, facts, asOf }: Guarded): Decision['end'][number] | undefined {
	const { id } = notice;
	switch (faceOf(notice.outcome)) {
		case 'full-screen':
			return undefined;
		case 'check': {
			const isAnswered = facts.checks.some(
				({ answers, changed }) => changed > notice.made && Object.keys(answers).length > 0
			);
			return isAnswered ? { id, how: 'checked' } : undefined;
		}
		case 'quiet': {
			const rule = rules.find((each) => each.id === notice.rule);
			const answer = rule ? evaluateStanding(rule, facts, asOf).answer : 'unknown';
			if (answer === 'clear') return { id, how: 'cleared' };
			const isOld = !isWithinWindow(notice, asOf, rule?.repeatDays ?? repeatDays) && notice.day <= asOf;
			return answer === 'unknown' && isOld ? { id, how: 'lapsed' } : undefined;
		}
	}
}

function isMuted(finding: Raised, { ledger, asOf }: Guarded): boolean {
	return ledger.mutes.some(
		(mute) =>
			mute.rule === finding.rule &&
			mute.day <= asOf &&
			daysBetween(mute.day, asOf) < muteDays &&
			!isWorse(finding.grounds, mute.grounds)
	);
}

/** Whether a notice lies within the last `days` days, its own included. */
function isWithinWindow({ day }: WarningNotice, asOf: Day, days: number): boolean {
	return day <= asOf && day > addDays(asOf, -days);
}

function isHigher(outcome: Outcome, than: Outcome): boolean {
	if (outcome === 'check' || outcome === than) return false;
	return than === 'check' || higherTier(outcome, than) === outcome;
}
