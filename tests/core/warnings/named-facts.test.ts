import { expect, test } from 'vitest';
import { factsNamedBy, isScore, leavesOf } from '#core/warnings/named-facts.ts';
import { rule } from './told.ts';

const worse = { kind: 'week-rise', measure: 'pain-average', fires: 2, clears: 1, entries: 5 } as const;
const asked = { kind: 'asked', question: 'aaa' } as const;

test('every fact once, those that raise the tier included', () => {
	const named = rule({
		when: { kind: 'any', of: [asked, { kind: 'all', of: [asked, { kind: 'strength', urgency: 'days' }] }] },
		raises: [{ tier: 'today', when: { kind: 'about', fact: 'cancer' } }]
	});

	expect(factsNamedBy(named)).toEqual(['check:aaa', 'strength-check', 'about:cancer']);
	expect(leavesOf(named.when)).toHaveLength(3);
});

test('arithmetic on 0–10 answers is told from what was answered', () => {
	expect(isScore(rule({ when: { kind: 'any', of: [asked, worse] } }))).toBe(true);
	expect(isScore(rule({ when: asked, raises: [{ tier: 'today', when: worse }] }))).toBe(true);
	expect(isScore(rule({ when: { kind: 'temperature', atLeast: 38, within: 2 } }))).toBe(false);
});
