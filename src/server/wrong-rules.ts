import type { FactScreen } from '#content/warnings/fact-screens.ts';
import type { Language } from '#content/text/languages.ts';
import { parseDay } from '#core/time.ts';
import { factsNamedBy } from '#core/warnings/named-facts.ts';
import { awaitingReview, type Rule } from '#core/warnings/rule.ts';
import { tiers } from '#core/warnings/tier.ts';
import { wrongCondition } from './wrong-condition.ts';

/** All that a rule is held against. */
export interface Known {
	readonly sources: readonly string[];
	/** Where each fact is entered. */
	readonly screens: Readonly<Record<string, FactScreen>>;
	/** The questions on each page of the check. */
	readonly pages: Readonly<Record<'first' | 'second', readonly string[]>>;
	/** Addresses that the app answers, such as `/log/`. */
	readonly routes: readonly string[];
	/** Components, within `features`. */
	readonly parts: readonly string[];
	/** Names of the files beside the rules. */
	readonly files: readonly string[];
	/** The words of each rule by its id. */
	readonly words: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

/**
 * What is wrong with the rules, one line each, with the rule's id in front. Types say much of it, but a build reads no
 * types, and none of them knows which screen asks what.
 */
export function wrongRules(rules: readonly Rule[], known: Known): readonly string[] {
	const ids = rules.map(({ id }) => id);
	const twice = ids.filter((id, index) => ids.indexOf(id) < index);
	const unlisted = known.files
		.map((file) => /^(.+)\.en\.ts$/.exec(file)?.[1] ?? '')
		.filter((id) => known.files.includes(`${id}.ts`) && !ids.includes(id));
	return [
		...rules.flatMap((rule) => wrongRule(rule, known).map((fault) => `${rule.id}: ${fault}`)),
		...twice.map((id) => `${id}: two rules have this id`),
		...unlisted.map((id) => `${id}: has its files, but stands in no list of rules`)
	];
}

function wrongRule(rule: Rule, known: Known): readonly string[] {
	const raises = rule.raises ?? [];
	const conditions = [rule.when, ...raises.map(({ when }) => when)].flatMap(wrongCondition);
	const outcomes: readonly string[] = [...tiers, 'check'];
	return [
		...(outcomes.includes(rule.outcome) ? [] : [`unknown outcome "${rule.outcome}"`]),
		...raises.flatMap(({ tier }) => (tiers.includes(tier) ? [] : [`raises to an unknown tier "${tier}"`])),
		...conditions,
		// Which facts a condition reads is only known of one that can be read.
		...(conditions.length > 0 ? [] : factsNamedBy(rule).flatMap((fact) => wrongFact(fact, known))),
		...rule.sources.filter((id) => !known.sources.includes(id)).map((id) => `names an unknown source "${id}"`),
		...wrongReview(rule),
		...wrongWords(rule, known)
	];
}

function wrongFact(fact: string, { screens, pages, routes, parts }: Known): readonly string[] {
	const screen = Object.hasOwn(screens, fact) ? screens[fact] : undefined;
	if (!screen) return [`names "${fact}", which no screen can enter`];
	const { route, page, part } = screen;
	if (!routes.includes(route)) return [`names "${fact}", but nothing answers at ${route}`];
	if (part !== undefined && !parts.includes(part)) return [`names "${fact}", but there is no features/${part}`];
	if (!fact.startsWith('check:')) return [];
	const asks = page !== undefined && pages[page].includes(fact.slice('check:'.length));
	return asks ? [] : [`names "${fact}", which the ${page ?? 'missing'} page of the check does not ask`];
}

function wrongReview({ reviewed, reviewer }: Rule): readonly string[] {
	return [
		...(parseDay(reviewed) ? [] : [`reviewed on "${reviewed}", which is no day`]),
		...(reviewer === awaitingReview || (reviewer.name.trim() !== '' && parseDay(reviewer.on))
			? []
			: ['is signed without a name or a day'])
	];
}

function wrongWords({ id }: Rule, { files, words }: Known): readonly string[] {
	const wanted = Object.keys(words.en[id] ?? {});
	return (Object.keys(words) as Language[]).flatMap((language) => {
		const said = words[language][id];
		if (!files.includes(`${id}.${language}.ts`)) return [`has no file ${id}.${language}.ts`];
		if (!said) return [`has words in ${language} that words.${language}.ts does not name`];
		return wanted.filter((key) => !said[key]?.trim()).map((key) => `says nothing in ${language} for "${key}"`);
	});
}
