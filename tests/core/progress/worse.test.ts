/** Any record, and the same with something worse at the end or with days that say nothing: what that may not change. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeStep } from '#core/function/impression.ts';
import type { StrengthCheck } from '#core/function/strength.ts';
import { answerOf, type AnswerFacts } from '#core/progress/answer.ts';
import { meanResponse, responsesOf } from '#core/progress/responses.ts';
import { runningMean } from '#core/progress/running-mean.ts';
import { summaryOf } from '#core/progress/summary.ts';
import { weeksOf } from '#core/progress/weeks.ts';
import type { DayEntry } from '#core/record.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day } from '#core/time.ts';
import { impression, rated, strength } from '../function/checks.ts';
import { entry, session } from './diary.ts';
import { factsOf } from './stories.ts';

const start = day('2026-09-01');
const on = (at: number) => addDays(start, at);
const length = 28;
const asOf = on(length - 1);
const sessions = [7, 14, 21].map((at) => session(`s${at}`, on(at)));

type Said = Omit<AnswerFacts, 'course' | 'sessions' | 'events'>;
const kindOf = (said: Said) => answerOf(factsOf({ days: said.days, sessions }, said), asOf).kind;

const up = (value: number | undefined, by: number) => Math.min(10, (value ?? 0) + by);
const mark = (region: string, kind: RegionMark['kind']): RegionMark => ({ region, side: 'left', kind: kind ?? 'pain' });

/** What may already be wrong with the last week, one time in a few. */
interface Trouble {
	readonly pain: number;
	readonly weak: number;
	readonly marks: readonly RegionMark[];
}
const seldom = <T>(usual: T, other: T) => fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, fc.constant(other));
const trouble: fc.Arbitrary<Trouble> = fc.record({
	pain: seldom(3, 7),
	weak: seldom(0, 3),
	marks: seldom<readonly RegionMark[]>([], [mark('thigh-back', 'numb')])
});

/** A day on which everything is said: much pain in the first week, less in the last. */
const dayAt = (at: number, { pain, weak, marks }: Trouble) => {
	const isLast = at > 20;
	return fc
		.record({
			'pain-average': fc.integer(at < 7 ? { min: 6, max: 9 } : { min: 1, max: isLast ? pain : 6 }),
			'pain-worst': fc.integer({ min: 7, max: 8 }),
			weakness: fc.record({ left: fc.constant(isLast ? weak : 1), right: fc.constant(0) }),
			numbness: fc.record({ left: fc.integer({ min: at < 7 ? 3 : 0, max: 3 }), right: fc.constant(0) }),
			regions: fc
				.constantFrom('buttock', 'thigh-back')
				.map((region) => [mark(at < 7 ? 'calf' : region, 'pain'), mark('sole', 'numb'), ...(isLast ? marks : [])])
		})
		.map((answers: Answers) => entry(on(at), answers));
};
const heels = seldom<'able' | 'harder'>('able', 'harder');
const record: fc.Arbitrary<Said> = fc.record({
	days: trouble.chain((wrong) => fc.tuple(...Array.from({ length }, (_, at) => dayAt(at, wrong)))),
	impressions: seldom<ChangeStep>('much-better', 'no-change').map((change) => [{ ...impression(on(22)), change }]),
	functionChecks: seldom(7, 4).map((score) => [rated(on(2), { a: 4 }), rated(on(23), { a: score })]),
	strengthChecks: fc
		.tuple(heels, heels)
		.map(([first, last]) => [strength(on(2), { left: { heels: first } }), strength(on(24), { left: { heels: last } })])
});

const inLastWeek = ({ days, ...said }: Said, worse: (answers: Answers) => Answers): Said => ({
	...said,
	days: days.map((of) => (of.day > on(20) ? { ...of, answers: { ...of.answers, ...worse(of.answers) } } : of))
});
const weaker = (check: StrengthCheck): StrengthCheck =>
	check.day > on(20) ? { ...check, left: { heels: 'not-able' } } : check;
const worsened: Readonly<Record<string, (said: Said) => Said>> = {
	'more pain': (said) => inLastWeek(said, (of) => ({ 'pain-average': up(of['pain-average'], 1) })),
	'a higher worst pain': (said) => inLastWeek(said, (of) => ({ 'pain-worst': up(of['pain-worst'], 2) })),
	'more weakness': (said) =>
		inLastWeek(said, ({ weakness }) => ({ weakness: { ...weakness, left: up(weakness?.left, 1) } })),
	'a weak other leg': (said) => inLastWeek(said, ({ weakness }) => ({ weakness: { ...weakness, right: 1 } })),
	'more numbness': (said) =>
		inLastWeek(said, ({ numbness }) => ({ numbness: { ...numbness, left: up(numbness?.left, 2) } })),
	'a further numb place': (said) =>
		inLastWeek(said, ({ regions = [] }) => ({ regions: [...regions, mark('toes', 'numb')] })),
	'pain further down': (said) =>
		inLastWeek(said, ({ regions = [] }) => ({ regions: [...regions, mark('toes', 'pain')] })),
	'a change said to be worse': (said) => ({
		...said,
		impressions: said.impressions.map((each) => ({ ...each, change: 'a-little-worse' }))
	}),
	'activities rated lower': (said) => ({
		...said,
		functionChecks: said.functionChecks.map((each) => (each.day > on(20) ? { ...each, scores: { a: 2 } } : each))
	}),
	'heels that cannot be done': (said) => ({ ...said, strengthChecks: said.strengthChecks.map(weaker) })
};

test.each(Object.entries(worsened))('%s never turns an answer to better', (_, worse) => {
	let better = 0;
	fc.assert(
		fc.property(record, (said) => {
			if (kindOf(said) === 'better') better += 1;
			else expect(kindOf(worse(said))).not.toBe('better');
		}),
		{ seed: 40, numRuns: 150 }
	);
	// The records are not all of one kind.
	expect(better).toBeGreaterThan(5);
	expect(better).toBeLessThan(145);
});

test.each([
	'a weak other leg',
	'a further numb place',
	'pain further down',
	'a change said to be worse',
	'activities rated lower',
	'heels that cannot be done'
])('%s: never better at all', (name) => {
	fc.assert(
		fc.property(record, (said) => {
			expect(kindOf(worsened[name]?.(said) ?? said)).not.toBe('better');
		}),
		{ seed: 41 }
	);
});

test('days that say nothing of it change no mean, no window and no answer', () => {
	const span = { from: start, to: on(length) };
	const told = (days: readonly DayEntry[], said: Said) => [
		answerOf(factsOf({ days, sessions }, { ...said, days }), asOf),
		summaryOf(days, span, asOf),
		weeksOf(days, 'pain-average', span),
		runningMean(days, 'pain-average', span),
		meanResponse(responsesOf(days, sessions, 'pain-average', asOf))
	];
	fc.assert(
		fc.property(record, fc.uniqueArray(fc.integer({ min: 1, max: length - 1 })), (said, gaps) => {
			const kept = said.days.filter((_, at) => !gaps.includes(at));
			const silent = gaps.map((at) => entry(on(at), at % 2 ? { note: 'rain' } : { stress: 5 }));

			expect(told([...kept, ...silent], said)).toEqual(told(kept, said));
		}),
		{ seed: 42 }
	);
});
