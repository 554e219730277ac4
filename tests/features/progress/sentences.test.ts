import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import { languages } from '#content/text/languages.ts';
import { changeBetween } from '#core/progress/change.ts';
import type { Comparison, Rise, Summary } from '#core/progress/summary.ts';
import type { WeekMean } from '#core/progress/week.ts';
import { day } from '#core/time.ts';
import { sentencesOf } from '#features/progress/sentences.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const week = (sum: number, days: number): WeekMean => ({
	from: day('2026-11-01'),
	sum,
	days,
	standing: days < 4 ? 'few' : days < 5 ? 'rough' : 'solid'
});
const compared = (first: WeekMean, last: WeekMean): Comparison => {
	const change = changeBetween(first, last);
	const isSolid = first.standing === 'solid' && last.standing === 'solid';
	return { kind: 'compared', first, last, change, ...(isSolid && { verdict: change.direction }) };
};
const summary = (comparison: Comparison, rises: readonly Rise[] = []): Summary => ({
	held: { logged: 36, of: 42, lowest: 2, highest: 7 },
	comparison,
	rises
});
const weaker: Rise = { measure: 'weakness', now: { sum: 15, days: 5 }, before: { sum: 0, days: 7 } };

describe('what the page says', () => {
	test('a drop that many people notice, with its figures and days', () => {
		const { hero, said, whole } = sentencesOf(summary(compared(week(49, 7), week(22, 6))), text);

		expect(hero).toEqual({
			figure: '3.7',
			last: 'last 7 days (6 days)',
			first: '7.0 in your first week (7 days)'
		});
		expect(said).toEqual([
			'Your average pain is 3.3 points (48%) lower than in your first week.',
			'A change of this size is one many people notice.'
		]);
		expect(whole.join(' ')).toBe(
			'Period shown: average pain on 36 of 42 days, from 2 to 7. ' +
				'Your average pain in the last 7 days was 3.7 (6 days). In your first week it was 7.0 (7 days). ' +
				'Your average pain is 3.3 points (48%) lower than in your first week. ' +
				'A change of this size is one many people notice.'
		);
	});

	test('less pain is never told alone or as noticed when weakness rose', () => {
		const { said, rises, whole } = sentencesOf(summary(compared(week(49, 7), week(22, 6)), [weaker]), text);

		expect(said).toEqual(['Your average pain is 3.3 points (48%) lower than in your first week.']);
		expect(rises).toEqual(['Weakness: 3.0 in the last 7 days (5 days), 0.0 in your first week (7 days).']);
		expect(whole.join(' ')).toContain('Weakness: 3.0');
	});

	test('weakness that was not logged at first is told as that', () => {
		const { rises } = sentencesOf(
			summary(compared(week(49, 7), week(22, 6)), [{ measure: 'numbness', now: { sum: 2, days: 1 } }]),
			text
		);

		expect(rises).toEqual(['Numb or dull: 2.0 in the last 7 days (1 day), not logged in your first week.']);
	});

	test('a young diary tells of more weakness too, by its first and most recent days', () => {
		const young = summary({ kind: 'young', last: week(25, 5) }, [
			weaker,
			{ measure: 'numbness', now: { sum: 2, days: 1 } }
		]);

		expect(sentencesOf(young, text).rises).toEqual([
			'Weakness: 3.0 in the most recent days (5 days), 0.0 in your first days (7 days).',
			'Numb or dull: 2.0 in the most recent days (1 day), not logged in your first days.'
		]);
	});

	test('a small change is not clear yet, in whichever direction', () => {
		expect(sentencesOf(summary(compared(week(42, 7), week(35, 7))), text).said).toEqual([
			'Your average pain is 1 point (17%) lower than in your first week.',
			'No clear change yet.'
		]);
		expect(sentencesOf(summary(compared(week(21, 7), week(28, 7))), text).said).toEqual([
			'Your average pain is 1 point higher than in your first week.',
			'No clear change yet.'
		]);
		expect(sentencesOf(summary(compared(week(21, 7), week(21, 7))), text).said).toEqual([
			'Your average pain is the same as in your first week.',
			'No clear change yet.'
		]);
	});

	test('two points up is worth telling', () => {
		expect(sentencesOf(summary(compared(week(21, 7), week(35, 7))), text).said).toEqual([
			'Your average pain is 2 points higher than in your first week.',
			'Worth telling someone, such as your acupuncturist or a doctor.'
		]);
	});

	test('below 4 there is no percent', () => {
		expect(sentencesOf(summary(compared(week(21, 7), week(7, 7))), text).said[0]).toBe(
			'Your average pain is 2 points lower than in your first week.'
		);
	});

	test('a week of four days is called rough, and nothing is said of what its figures mean', () => {
		const rough = 'An average over 4 days is rough. It is dependable from 5 days.';

		expect(sentencesOf(summary(compared(week(49, 7), week(12, 4))), text).said).toEqual([
			'Your average pain is 4 points (57%) lower than in your first week.',
			rough
		]);
		expect(sentencesOf(summary(compared(week(12, 4), week(49, 7))), text).said).toEqual([
			'Your average pain is 4 points higher than in your first week.',
			rough
		]);
	});

	test('too little is an answer too, and shows no figure that does not stand', () => {
		const few = sentencesOf(summary({ kind: 'few', which: 'last', first: week(49, 7), last: week(9, 3) }), text);
		const young = sentencesOf(summary({ kind: 'young', last: week(9, 3) }), text);

		expect(few.hero).toBeUndefined();
		expect(few.said).toEqual(['Too few entries in the last 7 days for an average (3 of 7 days).']);
		expect(young.hero).toBeUndefined();
		expect(young.said[1]).toBe('A comparison with your first week starts when your diary is 14 days old.');
	});

	test('too few days at first leave this week standing', () => {
		const { hero, said } = sentencesOf(
			summary({ kind: 'few', which: 'first', first: week(9, 3), last: week(22, 6) }),
			text
		);

		expect(hero).toEqual({ figure: '3.7', last: 'last 7 days (6 days)' });
		expect(said).toEqual(['Too few entries in your first week to compare (3 of 7 days).']);
	});

	test('only the worst, and nothing at all', () => {
		expect(sentencesOf(summary({ kind: 'none', worst: true }), text).said[0]).toContain('worst pain');
		expect(sentencesOf(summary({ kind: 'none', worst: false }), text).said).toEqual(['No pain is logged yet.']);
	});

	test('no language says that acupuncture did it', async () => {
		for (const { code } of languages) {
			const other = new Text();
			await other.use(code);

			const { whole } = sentencesOf(summary(compared(week(49, 7), week(22, 6))), other);

			expect(whole.join(' ')).not.toMatch(/acupuncture|because|thanks to|鍼|おかげ|châm cứu|nhờ/i);
		}
	});
});
