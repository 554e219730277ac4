import { describe, expect, test } from 'vitest';
import { changeAsked, changeSince } from '#core/function/change-asked.ts';
import type { Session } from '#core/record.ts';
import { addDays, day, type Day } from '#core/time.ts';
import { impression, session } from './checks.ts';

const first = day('2026-09-02');

/** `count` weekly sessions, the first on 2 September. */
function weekly(count: number, over: Partial<Session> = {}): Session[] {
	return Array.from({ length: count }, (_, week) => session(addDays(first, 7 * week), over));
}

const onDay = (count: number): Day => addDays(first, 7 * (count - 1));

describe('the question of change, after a third and a sixth session', () => {
	test.each([
		[1, undefined],
		[2, undefined],
		[3, 3],
		[4, 3],
		[5, 3],
		[6, 6],
		[7, 6],
		[8, 6],
		[9, undefined]
	])('on the day of session %i it is asked of session %s', (count, asked) => {
		expect(changeAsked(weekly(count), [], onDay(count))?.session).toBe(asked);
	});

	test('is open from the day of the session for 14 days, the last included', () => {
		const sessions = [...weekly(3), session('2026-10-28', { state: 'planned' })];

		expect(changeAsked(sessions, [], addDays(onDay(3), -1))).toBeUndefined();
		expect(changeAsked(sessions, [], onDay(3))).toEqual({ session: 3, until: addDays(onDay(3), 14) });
		expect(changeAsked(sessions, [], addDays(onDay(3), 14))?.session).toBe(3);
		expect(changeAsked(sessions, [], addDays(onDay(3), 15))).toBeUndefined();
	});

	test('is asked once', () => {
		const answered = [impression(onDay(3), 3)];

		expect(changeAsked(weekly(3), answered, addDays(onDay(3), 1))).toBeUndefined();
		expect(changeAsked(weekly(6), answered, onDay(6))?.session).toBe(6);
	});

	test('is answered by what was said unasked since the session, not by what was said before', () => {
		expect(changeAsked(weekly(3), [impression(addDays(onDay(3), 1))], addDays(onDay(3), 2))).toBeUndefined();
		expect(changeAsked(weekly(3), [impression(addDays(onDay(3), -1))], addDays(onDay(3), 2))?.session).toBe(3);
	});

	test('of an older session is not asked once a newer one is open', () => {
		const close = Array.from({ length: 6 }, (_, index) => session(addDays(first, index)));

		expect(changeAsked(close, [], addDays(first, 5))?.session).toBe(6);
		expect(changeAsked(close, [impression(addDays(first, 6), 6)], addDays(first, 7))).toBeUndefined();
		expect(changeAsked(close, [impression(addDays(first, 6), 3)], addDays(first, 7))?.session).toBe(6);
	});

	test('counts done sessions alone', () => {
		const sessions = weekly(4).map((each, week) => (week === 1 ? { ...each, state: 'missed' as const } : each));

		expect(changeAsked(sessions.slice(0, 3), [], onDay(3))).toBeUndefined();
		expect(changeAsked(sessions, [], onDay(4))?.session).toBe(3);
	});

	test('begins anew with a new course and names the session by the number that the patient sees', () => {
		const second = Array.from({ length: 3 }, (_, week) => session(addDays(first, 200 + 7 * week)));

		expect(changeAsked([...weekly(6), ...second.slice(0, 2)], [], addDays(first, 207))).toBeUndefined();
		expect(changeAsked([...weekly(6), ...second], [], addDays(first, 214))?.session).toBe(9);
	});

	test('follows a number that a session carries itself', () => {
		expect(changeAsked([session(first, { number: 6 })], [], first)?.session).toBe(6);
	});
});

describe('the question of change, after the last session', () => {
	const after = (sessions: readonly Session[], days: number) =>
		changeAsked(sessions, [], addDays((sessions.at(-1) as Session).day, days))?.session;

	test('opens when 15 days have gone by, for 14 days', () => {
		expect([14, 15, 29, 30].map((days) => after(weekly(8), days))).toEqual([undefined, 8, 8, undefined]);
	});

	test.each([
		[2, undefined],
		[4, 4],
		[5, 5],
		[10, 10]
	])('of a course of %i sessions: %s', (count, asked) => {
		expect(after(weekly(count), 20)).toBe(asked);
	});

	test.each([3, 6])('is not asked a second time where the last was session %i', (count) => {
		expect([14, 15, 20].map((days) => after(weekly(count), days))).toEqual([count, undefined, undefined]);
	});

	test('waits while one is planned, also one whose day has passed unanswered', () => {
		const ahead = session(addDays(onDay(8), 30), { state: 'planned' });
		const unsaid = session(addDays(onDay(8), 7), { state: 'planned' });

		expect(changeAsked([...weekly(8), ahead], [], addDays(onDay(8), 20))).toBeUndefined();
		expect(changeAsked([...weekly(8), unsaid], [], addDays(onDay(8), 20))).toBeUndefined();
	});

	test('does not wait for a session that was missed', () => {
		const missed = session(addDays(onDay(8), 7), { state: 'missed' });

		expect(changeAsked([...weekly(8), missed], [], addDays(onDay(8), 20))?.session).toBe(8);
	});

	test('is never asked between two-weekly sessions that are written down one by one', () => {
		const sessions = Array.from({ length: 5 }, (_, index) => session(addDays(first, 14 * index)));

		expect(after(sessions, 14)).toBeUndefined();
	});

	test('is answered by what was said since the session', () => {
		expect(changeAsked(weekly(8), [impression(addDays(onDay(8), 2))], addDays(onDay(8), 20))).toBeUndefined();
	});
});

test('nothing is asked where there is no course', () => {
	expect(changeAsked([], [], first)).toBeUndefined();
	expect(changeAsked(weekly(3), [], addDays(first, -1))).toBeUndefined();
});

describe('since when', () => {
	test.each([
		['the diary began before the first session', weekly(3), '2026-08-30', 'sessions'],
		['the diary began on its day', weekly(3), '2026-09-02', 'sessions'],
		['the diary began the day after', weekly(3), '2026-09-03', 'diary'],
		['no day says anything', weekly(3), undefined, 'sessions'],
		['no session was done', weekly(3, { state: 'planned' }), '2026-08-30', 'diary'],
		['there is no session', [], '2026-08-30', 'diary'],
		['the first session written down was the third', [session(first, { number: 3 })], '2026-08-30', 'diary'],
		['the first session carries number 1', [session(first, { number: 1 })], '2026-08-30', 'sessions']
	] as const)('%s: %s', (_, sessions, firstDay, since) => {
		expect(changeSince(sessions, firstDay ? day(firstDay) : undefined, day('2026-09-20'))).toBe(since);
	});

	test('of a second course, whose count goes on in the diary, is since its own sessions', () => {
		const second = session(addDays(first, 200));

		expect(changeSince([...weekly(6), second], day('2026-09-03'), second.day)).toBe('sessions');
	});
});
