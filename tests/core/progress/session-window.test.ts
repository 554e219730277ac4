import { describe, expect, test } from 'vitest';
import { valuesByDay } from '#core/progress/points.ts';
import { windowOf } from '#core/progress/session-window.ts';
import { day } from '#core/time.ts';
import { averages, session } from './diary.ts';

/** The value of each day is its date in October, up to 10. */
const values = valuesByDay(averages('2026-10-01', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 'pain-average');
const held = (on: string, around: { previous?: string; next?: string } = {}) => ({
	day: day(on),
	sessions: [session('a', on)],
	...(around.previous && { previous: day(around.previous) }),
	...(around.next && { next: day(around.next) })
});
const late = day('2026-12-31');

describe('the window of a session', () => {
	test('is two days before to fourteen after', () => {
		const window = windowOf(held('2026-10-04'), values, late);

		expect(window).toEqual({
			from: -2,
			to: 14,
			values: [2, 3, 4, 5, 6, 7, 8, 9, 10, null, null, null, null, null, null, null, null],
			end: 'whole'
		});
	});

	test('ends the day before the next session: at 14, 15 and 16 days', () => {
		const endOf = (next: string) => {
			const { to, end } = windowOf(held('2026-10-04', { next }), values, late);
			return [to, end];
		};

		expect(endOf('2026-10-11')).toEqual([6, 'next-session']);
		expect(endOf('2026-10-18')).toEqual([13, 'next-session']);
		expect(endOf('2026-10-19')).toEqual([14, 'whole']);
		expect(endOf('2026-10-20')).toEqual([14, 'whole']);
	});

	test('begins the day after the session before', () => {
		const fromOf = (previous: string) => windowOf(held('2026-10-04', { previous }), values, late).from;

		expect(fromOf('2026-10-01')).toBe(-2);
		expect(fromOf('2026-10-02')).toBe(-1);
		expect(fromOf('2026-10-03')).toBe(0);
	});

	test('between two daily sessions it is the day alone', () => {
		expect(windowOf(held('2026-10-04', { previous: '2026-10-03', next: '2026-10-05' }), values, late)).toEqual({
			from: 0,
			to: 0,
			values: [4],
			end: 'next-session'
		});
	});

	test('goes no further than the last day; a next session that is nearer ends it all the same', () => {
		expect(windowOf(held('2026-10-04'), values, day('2026-10-06'))).toMatchObject({ to: 2, end: 'last-day' });
		expect(windowOf(held('2026-10-04'), values, day('2026-10-04'))).toMatchObject({ to: 0, end: 'last-day' });
		expect(windowOf(held('2026-10-04', { next: '2026-10-07' }), values, day('2026-10-05'))).toMatchObject({
			to: 1,
			end: 'last-day'
		});
		expect(windowOf(held('2026-10-04', { next: '2026-10-07' }), values, day('2026-10-06'))).toMatchObject({
			to: 2,
			end: 'next-session'
		});
	});

	test('a session long before the first day, and one after the last, hold no values', () => {
		expect(windowOf(held('2025-01-01'), values, late).values.every((value) => value === null)).toBe(true);
		expect(windowOf(held('2027-01-20'), new Map(), late)).toEqual({
			from: -2,
			to: 0,
			values: [null, null, null],
			end: 'last-day'
		});
	});
});
