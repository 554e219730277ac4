/** A year of ordinary noisy diaries: how often a quiet card comes. Fixed seeds; the rate is printed. */
import { expect, test } from 'vitest';
import { addDays, day, daysBetween } from '#core/time.ts';
import { repeatDays } from '#core/warnings/guards.ts';
import { faceOf } from '#core/warnings/tier.ts';
import { told } from '../../core/warnings/told.ts';
import { allRules, allWishes, chanceOf, closing, live, noisyDays, weekly } from './patient.ts';

const from = day('2026-01-01');
const year = 365;
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

function yearOf(seed: number) {
	const days = noisyDays(from, year, chanceOf(seed));
	const sessions = weekly(from, 10);
	const course = { from: addDays(from, 8), sessions };
	// The card is noted two days after it came.
	const noted = live(told({ days, sessions, course }), from, year, (ledger, asOf) =>
		closing('noted', (notice) => faceOf(notice.outcome) === 'quiet' && daysBetween(notice.day, asOf) >= 2)(ledger, asOf)
	);
	const begun = noted.map(({ decision }) => decision.begin);
	const quiet = begun.map((raises) => raises.filter(({ outcome }) => faceOf(outcome) === 'quiet'));
	return {
		cards: quiet.filter((raises) => raises.length > 0).length,
		reasons: quiet.flatMap((raises) => raises.map(({ rule }) => rule)),
		others: begun.flatMap((raises) => raises.filter(({ outcome }) => faceOf(outcome) !== 'quiet'))
	};
}

test('no more quiet notices than the guards promise, and no other call at all', () => {
	const years = seeds.map(yearOf);
	const cards = years.map((each) => each.cards).sort((a, b) => a - b);
	const median = cards[Math.floor(cards.length / 2)] ?? 0;
	const total = (id: string) => years.flatMap(({ reasons }) => reasons).filter((rule) => rule === id).length;
	const perRule = [...allWishes].map((id) => `${id} ${(total(id) / seeds.length).toFixed(1)}`);
	process.stdout.write(
		`quiet cards a year, ${seeds.length} noisy diaries: median ${median}, fewest ${cards[0] ?? 0}, most ${cards.at(-1) ?? 0}\n` +
			`reasons a year, on average: ${perRule.join(', ')}\n`
	);

	for (const { reasons, others } of years) {
		expect(others).toEqual([]);
		for (const { id, repeatDays: own } of allRules)
			expect(reasons.filter((rule) => rule === id).length).toBeLessThanOrEqual(Math.ceil(year / (own ?? repeatDays)));
	}
	// One card in two weeks would be too many for a diary in which nothing happens.
	expect(cards.at(-1)).toBeLessThanOrEqual(26);
});

test('nothing at all is said unasked', () => {
	const days = noisyDays(from, year, chanceOf(1));
	const lived = live(told({ days }), from, year, (ledger) => ledger, new Set());

	expect(lived.flatMap(({ decision }) => decision.begin)).toEqual([]);
});
