import { expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import { loadSignWords } from '#app/warning-words.ts';
import { stamp } from '#core/record.ts';
import { day, type Instant } from '#core/time.ts';
import type { Finding } from '#core/warnings/evaluate.ts';
import type { WarningNotice } from '#core/warnings/notice.ts';
import type { Outcome } from '#core/warnings/tier.ts';
import { reasonOf, tierOf } from '#features/quiet/reasons.ts';

const text = new Text();
await text.use('en');
const words = await loadSignWords('en');

function notice(rule: string, outcome: Outcome = 'within-days'): WarningNotice {
	const marks = stamp('2026-11-20T09:00:00.000Z' as Instant, 'typed');
	return { ...marks, id: `${rule} 1`, rule, outcome, day: day('2026-11-20'), grounds: [] };
}

test('a rule of the log is the patient’s own request; without figures the day stands', () => {
	expect(reasonOf(text, words, notice('log-worse'), undefined)).toMatchObject({
		name: 'Pain up by two points',
		said: 'You asked to be told when pain rises by two points from one week to the next.',
		why: ['Since 20 Nov.'],
		advice: []
	});
});

test('a rule may call for more than the card', () => {
	expect(reasonOf(text, words, notice('log-flare', 'next-visit'), undefined)?.advice).toEqual([
		'Tell your practitioner.'
	]);
});

test('a sign is told by its line, and that the patient was not sure', () => {
	const finding: Finding = { rule: 'acu-burn', grounds: [], answer: 'raised', outcome: 'within-days', sure: false };

	expect(reasonOf(text, words, notice('acu-burn'), undefined)?.said).toBe(
		'From your answers: A blister or burn from moxa, cups or a heat pack.'
	);
	expect(reasonOf(text, words, notice('acu-burn'), finding)?.said).toMatch(/^You were not sure: A blister/);
});

test('what was never asked for nor answered is told by its name', () => {
	expect(reasonOf(text, words, notice('log-strength'), undefined)?.said).toBe('The strength check got worse');
});

test('a rule of a newer version is not told', () => {
	expect(reasonOf(text, words, notice('log-of-tomorrow'), undefined)).toBeUndefined();
});

test('the card advises by its highest tier', () => {
	expect(tierOf([notice('a', 'next-visit'), notice('b', 'within-days')])).toBe('within-days');
	expect(tierOf([notice('a', 'next-visit')])).toBe('next-visit');
	expect(tierOf([])).toBeUndefined();
});
