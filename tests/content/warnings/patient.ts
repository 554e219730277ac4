/** Invented patients, day by day, from a seed: what they log, and what they do with what is shown. No chance, no clock. */
import { stamp, type DayEntry, type Session } from '#core/record.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { addDays, type Day, type Instant } from '#core/time.ts';
import { rangesRead, type WarningFacts } from '#core/warnings/facts.ts';
import { decide, type Decision } from '#core/warnings/guards.ts';
import type { Closing, Ledger, WarningNotice } from '#core/warnings/notice.ts';
import { faceOf } from '#core/warnings/tier.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import type { SignRule } from '#content/warnings/sign-rule.ts';
import { signs } from '#content/warnings/signs.ts';
import { instantOf, keep } from '../../core/warnings/kept.ts';

export const allRules: readonly SignRule[] = [...signs, ...logRules];
export const allWishes: ReadonlySet<string> = new Set(
	allRules.filter(({ basis }) => basis === 'log').map(({ id }) => id)
);

/** Numbers in [0, 1) from a seed. Source: mulberry32, Tommy Ettinger, public domain. */
export function chanceOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** An ordinary noisy diary: a level that eases over the year, good and bad spells, four days of five logged. */
export function noisyDays(from: Day, count: number, chance: () => number): DayEntry[] {
	const normal = () => chance() + chance() + chance() + chance() - 2;
	const first = 4 + chance() * 3;
	const rests = 1 + chance() * 3;
	let spell = 0;
	return Array.from({ length: count }, (_, index): DayEntry | undefined => {
		spell = spell * 0.85 + normal() * 0.5;
		const level = rests + (first - rests) * Math.exp(-index / 90) + spell;
		const scale = (value: number) => Math.min(10, Math.max(0, Math.round(value)));
		const average = scale(level + normal() * 1.2);
		const regions: RegionMark[] = [
			{ region: 'buttock', side: 'left', kind: 'pain' },
			...(chance() < 0.7 ? [{ region: 'calf', side: 'left', kind: 'numb' } as const] : []),
			...(chance() < 0.06 ? [{ region: 'sole', side: 'left', kind: 'tingling' } as const] : [])
		];
		if (chance() > 0.8) return undefined;
		const on = addDays(from, index);
		return {
			...stamp(instantOf(on), 'typed'),
			day: on,
			answers: {
				'pain-average': average,
				'pain-worst': scale(average + 1 + normal()),
				numbness: { left: scale(level / 2 + normal()) },
				weakness: { left: scale(0.7 + normal() * 0.8) },
				...(chance() < 0.5 && { regions }),
				...(chance() < 0.3 && { signs: { 'sleep-lost': average >= 7 && chance() < 0.5 ? 'yes' : 'no' } as const })
			}
		};
	}).filter((entry) => entry !== undefined);
}

/** A session a week. */
export function weekly(from: Day, weeks: number): Session[] {
	return Array.from({ length: weeks }, (_, index) => {
		const on = addDays(from, 8 + index * 7);
		return { ...stamp(instantOf(on), 'typed'), id: `session ${on}`, state: 'done', day: on } as const;
	});
}

export interface Lived {
	readonly asOf: Day;
	readonly decision: Decision;
	/** After what began and ended that day, and before the patient answers. */
	readonly ledger: Ledger;
}

/** What a patient does on a day with what is open; the ledger afterwards. */
export type Reaction = (ledger: Ledger, asOf: Day) => Ledger;

/** A record lived through day by day: each day sees what was told until then, and the ledger of the days before. */
export function live(
	facts: WarningFacts,
	from: Day,
	count: number,
	react: Reaction,
	wished: ReadonlySet<string> = allWishes
): Lived[] {
	let ledger: Ledger = { notices: [], mutes: [] };
	const firstDay = facts.days[0]?.day;
	return Array.from({ length: count }, (_, index) => {
		const asOf = addDays(from, index);
		const until = <Dated extends { readonly day: Day }>(of: readonly Dated[]) => of.filter(({ day }) => day <= asOf);
		const ranges = rangesRead(asOf, firstDay, facts.course?.from);
		const isRead = ({ day }: DayEntry) => ranges.some(({ from: a, to }) => (!a || day >= a) && (!to || day < to));
		const known: WarningFacts = {
			...facts,
			checks: until(facts.checks),
			days: until(facts.days.filter(isRead)),
			sessions: until(facts.sessions),
			...(firstDay && { firstDay })
		};
		const decision = decide({ rules: allRules, facts: known, ledger, asOf, wished });
		const after = keep(ledger, decision, asOf);
		ledger = react(after, asOf);
		return { asOf, decision, ledger: after };
	});
}

/** Closes every open notice that the patient would answer today. */
export function closing(how: Closing, which: (notice: WarningNotice) => boolean): Reaction {
	return ({ notices, mutes }, asOf) => ({
		mutes,
		notices: notices.map((notice) =>
			!notice.closed && which(notice)
				? { ...notice, closed: { how, day: asOf, at: `${asOf}T20:00:00.000Z` as Instant } }
				: notice
		)
	});
}

/** The open notices that make the quiet card. */
export function cardOf({ notices }: Ledger): readonly WarningNotice[] {
	return notices.filter(({ closed, outcome }) => !closed && faceOf(outcome) === 'quiet');
}
