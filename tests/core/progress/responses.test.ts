import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayEntry, Session } from '#core/record.ts';
import { meanResponse, responsesOf } from '#core/progress/responses.ts';
import { addDays, day } from '#core/time.ts';
import { averages, session } from './diary.ts';

const start = day('2026-10-01');
const last = day('2026-12-31');
/** Sessions on these days, counted from 1 October as 0. */
const held = (...days: number[]): Session[] => days.map((each) => session(`s${each}`, addDays(start, each)));
const responses = (days: readonly DayEntry[], sessions: readonly Session[], until = last) =>
	responsesOf(days, sessions, 'pain-average', until);

describe('what followed each session', () => {
	test('by hand: two weekly sessions', () => {
		const days = averages(start, [6, 6, 6, 9, 7, 4, 5, null, 6, 6, 8, 4, 4, 4]);
		const [first, second] = responses(days, held(3, 10), day('2026-10-14'));

		expect(first).toMatchObject({
			day: '2026-10-04',
			window: { from: -2, to: 6, values: [6, 6, 9, 7, 4, 5, null, 6, 6], end: 'next-session' },
			beforeAfter: { before: { sum: 18, days: 3 }, after: { sum: 16, days: 3 }, change: -0.7 },
			relief: { days: 0, end: 'back' },
			rebound: { points: 1, days: 2 },
			complete: true
		});
		expect(second).toMatchObject({
			window: { to: 3, end: 'last-day' },
			beforeAfter: { before: { sum: 12, days: 2 }, after: { sum: 12, days: 3 }, change: -2 },
			relief: { days: 3, end: 'last-day' },
			complete: false
		});
	});

	test('no days and no sessions', () => {
		expect(responses([], [])).toEqual([]);
		const [only] = responses([], held(3));
		expect(only).toMatchObject({ complete: false, beforeAfter: { before: { days: 0 }, after: { days: 0 } } });
		expect(only).not.toHaveProperty('relief');
		expect(only).not.toHaveProperty('rebound');
	});

	test('only the worst pain was logged: nothing stands in for the average', () => {
		const days = averages(start, Array<number>(20).fill(5)).map((entry) => ({
			...entry,
			answers: { 'pain-worst': 8 }
		}));

		expect(responses(days, held(5))[0]?.window.values.every((value) => value === null)).toBe(true);
		expect(responsesOf(days, held(5), 'pain-worst', last)[0]?.window.values[0]).toBe(8);
	});

	test('200 sessions in a month: a day each, and no day in two lines', () => {
		const many = Array.from({ length: 200 }, (_, index) => session(`s${index}`, addDays(start, index % 30)));
		const found = responses(averages(start, Array<number>(60).fill(5)), many);

		expect(found).toHaveLength(30);
		expect(found.slice(0, -1).every(({ window, complete }) => window.to === 0 && !complete)).toBe(true);
		expect(found.flatMap(({ sessions }) => sessions)).toHaveLength(200);
		expect(meanResponse(found).every((mean) => mean === null)).toBe(true);
	});

	test('a session whose clinic lies in another zone keeps the day of its wall', () => {
		const away = held(3).map((each) => ({ ...each, zone: 'America/Los_Angeles' }));
		const days = averages(start, [6, 6, 6, 9, 4, 4, 4]);

		expect(responses(days, away)[0]).toMatchObject({ beforeAfter: { change: -2 }, window: { end: 'whole' } });
	});

	test('a day after the last one does not count: it has not come', () => {
		const days = averages(start, Array<number>(20).fill(5));

		expect(responses(days, held(5), day('2026-10-01'))[0]?.window.values).toEqual([null, null, null]);
	});
});

describe('the mean of the lines', () => {
	/** Sessions ten days apart; pain 6 before each, 4 on the day and the nine days after it. */
	const days = (count: number) => averages(start, [6, 6, 6, ...Array<number>(count * 10).fill(4)]);
	const sessions = (count: number) => held(...Array.from({ length: count }, (_, index) => 3 + index * 10));

	test('stands only where four complete windows reach', () => {
		const of = (count: number) => meanResponse(responses(days(count), sessions(count)));

		expect(of(3).every((mean) => mean === null)).toBe(true);
		const four = of(4);
		expect(four).toHaveLength(17);
		expect(four[2]).toEqual({ sum: 16, sessions: 4 });
		expect(four[11]).toEqual({ sum: 16, sessions: 4 });
		// +10 is the next session's day for the first three.
		expect(four[12]).toBeNull();
	});

	test('a window that is still open does not enter it', () => {
		const open = responses(days(4), sessions(4), addDays(start, 3 + 30 + 5));

		expect(open.map(({ complete }) => complete)).toEqual([true, true, true, false]);
		expect(meanResponse(open).every((mean) => mean === null)).toBe(true);
	});

	test('a gap in one line leaves three there, and no mean', () => {
		const gap = days(4).filter(({ day: of }) => of !== addDays(start, 3 + 4));

		expect(meanResponse(responses(gap, sessions(4)))[2 + 4]).toBeNull();
		expect(meanResponse(responses(gap, sessions(4)))[2 + 5]).toEqual({ sum: 16, sessions: 4 });
	});
});

test('order does not matter; shifting all values shifts lines and means, and nothing else', () => {
	const any = fc.record({
		values: fc.array(fc.option(fc.integer({ min: 0, max: 7 })), { minLength: 30, maxLength: 60 }),
		on: fc.uniqueArray(fc.integer({ min: -10, max: 70 }), { maxLength: 12 })
	});
	fc.assert(
		fc.property(any, ({ values, on }) => {
			const found = responses(averages(start, values), held(...on));
			const mixed = responses(averages(start, values).reverse(), held(...on).reverse());
			const shifted = responses(
				averages(
					start,
					values.map((value) => (value === null ? null : value + 3))
				),
				held(...on)
			);

			expect(mixed).toEqual(found);
			for (const [index, { window, beforeAfter, ...rest }] of found.entries()) {
				const other = shifted[index];
				expect(other).toMatchObject(rest);
				expect(other?.window.values).toEqual(window.values.map((value) => (value === null ? null : value + 3)));
				expect(other?.beforeAfter.before.days).toBe(beforeAfter.before.days);
				expect(other?.beforeAfter.change ?? 0).toBeCloseTo(beforeAfter.change ?? 0, 9);
			}
		}),
		{ seed: 15 }
	);
});

test('no day after a session stands in two lines', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 }), (on) => {
			const covered = responses([], held(...on)).flatMap(({ day: of, window }) =>
				Array.from({ length: window.to }, (_, index) => addDays(of, index + 1))
			);

			expect(new Set(covered).size).toBe(covered.length);
		}),
		{ seed: 16 }
	);
});
