/** The guards over simulated months, with the real rules. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPage, secondPage } from '#content/warnings/check-pages.ts';
import { stamp, type DayEntry } from '#core/record.ts';
import { addDays, day, daysBetween, type Day } from '#core/time.ts';
import type { CheckAnswer, QuestionId, WarningCheck } from '#core/warnings/check.ts';
import type { WarningFacts } from '#core/warnings/facts.ts';
import { repeatDays } from '#core/warnings/guards.ts';
import type { WarningMute } from '#core/warnings/notice.ts';
import { faceOf } from '#core/warnings/tier.ts';
import { instantOf } from '../../core/warnings/kept.ts';
import { allRules, cardOf, closing, live, type Lived, type Reaction } from './patient.ts';

const from = day('2026-01-01');
const months = 75;
const questions = [...firstPage, ...secondPage].flatMap((group) => group.questions);
const urgent = new Set(firstPage.flatMap((group) => group.questions));

/** A day as anyone may log it: any numbers, any marks, or nothing. */
const anyDay = fc.option(
	fc.record({
		pain: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 }),
		weakness: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 2 }),
		places: fc.option(fc.subarray(['calf', 'sole', 'toes', 'thigh-outer'] as const), { freq: 2 }),
		sleep: fc.option(fc.constantFrom('yes', 'no'), { freq: 2 }),
		cold: fc.integer({ min: 0, max: 40 })
	}),
	{ freq: 5 }
);
const anyCheck = fc.option(
	fc.record({
		question: fc.constantFrom(...questions),
		answer: fc.constantFrom<CheckAnswer>('yes', 'not-sure', 'no', 'rather-not-say')
	}),
	{ freq: 1 }
);
/** What the patient does that day with what is open. */
const anyReaction = fc.constantFrom('nothing', 'nothing', 'note', 'seen', 'mute');

const anyLife = fc.record({
	days: fc.array(anyDay, { minLength: months, maxLength: months }),
	checks: fc.array(anyCheck, { minLength: months, maxLength: months }),
	reactions: fc.array(anyReaction, { minLength: months, maxLength: months })
});
type Life = typeof anyLife extends fc.Arbitrary<infer Value> ? Value : never;

function factsOf({ days, checks }: Life): WarningFacts {
	return {
		days: days.flatMap((told, index): DayEntry[] => {
			if (!told) return [];
			const on = addDays(from, index);
			const { pain, weakness, places, sleep, cold } = told;
			const signs = { ...(sleep && { 'sleep-lost': sleep }), ...(cold === 0 && { 'leg-cold': 'yes' as const }) };
			const answers = {
				...(pain !== null && { 'pain-average': pain, 'pain-worst': pain }),
				...(weakness !== null && { weakness: { left: weakness } }),
				...(places && { regions: places.map((region) => ({ region, side: 'left', kind: 'numb' }) as const) }),
				signs
			};
			return [{ ...stamp(instantOf(on), 'typed'), day: on, answers }];
		}),
		checks: checks.flatMap((told, index): WarningCheck[] => {
			if (!told) return [];
			const on = addDays(from, index);
			return [checkOf(on, told.question, told.answer)];
		}),
		sessions: [],
		strengthChecks: [],
		impressions: [],
		events: []
	};
}

function checkOf(on: Day, question: QuestionId, answer: CheckAnswer): WarningCheck {
	return {
		...stamp(instantOf(on, '11'), 'typed'),
		id: `check ${on}`,
		day: on,
		list: '1',
		answers: { [question]: answer }
	};
}

/** Mutes every rule there is, by what stands open. */
const muteAll: Reaction = ({ notices, mutes }, asOf) => {
	const base = { day: asOf, seen: asOf, clinician: 'Dr A' };
	const more = allRules.map(({ id }): WarningMute => {
		const { grounds } = notices.findLast(({ rule }) => rule === id) ?? { grounds: [] };
		return { ...stamp(instantOf(asOf), 'typed'), ...base, id: `mute ${id} ${asOf}`, rule: id, grounds };
	});
	return { notices, mutes: [...mutes, ...more] };
};

function lived(life: Life): Lived[] {
	const react: Reaction = (ledger, asOf) => {
		switch (life.reactions[daysBetween(from, asOf)]) {
			case 'note':
				return closing('noted', ({ outcome }) => faceOf(outcome) === 'quiet')(ledger, asOf);
			case 'seen':
				return closing('seen', ({ outcome }) => faceOf(outcome) === 'full-screen')(ledger, asOf);
			case 'mute':
				return muteAll(closing('noted', ({ outcome }) => faceOf(outcome) === 'quiet')(ledger, asOf), asOf);
			default:
				return ledger;
		}
	};
	return live(factsOf(life), from, months, react);
}

const runs = { numRuns: 25, seed: 20_261_123 };

describe('over months of any diary', () => {
	test('never two quiet cards at once', () => {
		fc.assert(
			fc.property(anyLife, (life) => {
				for (const { ledger } of lived(life))
					expect(new Set(cardOf(ledger).map((each) => each.day)).size).toBeLessThan(2);
			}),
			runs
		);
	});

	test('never the same quiet notice inside its window', () => {
		fc.assert(
			fc.property(anyLife, (life) => {
				const all =
					lived(life)
						.at(-1)
						?.ledger.notices.filter(({ outcome }) => faceOf(outcome) === 'quiet') ?? [];
				for (const rule of allRules) {
					const its = all.filter((notice) => notice.rule === rule.id).map((notice) => notice.day);
					for (const [index, on] of its.slice(1).entries())
						expect(daysBetween(its[index] ?? on, on)).toBeGreaterThanOrEqual(rule.repeatDays ?? repeatDays);
				}
			}),
			runs
		);
	});

	test('a call for the check never comes twice on one day, and opens no second one', () => {
		fc.assert(
			fc.property(anyLife, (life) => {
				for (const { ledger } of lived(life)) {
					const calls = ledger.notices.filter(({ outcome, closed }) => outcome === 'check' && !closed);
					expect(new Set(calls.map(({ rule }) => rule)).size).toBe(calls.length);
				}
			}),
			runs
		);
	});

	test('a yes or not sure of the first page is an open emergency on that very day, whatever was muted', () => {
		fc.assert(
			fc.property(anyLife, (life) => {
				const { checks } = factsOf(life);
				for (const { asOf, ledger } of lived(life)) {
					const told = checks.find((check) => check.day === asOf);
					const [question, answer] = Object.entries(told?.answers ?? {})[0] ?? [];
					if (!urgent.has(question as QuestionId) || (answer !== 'yes' && answer !== 'not-sure')) continue;
					expect(ledger.notices.some(({ outcome, closed }) => outcome === 'emergency-now' && !closed)).toBe(true);
				}
			}),
			runs
		);
	});

	test('an emergency that was seen and muted calls again when it is answered yes again', () => {
		const again = fc.record({ question: fc.constantFrom(...urgent), days: fc.integer({ min: 1, max: 29 }) });
		fc.assert(
			fc.property(again, ({ question, days }) => {
				const told = { days: [], sessions: [], strengthChecks: [], impressions: [], events: [] };
				const checks = [checkOf(from, question, 'yes'), checkOf(addDays(from, days), question, 'yes')];
				const react: Reaction = (ledger, asOf) =>
					asOf === from ? muteAll(closing('seen', () => true)(ledger, asOf), asOf) : ledger;
				const last = live({ ...told, checks }, from, days + 1, react).at(-1);

				expect(last?.ledger.notices.some(({ outcome, closed }) => outcome === 'emergency-now' && !closed)).toBe(true);
			}),
			runs
		);
	});

	test('what takes the whole screen ends only by the patient', () => {
		fc.assert(
			fc.property(anyLife, (life) => {
				for (const { decision, ledger } of lived(life)) {
					const ended = new Set(decision.end.map(({ id }) => id));
					for (const { id, outcome } of ledger.notices)
						if (faceOf(outcome) === 'full-screen') expect(ended.has(id)).toBe(false);
				}
			}),
			runs
		);
	});
});
