/** Every sign and rule: its cases, its file, its words, its review. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aboutMe as aboutEn } from '#content/warnings/about-me.en.ts';
import { check as checkEn } from '#content/warnings/check.en.ts';
import { check as checkJa } from '#content/warnings/check.ja.ts';
import { check as checkVi } from '#content/warnings/check.vi.ts';
import { details, firstPage, secondPage } from '#content/warnings/check-pages.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import type { SignRule } from '#content/warnings/sign-rule.ts';
import { signs } from '#content/warnings/signs.ts';
import { sources } from '#content/warnings/sources.ts';
import { words as en } from '#content/warnings/words.en.ts';
import { words as ja } from '#content/warnings/words.ja.ts';
import { words as vi } from '#content/warnings/words.vi.ts';
import { aboutIds } from '#core/warnings/about-me.ts';
import { questionIds, signQuestionIds, type QuestionId } from '#core/warnings/check.ts';
import { evaluate } from '#core/warnings/evaluate.ts';
import { isScore, leavesOf } from '#core/warnings/named-facts.ts';
import { isUnsigned } from '#core/warnings/rule.ts';
import { highestTier, type Tier } from '#core/warnings/tier.ts';
import { checked, today, told } from '../../core/warnings/told.ts';
import { logRuleCases } from './log-rules.cases.ts';
import { signCases } from './signs.cases.ts';

const all: readonly SignRule[] = [...signs, ...logRules];
const cases = { ...signCases, ...logRuleCases };

/** The ids of tables A to F, written out from the facts (clinical 1.2). */
const tables = `
	ces.saddle ces.wipe ces.pee_start ces.pee_control ces.pee_feel ces.bowel ces.sex ces.bilateral ces.bothlegs_weak ces.gait
	neuro.footdrop neuro.weak_progress neuro.weak_new neuro.numb_spread neuro.mobility neuro.upper
	fx.trauma fx.fragile hip.septic inf.spine ca.neuro ca.pain avn aaa
	vas.pe vas.dvt vas.ali vas.claud
	acu.pneumo acu.faint acu.neuro acu.bleed acu.infect acu.broken acu.shock_pain acu.burn acu.preg acu.normal
	pain.unbearable pain.worse pain.persist`;

/** The tiers of the same tables; where one names two, the one without its condition. */
const tiersOfTables: Readonly<Record<Tier, string>> = {
	'emergency-now': `ces.saddle ces.wipe ces.pee_start ces.pee_control ces.pee_feel ces.bowel ces.sex ces.bilateral
		ces.bothlegs_weak ces.gait neuro.upper fx.trauma hip.septic ca.neuro aaa vas.pe vas.ali acu.pneumo acu.faint acu.neuro`,
	today: `neuro.footdrop neuro.weak_progress fx.fragile inf.spine vas.dvt acu.bleed acu.infect acu.broken acu.preg
		pain.unbearable`,
	'within-days': 'neuro.weak_new neuro.numb_spread neuro.mobility ca.pain avn acu.shock_pain acu.burn pain.worse',
	'next-visit': 'vas.claud acu.normal pain.persist'
};

const idsIn = (text: string) =>
	text
		.trim()
		.split(/\s+/)
		.map((id) => id.replaceAll(/[._]/g, '-'));

describe('complete', () => {
	test('every sign of the tables, in their order, and a question for each', () => {
		expect(signs.map(({ id }) => id)).toEqual(idsIn(tables));
		expect([...signQuestionIds]).toEqual(idsIn(tables));
	});

	test('each in the tier of the tables', () => {
		for (const [tier, text] of Object.entries(tiersOfTables))
			expect(
				signs
					.filter(({ outcome }) => outcome === tier)
					.map(({ id }) => id)
					.sort()
			).toEqual(idsIn(text).sort());
	});

	test('every file is in the lists, and every rule has its four files', () => {
		const files = readdirSync('src/content/warnings').filter((name) =>
			/^(ces|neuro|fx|hip|inf|ca|avn|aaa|vas|acu|pain|log)(-.*)?\.(en\.|ja\.|vi\.)?ts$/.test(name)
		);
		const wanted = all.flatMap(({ id }) => [`${id}.en.ts`, `${id}.ja.ts`, `${id}.ts`, `${id}.vi.ts`]);

		expect(files.filter((name) => name !== 'log-rules.ts').sort()).toEqual(wanted.sort());
	});

	test('no id twice', () => {
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	});

	test('every question is on one page of the check, once, and asked by a sign', () => {
		const shown = [...firstPage, ...secondPage].flatMap(({ questions }) => questions);
		const named = new Set(
			signs.flatMap(({ when }) => leavesOf(when)).flatMap((leaf) => (leaf.kind === 'asked' ? [leaf.question] : []))
		);

		expect([...shown].sort()).toEqual([...questionIds].sort());
		expect([...named].sort()).toEqual([...questionIds].sort());
	});
});

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	const its = cases[id as keyof typeof cases];

	test.each(its.map((each) => [each.name, each] as const))('%s', (_, { facts, is }) => {
		const finding = evaluate(rule, facts, today);

		expect(finding.answer === 'raised' ? finding.outcome : finding.answer).toBe(is);
		expect(finding.grounds.length).toBeGreaterThan(0);
		for (const ground of finding.grounds) expect(ground.answer).toBe(finding.answer);
	});

	test('has cases that are raised, clear and unknown', () => {
		const found = new Set(its.map(({ is }) => (is === 'clear' || is === 'unknown' ? is : 'raised')));

		expect([...found].sort()).toEqual(['clear', 'raised', 'unknown']);
	});

	test('says nothing of a record that says nothing', () => {
		expect(evaluate(rule, told(), today).answer).toBe('unknown');
	});
});

describe('emergency now', () => {
	const outcomeOf = (question: QuestionId) => {
		const facts = told({ checks: [checked({ [question]: 'yes' })] });
		const raised = all.flatMap((rule) => {
			const finding = evaluate(rule, facts, today);
			return finding.answer === 'raised' && finding.outcome !== 'check' ? [finding.outcome] : [];
		});
		return highestTier(raised);
	};
	const first = firstPage.flatMap(({ questions }) => questions);

	test.each(first)('%s as the only yes is an emergency', (question) => {
		expect(outcomeOf(question)).toBe('emergency-now');
	});

	test('the second page holds none that is one by itself', () => {
		for (const question of secondPage.flatMap(({ questions }) => questions))
			expect(outcomeOf(question)).not.toBe('emergency-now');
	});

	test('comes from answers alone, never from arithmetic', () => {
		for (const rule of all) {
			const tiers = [rule.outcome, ...(rule.raises ?? []).map(({ tier }) => tier)];
			if (isScore(rule)) expect(tiers.every((tier) => tier === 'within-days' || tier === 'next-visit')).toBe(true);
			if (!tiers.includes('emergency-now')) continue;
			const kinds = [rule.when, ...(rule.raises ?? []).map(({ when }) => when)].flatMap(leavesOf);
			for (const { kind } of kinds) expect(['asked', 'about', 'day-sign']).toContain(kind);
		}
	});
});

describe('review', () => {
	test('none is signed yet, and each says so with a date', () => {
		for (const rule of all) {
			expect(isUnsigned(rule)).toBe(true);
			expect(rule.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		}
	});

	test('what is not called a decision or unverified names a known source; what is partly so says what', () => {
		for (const { id, standing, sources: named, note } of all) {
			for (const source of named) expect(sources, id).toHaveProperty(source);
			if (standing === 'sourced' || standing === 'part') expect(named.length, id).toBeGreaterThan(0);
			if (standing === 'part') expect(note, id).toBeTruthy();
		}
	});

	test('every source is named by a sign or rule', () => {
		const named = new Set(all.flatMap((rule) => rule.sources));

		expect(Object.keys(sources).filter((id) => !named.has(id as keyof typeof sources))).toEqual([]);
	});
});

describe('words', () => {
	const flat = (words: object): [string, string][] =>
		Object.entries(words).flatMap(([id, each]) =>
			Object.entries(each as Record<string, string>).map(([key, text]): [string, string] => [`${id} ${key}`, text])
		);
	const languages = { en, ja, vi } as const;

	test('all three languages have the same, none empty, none with an exclamation mark', () => {
		for (const words of Object.values(languages)) {
			expect(flat(words).map(([key]) => key)).toEqual(flat(en).map(([key]) => key));
			for (const [key, text] of flat(words)) {
				expect(text.trim().length, key).toBeGreaterThan(1);
				expect(text, key).not.toMatch(/[!！]/);
			}
		}
	});

	test('every sign has a line and something to say, and so has every detail', () => {
		for (const { id } of signs) expect(Object.keys(en[id]).slice(0, 2), id).toEqual(['line', 'say']);
		for (const { of, word } of Object.values(details))
			expect(Object.keys(en[of])).toEqual(expect.arrayContaining([`line-${word}`, `say-${word}`]));
	});

	test('every quiet rule of the log is worded as the patient’s own request', () => {
		for (const rule of logRules) expect('asked' in en[rule.id], rule.id).toBe((rule as SignRule).basis === 'log');
		for (const [key, text] of flat(en))
			if (key.endsWith(' asked')) expect(text).toMatch(/^You asked to be told when|^You asked to be told after/);
	});

	test('the same figures stand in every language', () => {
		const figures = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
		const first = new Map(flat(en));
		for (const words of [ja, vi])
			for (const [key, text] of flat(words)) expect(figures(text), key).toEqual(figures(first.get(key) ?? ''));
	});

	test('lines are short', () => {
		for (const [key, text] of flat(en)) if (key.includes(' line')) expect(text.length, key).toBeLessThanOrEqual(110);
		for (const [key, text] of flat(ja)) if (key.includes(' line')) expect(text.length, key).toBeLessThanOrEqual(60);
	});

	test('Japanese asks for numbness, tingling and weakness, never for しびれ or ヒップ', () => {
		for (const [key, text] of flat(ja)) expect(text, key).not.toMatch(/しびれ|ヒップ/);
	});

	test('nothing is claimed: no disease is named as found, nothing is safe', () => {
		for (const [key, text] of flat(en))
			expect(text, key).not.toMatch(/\b(diagnos|you have a (clot|stroke)|safe|cure)/i);
	});

	test('the words of the check and of About me', () => {
		for (const check of [checkJa, checkVi]) expect(Object.keys(check)).toEqual(Object.keys(checkEn));
		expect(Object.keys(aboutEn)).toEqual([...aboutIds]);
		for (const { group } of [...firstPage, ...secondPage]) expect(checkEn).toHaveProperty(`group-${group}`);
	});
});
