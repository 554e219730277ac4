import { describe, expect, test } from 'vitest';
import { knownCourses } from '#core/course/known-courses.ts';
import type { NamedCourse } from '#core/course/named-course.ts';
import { changeAsked, changeSince } from '#core/function/change-asked.ts';
import type { Session } from '#core/record.ts';
import { addDays, day, type Day } from '#core/time.ts';
import { someInstant } from '../../fixtures/build.ts';
import { impression, session } from './checks.ts';

const first = day('2026-09-02');

/** `count` weekly sessions, the first on 2 September. */
function weekly(count: number, over: Partial<Session> = {}): Session[] {
	return Array.from({ length: count }, (_, week) => session(addDays(first, 7 * week), over));
}

/** Asked over the courses that the sessions form by themselves, or over those that were named. */
function asked(
	sessions: readonly Session[],
	impressions: Parameters<typeof changeAsked>[1],
	today: Day,
	named: readonly NamedCourse[] = []
) {
	return changeAsked(knownCourses(named, sessions), impressions, today);
}

function course(over: Partial<NamedCourse> = {}): NamedCourse {
	return {
		made: someInstant,
		changed: someInstant,
		rev: 1,
		source: 'typed',
		id: 'course',
		condition: 'sciatica',
		rhythm: 'weekly',
		from: first,
		...over
	};
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
	])('on the day of session %i it is asked of session %s', (count, expected) => {
		expect(asked(weekly(count), [], onDay(count))?.session).toBe(expected);
	});

	test('is open from the day of the session for 14 days, the last included', () => {
		const sessions = [...weekly(3), session('2026-10-28', { state: 'planned' })];

		expect(asked(sessions, [], addDays(onDay(3), -1))).toBeUndefined();
		expect(asked(sessions, [], onDay(3))).toEqual({ session: 3, until: addDays(onDay(3), 14) });
		expect(asked(sessions, [], addDays(onDay(3), 14))?.session).toBe(3);
		expect(asked(sessions, [], addDays(onDay(3), 15))).toBeUndefined();
	});

	test('is asked once', () => {
		const answered = [impression(onDay(3), 3)];

		expect(asked(weekly(3), answered, addDays(onDay(3), 1))).toBeUndefined();
		expect(asked(weekly(6), answered, onDay(6))?.session).toBe(6);
	});

	test('is answered by what was said unasked since the session, not by what was said before', () => {
		expect(asked(weekly(3), [impression(addDays(onDay(3), 1))], addDays(onDay(3), 2))).toBeUndefined();
		expect(asked(weekly(3), [impression(addDays(onDay(3), -1))], addDays(onDay(3), 2))?.session).toBe(3);
	});

	test('of an older session is not asked once a newer one is open', () => {
		const close = Array.from({ length: 6 }, (_, index) => session(addDays(first, index)));

		expect(asked(close, [], addDays(first, 5))?.session).toBe(6);
		expect(asked(close, [impression(addDays(first, 6), 6)], addDays(first, 7))).toBeUndefined();
		expect(asked(close, [impression(addDays(first, 6), 3)], addDays(first, 7))?.session).toBe(6);
	});

	test('counts done sessions alone', () => {
		const sessions = weekly(4).map((each, week) => (week === 1 ? { ...each, state: 'missed' as const } : each));

		expect(asked(sessions.slice(0, 3), [], onDay(3))).toBeUndefined();
		expect(asked(sessions, [], onDay(4))?.session).toBe(3);
	});

	test('begins anew with a new course and names the session by the number that the patient sees', () => {
		const second = Array.from({ length: 3 }, (_, week) => session(addDays(first, 200 + 7 * week)));

		expect(asked([...weekly(6), ...second.slice(0, 2)], [], addDays(first, 207))).toBeUndefined();
		expect(asked([...weekly(6), ...second], [], addDays(first, 214))?.session).toBe(9);
	});

	test('follows a number that a session carries itself', () => {
		expect(asked([session(first, { number: 6 })], [], first)?.session).toBe(6);
	});
});

describe('the question of change, after the last session', () => {
	const after = (sessions: readonly Session[], days: number) =>
		asked(sessions, [], addDays((sessions.at(-1) as Session).day, days))?.session;

	test('opens when 15 days have gone by, for 14 days', () => {
		expect([14, 15, 29, 30].map((days) => after(weekly(8), days))).toEqual([undefined, 8, 8, undefined]);
	});

	test.each([
		[2, undefined],
		[4, 4],
		[5, 5],
		[10, 10]
	])('of a course of %i sessions: %s', (count, expected) => {
		expect(after(weekly(count), 20)).toBe(expected);
	});

	test.each([3, 6])('is not asked a second time where the last was session %i', (count) => {
		expect([14, 15, 20].map((days) => after(weekly(count), days))).toEqual([count, undefined, undefined]);
	});

	test('waits while one is planned, also one whose day has passed unanswered', () => {
		const ahead = session(addDays(onDay(8), 30), { state: 'planned' });
		const unsaid = session(addDays(onDay(8), 7), { state: 'planned' });

		expect(asked([...weekly(8), ahead], [], addDays(onDay(8), 20))).toBeUndefined();
		expect(asked([...weekly(8), unsaid], [], addDays(onDay(8), 20))).toBeUndefined();
	});

	test('does not wait for a session that was missed', () => {
		const missed = session(addDays(onDay(8), 7), { state: 'missed' });

		expect(asked([...weekly(8), missed], [], addDays(onDay(8), 20))?.session).toBe(8);
	});

	test('is never asked between two-weekly sessions that are written down one by one', () => {
		const sessions = Array.from({ length: 5 }, (_, index) => session(addDays(first, 14 * index)));

		expect(after(sessions, 14)).toBeUndefined();
	});

	test('is answered by what was said since the session', () => {
		expect(asked(weekly(8), [impression(addDays(onDay(8), 2))], addDays(onDay(8), 20))).toBeUndefined();
	});
});

describe('of a course with an agreed number', () => {
	const ten = [course({ agreed: 10 })];

	test.each([
		[3, 3],
		[6, 6],
		[9, undefined],
		[10, 10],
		[11, 10],
		[12, 10],
		[13, undefined]
	])('on the day of session %i it is asked of session %s', (count, expected) => {
		expect(asked(weekly(count), [], onDay(count), ten)?.session).toBe(expected);
	});

	test('the last is asked on its own day, for 14 days, and not again', () => {
		expect(asked(weekly(10), [], onDay(10), ten)).toEqual({ session: 10, until: addDays(onDay(10), 14) });
		expect(asked(weekly(10), [], addDays(onDay(10), 14), ten)?.session).toBe(10);
		expect(asked(weekly(10), [], addDays(onDay(10), 15), ten)).toBeUndefined();
		expect(asked(weekly(10), [impression(onDay(10), 10)], addDays(onDay(10), 3), ten)).toBeUndefined();
	});

	test('a pause before the last is no end, however long', () => {
		expect([15, 20, 29].map((days) => asked(weekly(8), [], addDays(onDay(8), days), ten))).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});

	test('one more that is planned does not keep the agreed last from being asked', () => {
		const more = session(addDays(onDay(10), 7), { state: 'planned' });

		expect(asked([...weekly(10), more], [], onDay(10), ten)?.session).toBe(10);
	});

	test('what goes on beyond it is asked once more when 15 days have gone by', () => {
		expect([14, 15].map((days) => asked(weekly(13), [], addDays(onDay(13), days), ten)?.session)).toEqual([
			undefined,
			13
		]);
	});

	test.each([1, 2, 4])('a course of %i agreed has its end there', (agreed) => {
		expect(asked(weekly(agreed), [], onDay(agreed), [course({ agreed })])?.session).toBe(agreed);
	});

	test('a sixth that is the agreed last is asked once', () => {
		const six = [course({ agreed: 6 })];

		expect([0, 14, 15, 20].map((days) => asked(weekly(6), [], addDays(onDay(6), days), six)?.session)).toEqual([
			6,
			6,
			undefined,
			undefined
		]);
	});
});

describe('of a course that was ended', () => {
	const ended = (on: Day) => [course({ agreed: 10, ended: on })];

	test('the last done one is asked from the day it ended on', () => {
		const on = addDays(onDay(8), 3);

		expect(asked(weekly(8), [], addDays(on, -1), ended(on))).toBeUndefined();
		expect(asked(weekly(8), [], on, ended(on))).toEqual({ session: 8, until: addDays(on, 14) });
	});

	test('a planned session that names it does not hold it open; two sessions are too few', () => {
		const left = session(addDays(onDay(8), 7), { state: 'planned', course: 'course' });

		expect(asked([...weekly(8), left], [], addDays(onDay(8), 1), ended(onDay(8)))?.session).toBe(8);
		expect(asked(weekly(2), [], onDay(2), ended(onDay(2)))).toBeUndefined();
	});
});

describe('of two courses', () => {
	const second = course({ id: 'second', from: addDays(first, 100), agreed: 4 });
	const sessions = [...weekly(10), ...weekly(4).map((each) => session(addDays(each.day, 100)))];

	test('each is counted on its own, though less than 57 days lie between them', () => {
		const named = [course({ agreed: 10 }), second];

		expect(asked(sessions, [], addDays(first, 114), named)?.session).toBe(13);
		expect(asked(sessions, [], addDays(first, 121), named)?.session).toBe(14);
	});

	test('that overlap, the newer session is asked, and then the other that is open', () => {
		const other = [0, 7, 14].map((days) => session(addDays(onDay(8), 2 + days), { course: 'other' }));
		const named = [course(), course({ id: 'other', from: addDays(onDay(8), 2) })];
		const both = [...weekly(8), ...other];
		const on = (days: number) => asked(both, [], addDays(onDay(8), days), named)?.session;

		expect([15, 16, 29, 30].map(on)).toEqual([8, 11, 11, 11]);
		expect(asked(both, [impression(addDays(onDay(8), 16), 11)], addDays(onDay(8), 17), named)).toBeUndefined();
	});
});

test('nothing is asked where there is no course', () => {
	expect(asked([], [], first)).toBeUndefined();
	expect(asked(weekly(3), [], addDays(first, -1))).toBeUndefined();
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
		expect(changeSince(knownCourses([], sessions), firstDay ? day(firstDay) : undefined, day('2026-09-20'))).toBe(
			since
		);
	});

	test('of a second course, whose count goes on in the diary, is since its own sessions', () => {
		const second = session(addDays(first, 200));

		expect(changeSince(knownCourses([], [...weekly(6), second]), day('2026-09-03'), second.day)).toBe('sessions');
	});
});
