import { describe, expect, test } from 'vitest';
import { knownCourses } from '#core/course/known-courses.ts';
import type { NamedCourse } from '#core/course/named-course.ts';
import { standingOf } from '#core/course/standing.ts';
import type { Session } from '#core/record.ts';
import { time } from '#core/time.ts';
import { someMoment } from '../../fixtures/build.ts';
import { course, session } from './courses.ts';

/** On 22 November 2026, 18:30. */
const standing = (sessions: readonly Session[], more: Partial<NamedCourse> = {}) => {
	const [known] = knownCourses([course('one', '2026-11-01', more)] as NamedCourse[], sessions);
	if (!known) throw new Error('expected a course');
	return standingOf(known, someMoment);
};
const planned = (on: string, at?: string) => session(on, { state: 'planned', ...(at && { time: time(at) }) });

describe('where a course stands', () => {
	test('3 of 10, next Tuesday 14:00', () => {
		const sessions = [
			session('2026-11-04'),
			session('2026-11-11'),
			session('2026-11-18'),
			planned('2026-12-01', '14:00'),
			planned('2026-11-24', '14:00')
		];

		expect(standing(sessions, { agreed: 10 })).toMatchObject({
			number: 3,
			agreed: 10,
			done: 3,
			missed: 0,
			ahead: [{ day: '2026-11-24' }, { day: '2026-12-01' }],
			toPlan: 5
		});
	});

	test('before the first session', () => {
		expect(standing([], { agreed: 6 })).toEqual({ number: 0, agreed: 6, toPlan: 6, done: 0, missed: 0, ahead: [] });
		expect(standing([planned('2026-11-24')])).toMatchObject({ number: 0, ahead: [{ day: '2026-11-24' }] });
		expect(standing([])).not.toHaveProperty('toPlan');
	});

	test('a session that carries a number sets the count', () => {
		expect(standing([session('2026-11-04', { number: 4 }), session('2026-11-11')], { agreed: 10 })).toMatchObject({
			number: 5,
			done: 2,
			toPlan: 5
		});
	});

	test('more than agreed leaves none to plan', () => {
		expect(standing([session('2026-11-04'), session('2026-11-11')], { agreed: 1 })).toMatchObject({
			number: 2,
			agreed: 1,
			toPlan: 0
		});
	});

	test('a missed one, and a planned one that is over, are neither done nor ahead', () => {
		const sessions = [
			session('2026-11-04', { state: 'missed' }),
			planned('2026-11-22', '18:29'),
			planned('2026-11-22', '18:30'),
			planned('2026-11-21')
		];

		expect(standing(sessions, { agreed: 3 })).toMatchObject({
			number: 0,
			missed: 1,
			ahead: [{ time: '18:30' }],
			toPlan: 2
		});
	});
});
