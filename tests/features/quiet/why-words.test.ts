import { beforeAll, describe, expect, test } from 'vitest';
import { isLogRule, whyWords } from '#features/quiet/why-words.ts';
import { Text } from '#app/text.svelte.ts';
import { loadSignWords, type SignWords } from '#app/warning-words.ts';
import { logRules, type LogRuleId } from '#content/warnings/log-rules.ts';
import { languages, type Language } from '#content/text/languages.ts';
import { day } from '#core/time.ts';
import type { Leaf } from '#core/warnings/condition.ts';
import type { Finding } from '#core/warnings/evaluate.ts';
import type { Ground } from '#core/warnings/ground.ts';
import { keptGrounds } from '#core/warnings/ledger.ts';
import { leavesOf } from '#core/warnings/named-facts.ts';

const spoken = new Map<Language, { text: Text; words: SignWords }>();
beforeAll(async () => {
	for (const { code } of languages) {
		const text = new Text();
		await text.use(code);
		spoken.set(code, { text, words: await loadSignWords(code) });
	}
});

/** Figures of a condition: 6.4 over 7 days now, 4.2 over 5 days before. */
type Told = Partial<Omit<Ground, 'condition' | 'answer'>>;
const means = { now: { sum: 45, days: 7 }, before: { sum: 21, days: 5 } };

/** Every rule with the grounds that decide, by kind of condition (and part), and what it says. */
const table: Record<LogRuleId, { readonly grounds: Readonly<Record<string, Told>>; readonly says: readonly string[] }> =
	{
		'log-worse': {
			grounds: { 'week-rise': means },
			says: ['Average pain this week 6.4 (7 days), last week 4.2 (5 days).']
		},
		'log-persistence': {
			grounds: { 'since-onset': { found: ['2026-09-01'] }, 'not-fallen': means },
			says: ['6.4 over the last two weeks (7 days), 4.2 in your first week (5 days).']
		},
		'log-no-fall': {
			grounds: { 'since-onset': { found: ['2026-11-01'] }, 'no-fall': { now: means.now } },
			says: ['No downward trend over the last three weeks; 6.4 on average (7 days).']
		},
		'log-weakness': {
			grounds: { 'step-up': { ...means, found: ['left'] } },
			says: ['6.4 on your last two entries, 4.2 in the week before (5 days).']
		},
		'log-flare': {
			grounds: { flare: { ...means, found: ['2026-11-18'] } },
			says: ['6.4 in the days since the session on 18 Nov, 4.2 in the days before it.']
		},
		'log-course': {
			grounds: {
				'course-reached': { found: ['6', '20'] },
				'course-flat': means,
				'no-better': { found: ['no-change'] }
			},
			says: ['6.4 in the last week (7 days), 4.2 in the first week of this course (5 days); you said: No change.']
		},
		'log-severe': {
			grounds: { run: { found: ['8', '9', '8'] }, 'sign-run': {} },
			says: ['Worst pain on three days in a row: 8, 9, and 8.', 'Sleep lost to pain three nights in a row.']
		},
		'log-spread': {
			grounds: { spread: { found: ['calf left', 'saddle'] } },
			says: [
				'On two of your last three maps, and not in your first week: Calf, left and Saddle area (between the legs).'
			]
		},
		'log-thigh': {
			grounds: { region: { now: { sum: 2, days: 5 } } },
			says: ['Outer thigh numb on 2 of 5 maps this week, and weakness in the same week.']
		},
		'log-fever': {
			grounds: { temperature: { found: ['38.5'], day: day('2026-11-21') }, 'pain-not-gone': {} },
			says: ['You wrote down 38.5 °C on 21 Nov.']
		},
		'log-strength': {
			grounds: { strength: { found: ['left heels', 'right chair'], day: day('2026-11-21') } },
			says: ['Worse in your strength check on 21 Nov: Left leg: On heels and Right leg: Up from a chair.']
		},
		'log-fall': { grounds: { event: { day: day('2026-11-21') } }, says: ['You wrote down a fall on 21 Nov.'] },
		'log-needling': {
			grounds: { 'day-sign': { day: day('2026-11-21') } },
			says: ['You wrote down something new since needling on 21 Nov.']
		},
		'log-check': {
			grounds: { 'marked saddle': {}, 'marked both-legs': {}, spread: { found: ['shin right'] } },
			says: [
				'You marked the saddle area.',
				'Numb or weak was said of both legs.',
				'Numb or tingling was marked in the other leg: Shin, right.'
			]
		}
	};

function groundsOf(rule: LogRuleId, told: Readonly<Record<string, Told>>): Ground[] {
	const when = logRules.find(({ id }) => id === rule)?.when;
	const leaves: readonly Leaf[] = when ? leavesOf(when) : [];
	return leaves.flatMap((condition): Ground[] => {
		const of = told[condition.kind === 'marked' ? `marked ${condition.what}` : condition.kind];
		return of ? [{ condition, answer: 'raised', ...of }] : [];
	});
}

const raised = (rule: string, grounds: readonly Ground[]): Finding => ({
	rule,
	grounds,
	answer: 'raised',
	outcome: 'within-days',
	sure: true
});

function said(rule: LogRuleId, now: readonly Ground[], kept: readonly Ground[] = now, language: Language = 'en') {
	const { text, words } = spoken.get(language) ?? {};
	if (!text || !words) throw new Error(`no words in ${language}`);
	return whyWords(text, words, { rule, grounds: keptGrounds(kept) }, raised(rule, now));
}

const every = logRules.map(({ id }) => id);

test.each(every)('%s says why in figures', (rule) => {
	expect(said(rule, groundsOf(rule, table[rule].grounds))).toEqual(table[rule].says);
});

test.each(languages.flatMap(({ code }) => every.map((rule) => [code, rule] as const)))(
	'in %s, %s leaves no name in braces and loses no sentence',
	(language, rule) => {
		const grounds = groundsOf(rule, table[rule].grounds);
		const sentences = said(rule, grounds, grounds, language);

		expect(sentences).toHaveLength(table[rule].says.length);
		expect(sentences.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
	}
);

test.each(every)('%s without its figures says nothing rather than half of it', (rule) => {
	const bare = groundsOf(rule, table[rule].grounds).map(({ condition, answer }): Ground => ({ condition, answer }));
	const whole = table[rule].says.filter((sentence) => !/\d|:/.test(sentence));

	expect(said(rule, bare)).toEqual(whole);
});

describe('a notice that stands while the figures moved', () => {
	test('tells those of now', () => {
		const then = groundsOf('log-worse', table['log-worse'].grounds);
		const now = groundsOf('log-worse', { 'week-rise': { now: { sum: 40, days: 7 }, before: { sum: 21, days: 5 } } });

		expect(said('log-worse', now, then)).toEqual(['Average pain this week 5.7 (7 days), last week 4.2 (5 days).']);
	});

	test('tells what was kept where nothing is known now', () => {
		const then = groundsOf('log-severe', { run: { found: ['8', '8', '9'] } });

		expect(said('log-severe', [], then)).toEqual(['Worst pain on three days in a row: 8, 8, and 9.']);
	});

	test('a mean over no days is no figure', () => {
		const none = groundsOf('log-worse', { 'week-rise': { now: { sum: 0, days: 0 }, before: { sum: 21, days: 5 } } });

		expect(said('log-worse', none)).toEqual([]);
	});
});

test('a rule read from an answer has no figures', () => {
	expect(isLogRule('acu-burn')).toBe(false);
	const { text, words } = spoken.get('en') ?? {};
	expect(text && words && whyWords(text, words, { rule: 'acu-burn', grounds: [] }, undefined)).toEqual([]);
});
