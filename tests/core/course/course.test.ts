import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySessionTime, coursesOf, longestPauseDays } from '#core/course/course.ts';
import { stamp, type Session } from '#core/record.ts';
import { addDays, day, time, type Instant } from '#core/time.ts';

const first = day('2026-09-02');
const marks = stamp('2026-09-01T00:00:00.000Z' as Instant, 'typed');

function after(days: number, over: Partial<Session> = {}): Session {
	return { ...marks, id: `s${days}`, state: 'done', day: addDays(first, days), ...over };
}

describe('the courses that sessions form', () => {
	it('finds none in nothing', () => {
		expect(coursesOf([])).toEqual([]);
	});

	it('makes one course of one session', () => {
		expect(coursesOf([after(0)])).toEqual([{ from: first, last: first, sessions: [after(0)] }]);
	});

	it('keeps sessions 55 and 56 days apart together and parts those 57 days apart', () => {
		expect(coursesOf([after(0), after(longestPauseDays - 1)])).toHaveLength(1);
		expect(coursesOf([after(0), after(longestPauseDays)])).toHaveLength(1);
		expect(coursesOf([after(0), after(longestPauseDays + 1)])).toHaveLength(2);
	});

	it('measures the pause from session to session, not from the first', () => {
		const [course] = coursesOf([after(0), after(50), after(100)]);
		expect(course).toMatchObject({ from: first, last: addDays(first, 100) });
	});

	it('counts planned sessions as part of a course', () => {
		expect(coursesOf([after(0, { state: 'planned' })])).toHaveLength(1);
	});

	it('forms no course of missed sessions alone, but takes them into the one they fall into', () => {
		expect(coursesOf([after(0, { state: 'missed' })])).toEqual([]);

		const [course] = coursesOf([after(0), after(40, { state: 'missed' }), after(80)]);
		expect(course?.sessions.map((session) => session.id)).toEqual(['s0', 's40', 's80']);
	});

	it('does not depend on the order of the list, and loses no session that counts', () => {
		const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 });
		fc.assert(
			fc.property(gaps, (days) => {
				const sessions = [...new Set(days)].map((each) => after(each));

				const courses = coursesOf(sessions);

				expect(coursesOf([...sessions].reverse())).toEqual(courses);
				expect(courses.flatMap((course) => course.sessions)).toEqual([...sessions].sort(bySessionTime));
			}),
			{ seed: 4, numRuns: 100 }
		);
	});
});

describe('the order of sessions', () => {
	it('is by day, then time with no time last, then id', () => {
		const sessions = [
			after(1, { id: 'e' }),
			after(0, { id: 'd' }),
			after(0, { id: 'c', time: time('14:00') }),
			after(0, { id: 'b', time: time('23:59') }),
			after(0, { id: 'a', time: time('14:00') })
		];

		expect(sessions.sort(bySessionTime).map((session) => session.id)).toEqual(['a', 'c', 'b', 'd', 'e']);
	});

	it('is the same whichever of two is asked about first', () => {
		const [timeless, late] = [after(0), after(0, { time: time('23:59') })];

		expect(bySessionTime(timeless, late)).toBe(1);
		expect(bySessionTime(late, timeless)).toBe(-1);
		expect(bySessionTime(late, late)).toBe(0);
	});
});
