import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import { answer as english } from '#content/text/answer.en.ts';
import { languages } from '#content/text/languages.ts';
import { eventKinds } from '#core/events/event.ts';
import { answerMoments } from '#core/progress/answer-moments.ts';
import { answerOf, type Answer, type Lack } from '#core/progress/answer.ts';
import type { NerveSign } from '#core/progress/nerve-signs.ts';
import { otherPains } from '#core/progress/other-pains.ts';
import type { Reason } from '#core/progress/verdict.ts';
import type { WeekMean } from '#core/progress/week.ts';
import { rungs } from '#core/symptoms/reach.ts';
import { addDays, day } from '#core/time.ts';
import { answerTable } from '#features/progress/answer-table.ts';
import { answerWords } from '#features/progress/answer-words.ts';
import { momentWords } from '#features/progress/moment-words.ts';
import { signWords } from '#features/progress/nerve-words.ts';
import { reasonWords, rungWords } from '#features/progress/reason-words.ts';
import { event } from '../../core/events/events.ts';
import { factsOf, story, told, type Story } from '../../core/progress/stories.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const end = day('2026-11-17');
const steady = story('steady');
const weaker = told(steady, (_, index) => ({ weakness: { left: index < 40 ? 0 : 3 } }));
const compared = (answer: Answer) => {
	if (answer.kind === 'too-little') throw new Error('expected two weeks');
	return answer;
};
const ask = (of: Story, asOf = end, more = {}) => answerOf(factsOf(of, more), asOf);
const week = (sum: number, days: number): WeekMean => ({
	from: day('2026-11-01'),
	sum,
	days,
	standing: days < 4 ? 'few' : days < 5 ? 'rough' : 'solid'
});

const rise = { measure: 'weakness', whole: true, now: { sum: 15, days: 5 }, before: { sum: 0, days: 7 } } as const;
const signs: NerveSign[] = [
	{ kind: 'more', side: 'left', ...rise },
	{ kind: 'more', side: 'right', ...rise },
	{ kind: 'more', ...rise },
	{ kind: 'more', measure: 'numbness', whole: false, now: { sum: 3, days: 6 } },
	{ kind: 'more-lately', measure: 'numbness', highest: 4, days: 2, before: { sum: 7, days: 7 } },
	{ kind: 'more-lately', measure: 'weakness', highest: 4, days: 1 },
	{ kind: 'more', measure: 'tingling', whole: true, now: { sum: 9, days: 3 } },
	{ kind: 'more-lately', measure: 'weakness', side: 'right', highest: 4, days: 1 },
	{ kind: 'new-mark', region: 'calf', side: 'left', felt: 'numb', days: 2 },
	{ kind: 'new-mark', region: 'a region of a later version', felt: 'weakness', days: 1 },
	{ kind: 'alarm', alarm: 'saddle', days: 1 },
	{ kind: 'alarm', alarm: 'both-legs', days: 2 },
	{ kind: 'strength', day: end, reading: { leg: 'left', test: 'heels', standing: 'news', answer: 'harder' } },
	{ kind: 'strength', day: end, reading: { leg: 'right', test: 'toes', standing: 'first', answer: 'not-able' } },
	{ kind: 'gave-way', days: 1, before: 0 }
];
const activities = { from: day('2026-09-01'), to: end, change: -2 };
const means = { first: { mean: 6, activities: 3 }, last: { mean: 4, activities: 3 } };
const reasons: Reason[] = [
	{ kind: 'drop-short', short: 'points' },
	{ kind: 'drop-short', short: 'percent' },
	{ kind: 'little-pain' },
	{ kind: 'early', sessions: 3, days: 20 },
	{ kind: 'impression-unsaid' },
	{ kind: 'impression', change: 'a-little-worse', day: end },
	{ kind: 'activities', change: { ...activities, ...means } },
	...(['left', 'right', 'unknown'] as const).flatMap((side): Reason[] => [
		{ kind: 'reach', change: { side, first: 'thigh', last: 'calf', moved: 'further' } },
		{ kind: 'reach', change: { side, first: 'calf', moved: 'less-far' } },
		{ kind: 'reach', change: { side, first: 'calf', last: 'calf', moved: 'further' } },
		{ kind: 'reach', change: { side, first: 'calf', last: 'calf', moved: 'less-far' } }
	]),
	...signs.map((sign): Reason => ({ kind: 'nerve', sign })),
	{ kind: 'unsaid', measure: 'weakness' },
	{ kind: 'unsaid', measure: 'numbness' },
	{ kind: 'unsaid', measure: 'numbness', side: 'left' },
	...otherPains.map((measure): Reason => ({
		kind: 'pain',
		pain: { measure, first: week(20, 5), last: week(40, 5), moved: 'higher' }
	}))
];
const [first, last] = [week(20, 4), week(6, 3)];
const lacks: Lack[] = [
	{ kind: 'no-session' },
	{ kind: 'no-average', worst: 3 },
	{ kind: 'young', first, last, comparable: end },
	...(['first', 'last', 'both'] as const).map((which): Lack => ({ kind: 'few', which, first, last }))
];

describe('the words of an answer', () => {
	test('clearly better: the figures, on how many days, the noise, and no cause', () => {
		const words = answerWords(ask(steady), text);

		expect(words).toEqual({
			verdict: 'Clearly better',
			said: [
				'Your average pain is 4.3 points (64%) lower than in your first week.',
				'A change of this size is one many people notice.'
			],
			ground: ['Since the sessions began: 11 sessions, 76 days.'],
			reasons: [],
			check: [],
			noise: [
				'Days differ by themselves: from 5 to 8 in the first week, from 2 to 3 in the last.',
				expect.stringMatching(/less pain in \d+% of pairs/),
				expect.stringMatching(/^Over 67 days the line runs -0\.\d points a week/)
			],
			ask: ['Can sessions be further apart, or end?', 'What can I go on doing myself?']
		});
		expect(answerTable(compared(ask(steady)), text).rows.slice(0, 3)).toEqual([
			{ key: 'average', cells: ['Average pain', '6.7 (7 days)', '2.4 (5 days)'] },
			{ key: 'range', cells: ['Lowest to highest', '5 to 8', '2 to 3'] },
			{ key: 'left', cells: ['Pain reaches, left', 'lower leg', 'buttock'] }
		]);
	});

	test('less pain with more weakness is never called better, and what got worse stands in the call for the check', () => {
		const words = answerWords(ask(weaker), text);

		expect(words.verdict).toBe('Less pain, but not better');
		expect(words.said.join(' ')).not.toContain('many people notice');
		expect(words.check[0]).toMatch(/^Weakness, left: 3\.0 in the last week \(5 days\), 0\.0 at first/);
		expect(words.reasons).toEqual([]);
		expect(words.ask).toContain('Should a doctor see me before the next session?');
	});

	test('too little is an answer with its counts', () => {
		const early = answerWords(ask(steady, addDays(steady.sessions[0]?.day ?? end, 1)), text);

		expect(early.verdict).toBe('Too little to compare yet');
		expect(early.said[0]).toMatch(/would share days\. They can be compared from .* So far: \d and \d of 7\./);
	});

	test('a diary begun after session 1 says so', () => {
		const late = { ...steady, days: steady.days.filter((of) => of.day > (steady.sessions[1]?.day ?? end)) };

		expect(answerWords(ask(late), text).ground[0]).toMatch(/^Since you began the diary, after session 1: \d+ sessions/);
	});

	test('events of the window are named with their days', () => {
		const events = [event('fall', '2026-09-20'), event('physiotherapy', '2026-10-01', '2026-10-20')];

		expect(answerWords(ask(steady, end, { events }), text).ground[1]).toBe(
			'In these weeks there was also: fall (20 Sept) and physiotherapy (1 Oct to 20 Oct).'
		);
	});

	test('an answer that comes by itself says after which session and up to which day', () => {
		const [third] = answerMoments(factsOf(steady).course, end);

		expect(momentWords(third, end, text)).toMatch(/^After session 3: days up to \d+ \w+ 2026\.$/);
		expect(momentWords(undefined, end, text)).toBe('So far: days up to 17 Nov 2026.');
	});

	test('each reason is a sentence of its own', () => {
		const said = reasons.map((reason) => reasonWords(reason, text));

		expect(new Set(said).size).toBe(said.length);
		expect(said).toContain('Pain reaches, left: further down. At first: thigh. Now: lower leg.');
		expect(said).toContain('Pain reaches, left: less far down. At first: lower leg. Now: not below the back.');
		expect(said).toContain('Pain reaches, left: further down on most maps than at first.');
		expect(said).toContain('New on the body map: Calf, left: Numb, dull (2 maps).');
		expect(said).toContain('Strength check of 17 Nov 2026, worse: Left leg: On heels.');
	});

	test('every reason, sign, lack, rung and event has its words in three languages', async () => {
		for (const { code } of languages) {
			const spoken = new Text();
			await spoken.use(code);
			const all = [
				...reasons.map((reason) => reasonWords(reason, spoken)),
				...signs.map((sign) => signWords(sign, spoken)),
				...rungs.map((rung) => rungWords(rung, spoken)),
				...lacks.flatMap((lack) => answerWords({ ...ask(steady), kind: 'too-little', lack }, spoken).said),
				...[ask(steady), ask(weaker), ask(steady, day('2026-09-20'))].flatMap((answer) =>
					Object.values(answerWords(answer, spoken) as unknown as Record<string, string | string[]>).flat()
				),
				...answerTable(compared(ask(steady)), spoken).rows.flatMap(({ cells }) => cells),
				...eventKinds.map((what) => spoken.t(`answer.what.${what}`))
			];

			expect(all.filter((words) => /[{}]|undefined|NaN|^\s*$/.test(words))).toEqual([]);
		}
	});

	test('no sentence names acupuncture as a cause, or speaks of failure', () => {
		const sentences = Object.values(english).flatMap((of) => (typeof of === 'string' ? [of] : Object.values(of)));

		expect(sentences.filter((of) => /because|thanks to|helped you|worked|reduced|failed|relapse|!/i.test(of))).toEqual(
			[]
		);
	});
});
