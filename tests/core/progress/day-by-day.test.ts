/**
 * The invented diaries, answered on every evening: better on exactly the days on which the numbers allow it. Which days
 * these are is worked out here from the file itself, with a loop and no code of the app.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerOf, type AnswerFacts } from '#core/progress/answer.ts';
import { addDays, day, daysIn, type Day } from '#core/time.ts';
import { impression, rated, strength } from '../function/checks.ts';
import { factsOf, story, told, type Story } from './stories.ts';

const first = day('2026-08-24');
const evenings = (to: string) => daysIn(first, addDays(day(to), 1));

/** Day → average, as the file has them. */
function averagesOf(name: string): ReadonlyMap<Day, number> {
	const [, ...lines] = readFileSync(`tests/fixtures/files/${name}-days.csv`, 'utf8').trim().split('\n');
	return new Map(lines.map((line) => [line.slice(0, 10) as Day, Number(line.split(',')[1])]));
}

/** The evenings on which the last seven days hold five and lie 2 points and 30 % below the first seven. */
function allowed(name: string, to: string): Day[] {
	const averages = averagesOf(name);
	const week = (from: Day) => daysIn(from, addDays(from, 7)).flatMap((of) => averages.get(of) ?? []);
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const base = mean(week(first));
	return evenings(to).filter((evening) => {
		const last = week(addDays(evening, averages.has(evening) ? -6 : -7));
		return last.length >= 5 && base - mean(last) >= 2 && (base - mean(last)) / base >= 0.3;
	});
}

const better = (of: Story, to: string, more: Partial<AnswerFacts> = {}) =>
	evenings(to).filter((evening) => answerOf(factsOf(of, more), evening).kind === 'better');

describe('steady', () => {
	const steady = story('steady');
	const end = '2026-11-22';
	const all = allowed('steady', end);
	const change = (on: string, step: 'no-change' | 'much-better') => ({ ...impression(on), change: step });

	test('by hand: the sixth day after session 5, the eve of session 6', () => {
		// 47 over seven days at first, 6.71: needed is 4.70. On 5 October 24 over five days, 4.8; on the 6th 4, 4, 5, 5, 5.
		expect(all[0]).toBe('2026-10-06');
		expect(all.slice(0, 5)).toEqual(['2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09', '2026-10-11']);
		expect(all.at(-1)).toBe('2026-11-17');
	});

	test('better on exactly these days', () => {
		expect(better(steady, end)).toEqual(all);
	});

	test('with the change question answered "much better" and activities up: on the same days', () => {
		const impressions = ['2026-09-17', '2026-10-07', '2026-11-11'].map((on) => change(on, 'much-better'));
		const functionChecks = [
			rated('2026-08-30', { a: 3 }),
			rated('2026-09-30', { a: 6 }),
			rated('2026-11-04', { a: 8 })
		];

		expect(better(steady, end, { impressions, functionChecks })).toEqual(all);
	});

	test('with "no change" said at session 6: not until four weeks later', () => {
		const impressions = [change('2026-10-07', 'no-change')];

		expect(better(steady, end, { impressions })).toEqual(
			all.filter((evening) => evening < '2026-10-07' || evening > '2026-11-03')
		);
	});

	test('with activities down: from the rating on not', () => {
		const functionChecks = [
			rated('2026-08-30', { a: 6 }),
			rated('2026-10-14', { a: 4 }),
			rated('2026-11-04', { a: 4 })
		];

		expect(better(steady, end, { functionChecks })).toEqual(all.filter((evening) => evening < '2026-10-14'));
	});

	test('with heels that could be done and cannot any more: never from then on', () => {
		const strengthChecks = [
			strength('2026-08-30', { left: { heels: 'able' } }),
			strength('2026-10-14', { left: { heels: 'not-able' } })
		];

		expect(better(steady, end, { strengthChecks })).toEqual(all.filter((evening) => evening < '2026-10-14'));
	});

	test('without weakness, or without numbness, ever said: never', () => {
		expect(
			better(
				told(steady, () => ({ weakness: null })),
				end
			)
		).toEqual([]);
		expect(
			better(
				told(steady, () => ({ numbness: null })),
				end
			)
		).toEqual([]);
	});

	test('a flat copy: never, on no evening', () => {
		const values = steady.days.slice(0, 7).map(({ answers }) => answers['pain-average'] ?? null);

		expect(
			better(
				told(steady, (_, at) => ({ 'pain-average': values[at % 7] ?? null })),
				end
			)
		).toEqual([]);
		expect(
			better(
				told(steady, () => ({ 'pain-average': 6 })),
				end
			)
		).toEqual([]);
	});

	test('with weakness rising from 0 to 3: never, and from where it is seen every answer asks for the check', () => {
		const rising = told(steady, (_, at) => ({ weakness: { left: Math.round((at * 3) / 66) } }));
		const asks = evenings(end).map((evening) => answerOf(factsOf(rising), evening).nerves.callsForCheck);

		expect(better(rising, end)).toEqual([]);
		// None over the first seven days; from 7 to 13 September 1 on each of four, a whole point more.
		expect(evenings(end)[asks.indexOf(true)]).toBe('2026-09-13');
		expect(asks.slice(asks.indexOf(true), evenings('2026-11-20').length)).not.toContain(false);
	});
});

describe('meralgia', () => {
	const meralgia = story('meralgia');
	const end = '2026-11-17';

	test('better on exactly the days on which the numbers allow it, though no ladder can follow the thigh', () => {
		const all = allowed('meralgia', end);

		expect(all.slice(0, 3)).toEqual(['2026-10-28', '2026-10-29', '2026-11-01']);
		expect(better(meralgia, end)).toEqual(all);
	});

	test('the outer thigh numb as it was is nothing new; the front of it is', () => {
		const numb = (region: string) => ({ region, side: 'right', kind: 'numb' }) as const;
		const as = told(meralgia, () => ({ regions: [numb('thigh-outer')] }));
		const spread = told(meralgia, (_, at) => ({
			regions: at < 55 ? [numb('thigh-outer')] : [numb('thigh-outer'), numb('thigh-front')]
		}));

		expect(better(as, end)).toEqual(allowed('meralgia', end));
		expect(answerOf(factsOf(spread), day(end))).toMatchObject({
			kind: 'not-clear',
			lessPainOnly: true,
			reasons: [{ kind: 'nerve', sign: { kind: 'new-mark', region: 'thigh-front', side: 'right' } }]
		});
	});
});
