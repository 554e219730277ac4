import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersOf } from '#core/course/numbering.ts';
import { addDays, day, time } from '#core/time.ts';
import { session } from '../progress/diary.ts';

const numbers = (...sessions: Parameters<typeof numbersOf>[0]) => Object.fromEntries(numbersOf(sessions));

describe('numbersOf', () => {
	test('counts done sessions by day and time', () => {
		const later = session('later', '2026-11-04', { time: time('18:00') });
		const earlier = session('earlier', '2026-11-04', { time: time('09:00') });

		expect(numbers(session('last', '2026-11-11'), later, earlier)).toEqual({ earlier: 1, later: 2, last: 3 });
	});

	test('planned and missed sessions have no number and do not count', () => {
		const missed = session('missed', '2026-11-04', { state: 'missed', number: 7 });
		const planned = session('planned', '2026-11-20', { state: 'planned' });

		expect(numbers(session('a', '2026-11-01'), missed, session('b', '2026-11-11'), planned)).toEqual({ a: 1, b: 2 });
	});

	test("a session's own number sets the count, up or down", () => {
		const own = (id: string, of: string, number: number) => session(id, of, { number });

		expect(numbers(own('a', '2026-11-01', 5), session('b', '2026-11-02'))).toEqual({ a: 5, b: 6 });
		expect(
			numbers(
				session('a', '2026-11-01'),
				session('b', '2026-11-02'),
				own('c', '2026-11-03', 1),
				session('d', '2026-11-04')
			)
		).toEqual({ a: 1, b: 2, c: 1, d: 2 });
	});

	test('nothing has no numbers', () => {
		expect(numbersOf([]).size).toBe(0);
	});

	test('the order they come in does not matter', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }), (offsets) => {
				const sessions = offsets.map((offset) => session(String(offset), addDays(day('2026-01-01'), offset)));
				const inOrder = [...offsets].sort((a, b) => a - b);

				expect(inOrder.map((offset) => numbersOf(sessions).get(String(offset)))).toEqual(
					inOrder.map((_, index) => index + 1)
				);
			}),
			{ seed: 6 }
		);
	});
});
