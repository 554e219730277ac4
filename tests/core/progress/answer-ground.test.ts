import { describe, expect, test } from 'vitest';
import { knownCourses } from '#core/course/known-courses.ts';
import { groundOf } from '#core/progress/answer-ground.ts';
import type { DayEntry, Session } from '#core/record.ts';
import { addDays, day, time } from '#core/time.ts';
import { averages, entry, session } from './diary.ts';

const start = day('2026-11-01');
/** Sessions on these days, counted from 1 November as 0. */
const held = (...days: number[]): Session[] => days.map((each) => session(`s${each}`, addDays(start, each)));
const ground = (
	days: readonly DayEntry[],
	sessions: readonly Session[],
	asOf: number,
	others: readonly Session[] = []
) => {
	const [course] = knownCourses([], sessions);
	if (!course) throw new Error('expected a course');
	const until = addDays(start, asOf);
	return groundOf(
		days.filter((of) => of.day <= until),
		{ course, sessions: [...sessions, ...others], asOf: until }
	);
};
const daily = (count: number) => averages(start, Array<number>(count).fill(5));

describe('since when', () => {
	test('a diary begun before or on the day of session 1 tells of the sessions, later of itself', () => {
		const since = (first: number) => ground(daily(30), held(first, first + 7), 40).since;

		expect([since(9), since(0), since(-1)]).toEqual(['sessions', 'sessions', 'diary']);
	});

	test('a first session with number 4 was none', () => {
		const sessions = held(3, 10).map((each, index) => (index === 0 ? { ...each, number: 4 } : each));

		expect(ground(daily(30), sessions, 29)).toMatchObject({ since: 'diary', session: 5 });
	});

	test('sessions and days count from there', () => {
		expect(ground(daily(30), held(3, 10, 17), 20)).toMatchObject({ session: 3, sessions: 3, days: 18 });
		expect(ground(daily(40), held(-10, -3, 4), 20)).toMatchObject({
			since: 'diary',
			session: 3,
			sessions: 1,
			days: 21
		});
	});

	test('what lies after the day does not count', () => {
		expect(ground(daily(10), held(3, 10, 17), 9)).toMatchObject({ session: 1, sessions: 1 });
	});

	test('sessions of another course in the window are told apart; missed and planned ones are none', () => {
		const others = [
			session('other', '2026-11-05'),
			session('before', '2026-10-01'),
			session('missed', '2026-11-06', { state: 'missed' }),
			session('planned', '2026-11-06', { state: 'planned' })
		];

		expect(ground(daily(30), held(3, 10), 29, others)).toMatchObject({ sessions: 2, otherSessions: 1 });
	});

	test('no session done', () => {
		const planned = held(3).map((each) => ({ ...each, state: 'planned' as const }));
		const found = ground(daily(2), planned, 1);

		expect(found).toMatchObject({ since: 'diary', session: 0, sessions: 0 });
		expect(found).not.toHaveProperty('begun');
		expect(found).not.toHaveProperty('first');
	});
});

describe('which days', () => {
	test('the first and the last seven, the last day once it is over', () => {
		expect(ground(daily(29), held(3), 29)).toMatchObject({
			window: { from: '2026-11-01', to: '2026-11-30' },
			early: { from: '2026-11-01', to: '2026-11-08' },
			late: { from: '2026-11-23', to: '2026-11-30' },
			lately: { from: '2026-11-23', to: '2026-12-01' },
			first: { from: '2026-11-01', days: 7 }
		});
		expect(ground(daily(30), held(3), 29).late.to).toBe('2026-12-01');
		const soFar = [...daily(29), entry('2026-11-30', { 'pain-average': 1 }, time('09:00'))];
		expect(ground(soFar, held(3), 29).late.to).toBe('2026-11-30');
	});

	test('a young diary is read in two halves that share no day', () => {
		expect(ground(daily(5), held(0), 4)).toMatchObject({
			early: { from: '2026-11-01', to: '2026-11-03' },
			late: { from: '2026-11-04', to: '2026-11-06' }
		});
		const one = ground(daily(1), held(0), 0);
		expect(one).toMatchObject({
			early: { to: '2026-11-01' },
			late: { from: '2026-11-02' },
			lately: { to: '2026-11-02' }
		});
		expect(one.window).toEqual({ from: '2026-11-01', to: '2026-11-02' });
	});

	test('without an average, from the first day that says anything; with nothing, the day itself', () => {
		const worst = [entry('2026-10-01', { 'pain-worst': 5 }), entry('2026-11-02', { 'pain-worst': 5 })];

		expect(ground(worst, held(3), 20).window).toEqual({ from: '2026-11-02', to: '2026-11-21' });
		expect(ground([], held(3), 20).window).toEqual({ from: '2026-11-21', to: '2026-11-22' });
	});
});
