/** The same record, its things in another order: every method finds the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownCourses } from '#core/course/known-courses.ts';
import { changeSteps } from '#core/function/impression.ts';
import { answerOf, type AnswerFacts } from '#core/progress/answer.ts';
import { bodySamples } from '#core/progress/body-samples.ts';
import { bodyWeeks } from '#core/progress/body-weeks.ts';
import { factorsOf } from '#core/progress/factors.ts';
import { figuresOf } from '#core/progress/figures.ts';
import { medicineDays } from '#core/progress/medicine-days.ts';
import { lastDayShown, spanOf } from '#core/progress/period.ts';
import { reachLines } from '#core/progress/reach-lines.ts';
import { summaryOf } from '#core/progress/summary.ts';
import { weeksOf } from '#core/progress/weeks.ts';
import { regions, sensationKinds, type RegionId } from '#core/symptoms/regions.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day } from '#core/time.ts';
import { event } from '../events/events.ts';
import { impression, rated, strength } from '../function/checks.ts';
import { entry, session } from './diary.ts';

const start = day('2026-09-01');
const length = 35;
const on = (at: number) => addDays(start, at);
const span = { from: on(2), to: on(length - 1) };

const scale = fc.integer({ min: 0, max: 10 });
const sides = fc.record({ left: scale, right: scale }, { requiredKeys: [] });
const mark = fc.record(
	{
		region: fc.constantFrom(...(Object.keys(regions) as RegionId[])),
		side: fc.constantFrom('left' as const, 'right' as const, 'middle' as const),
		kind: fc.constantFrom(...sensationKinds)
	},
	{ requiredKeys: ['region'] }
);
const answers: fc.Arbitrary<Answers> = fc.record(
	{
		'pain-average': scale,
		'pain-worst': scale,
		weakness: sides,
		numbness: sides,
		tingling: sides,
		regions: fc.array(mark, { maxLength: 3 }),
		triggers: fc.subarray(['cold', 'Cold', 'rain']),
		medicine: fc.array(fc.constantFrom({ name: 'a' }, { name: 'b', dose: 5 }), { maxLength: 2 })
	},
	{ requiredKeys: ['pain-average'] }
);
const at = fc.integer({ min: 0, max: length - 1 });
const strengthAnswer = fc.constantFrom('able' as const, 'harder' as const, 'not-able' as const, 'skipped' as const);
const days = fc
	.uniqueArray(fc.tuple(at, answers), { selector: ([of]) => of, minLength: 20, maxLength: length })
	.map((all) => all.map(([of, said]) => entry(on(of), said)));
const record = fc.record({
	days,
	sessions: fc.uniqueArray(at, { minLength: 1, maxLength: 8 }).map((all) => all.map((of) => session(`s${of}`, on(of)))),
	impressions: fc
		.uniqueArray(fc.tuple(at, fc.constantFrom(...changeSteps)), { selector: ([of]) => of, maxLength: 4 })
		.map((all) => all.map(([of, change]) => ({ ...impression(on(of)), change }))),
	functionChecks: fc
		.uniqueArray(fc.tuple(at, scale), { selector: ([of]) => of, maxLength: 4 })
		.map((all) => all.map(([of, score]) => rated(on(of), { a: score }))),
	strengthChecks: fc
		.uniqueArray(fc.tuple(at, strengthAnswer), { selector: ([of]) => of, maxLength: 4 })
		.map((all) => all.map(([of, heels]) => strength(on(of), { left: { heels } }))),
	events: fc.uniqueArray(at, { maxLength: 3 }).map((all) => all.map((of) => event('yoga', on(of))))
});
type Told = Omit<AnswerFacts, 'course'>;

/** Every list of a record turned round, or cut and its parts swapped. */
const mixed = (of: Told, way: 'round' | 'cut'): Told => {
	const mix = <Thing>(all: readonly Thing[]): Thing[] => {
		const half = Math.ceil(all.length / 2);
		return way === 'round' ? [...all].reverse() : [...all.slice(half), ...all.slice(0, half)];
	};
	return {
		days: mix(of.days),
		sessions: mix(of.sessions),
		impressions: mix(of.impressions),
		functionChecks: mix(of.functionChecks),
		strengthChecks: mix(of.strengthChecks),
		events: mix(of.events)
	};
};

const found: Readonly<Record<string, (of: Told) => unknown>> = {
	answer: (of) => {
		const [course] = knownCourses([], of.sessions);
		if (!course) throw new Error('expected a course');
		return answerOf({ ...of, course }, lastDayShown(of.days, on(length - 1)));
	},
	'summary and periods': (of) => [
		summaryOf(of.days, span, on(length)),
		spanOf('all', of, on(20)),
		spanOf('course', of, on(20))
	],
	'reach and body': (of) => [
		reachLines(of.days, span, ['pain', 'numb']),
		bodyWeeks(of.days, span),
		bodySamples(of.days, span, on(20))
	],
	'figures, weeks and medicine': (of) => [
		figuresOf(of.days, of.sessions, span),
		weeksOf(of.days, 'pain-average', span),
		medicineDays(of.days, span)
	],
	factors: (of) => factorsOf(of.days, { words: { triggers: ['rain'], helped: [] }, items: [] })
};

describe.each(Object.entries(found))('%s', (_, find) => {
	test.each(['round', 'cut'] as const)('the lists turned: %s', (way) => {
		fc.assert(
			fc.property(record, (of) => {
				expect(find(mixed(of, way))).toEqual(find(of));
			}),
			{ seed: 30, numRuns: 20 }
		);
	});
});
