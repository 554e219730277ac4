import { expect, it, test } from 'vitest';
import type { Rule } from '#core/warnings/rule.ts';
import { day } from '#core/time.ts';
import { knownIn, rules, wrongRules } from '../../src/server/rules-to-hold.ts';
import type { Known } from '../../src/server/wrong-rules.ts';
import { rule } from '../core/warnings/told.ts';

const words = { 'a-rule': { name: 'A rule' } };
const known: Known = {
	sources: ['S1'],
	screens: {
		'check:aaa': { route: '/warnings/', page: 'first' },
		'check:avn': { route: '/warnings/', page: 'second' },
		'about:cancer': { route: '/about-me/' },
		'day:temperature': { route: '/log/', part: 'log/SignList.svelte' }
	},
	pages: { first: ['aaa'], second: [] },
	routes: ['/warnings/', '/log/'],
	parts: ['log/SignList.svelte'],
	files: ['a-rule.ts', 'a-rule.en.ts', 'a-rule.ja.ts', 'a-rule.vi.ts'],
	words: { en: words, ja: words, vi: words }
};
const asked = { kind: 'asked', question: 'aaa' } as const;
const temperature = { kind: 'temperature', atLeast: 38, within: 2 } as const;
/** Data that the compiler would refuse, as a build meets it. */
const odd = (more: object) => rule({ when: asked, ...more });
const faultsOf = (one: Rule, more: Partial<Known> = {}) => wrongRules([one], { ...known, ...more });

it('says nothing of a rule that can work', () => {
	expect(faultsOf(rule({ when: { kind: 'any', of: [asked, temperature] }, sources: ['S1'] }))).toEqual([]);
});

test.each([
	[{ kind: 'hiccups' }, 'unknown kind of condition "hiccups"'],
	[{ kind: 'asked', question: 'hiccups' }, 'question of "asked": unknown question "hiccups"'],
	[{ kind: 'about', fact: 'hiccups' }, 'fact of "about": unknown line of About me "hiccups"'],
	[{ kind: 'day-sign', sign: 'hiccups' }, 'sign of "day-sign": unknown sign of a day "hiccups"'],
	[{ kind: 'sign-run', sign: 'hiccups', days: 3 }, 'sign of "sign-run": unknown sign of a day "hiccups"'],
	[{ kind: 'event', what: 'flood', sign: 'fall', within: 7 }, 'what of "event": unknown event "flood"'],
	[{ kind: 'strength', urgency: 'soon' }, 'urgency of "strength": unknown urgency "soon"'],
	[{ kind: 'marked', what: 'arm' }, 'what of "marked": unknown mark "arm"'],
	[{ kind: 'region', region: 'arm', feeling: 'numb', days: 2, within: 3 }, 'region of "region": unknown region "arm"'],
	[
		{ kind: 'region', region: 'calf', feeling: 'itch', days: 2, within: 3 },
		'feeling of "region": unknown feeling "itch"'
	],
	[{ kind: 'number', measure: 'mood', atLeast: 8, days: 3, within: 3 }, 'measure of "number": unknown measure "mood"'],
	[{ kind: 'temperature', within: 2 }, 'atLeast of "temperature": "undefined" is no number'],
	[{ ...temperature, atleast: 38 }, '"temperature" knows no atleast'],
	[{ kind: 'run', measure: 'pain-worst', days: 3, fires: 7, clears: 8 }, '"run" clears above where it fires'],
	[{ kind: 'any', of: [] }, '"any" of no conditions'],
	[{ kind: 'all', of: [asked, { kind: 'hiccups' }] }, 'unknown kind of condition "hiccups"']
])('a condition that cannot be asked: %j', (when, fault) => {
	expect(faultsOf(odd({ when }))).toEqual([`a-rule: ${fault}`]);
	expect(faultsOf(odd({ raises: [{ tier: 'today', when }] }))).toEqual([`a-rule: ${fault}`]);
});

test.each([
	[
		'a fact without a screen',
		odd({ when: { kind: 'about', fact: 'fracture' } }),
		'names "about:fracture", which no screen can enter'
	],
	[
		'a screen that does not stand',
		odd({ when: { kind: 'about', fact: 'cancer' } }),
		'names "about:cancer", but nothing answers at /about-me/'
	],
	[
		'a question on neither page',
		odd({ when: { kind: 'asked', question: 'avn' } }),
		'names "check:avn", which the second page of the check does not ask'
	],
	['an unknown source', odd({ sources: ['S999'] }), 'names an unknown source "S999"'],
	['an unknown outcome', odd({ outcome: 'tomorrow' }), 'unknown outcome "tomorrow"'],
	['an unknown tier', odd({ raises: [{ tier: 'check', when: asked }] }), 'raises to an unknown tier "check"'],
	['a review on no day', odd({ reviewed: '2026-02-30' }), 'reviewed on "2026-02-30", which is no day'],
	['a nameless signature', odd({ reviewer: { name: ' ', on: day('2026-11-22') } }), 'is signed without a name or a day']
])('%s', (_, one, fault) => {
	expect(faultsOf(one)).toEqual([`a-rule: ${fault}`]);
});

test('a component that went away', () => {
	expect(faultsOf(rule({ when: temperature }), { parts: [] })).toEqual([
		'a-rule: names "day:temperature", but there is no features/log/SignList.svelte'
	]);
});

test('words that are missing in a language: the file, its place in the list, a single sentence', () => {
	const one = rule({ when: asked });

	expect(faultsOf(one, { files: known.files.filter((file) => file !== 'a-rule.vi.ts') })).toEqual([
		'a-rule: has no file a-rule.vi.ts'
	]);
	expect(faultsOf(one, { words: { ...known.words, ja: {} } })).toEqual([
		'a-rule: has words in ja that words.ja.ts does not name'
	]);
	expect(faultsOf(one, { words: { ...known.words, vi: { 'a-rule': { name: ' ' } } } })).toEqual([
		'a-rule: says nothing in vi for "name"'
	]);
});

test('an id twice, and a rule that stands in no list', () => {
	const one = rule({ when: asked });

	expect(wrongRules([one, one], known)).toEqual(['a-rule: two rules have this id']);
	expect(wrongRules([], known)).toEqual(['a-rule: has its files, but stands in no list of rules']);
});

test('the rules as they stand can work', () => {
	expect(wrongRules(rules, knownIn(process.cwd()))).toEqual([]);
});
