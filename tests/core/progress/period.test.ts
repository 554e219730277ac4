import { describe, expect, test } from 'vitest';
import { knownCourses } from '#core/course/known-courses.ts';
import { lastDayShown, spanOf } from '#core/progress/period.ts';
import { day } from '#core/time.ts';
import { course } from '../course/courses.ts';
import { averages, session } from './diary.ts';

const today = day('2026-11-22');
const days = averages('2026-08-24', [7, 7]);
const nothing = { days: [], sessions: [] };

describe('spanOf', () => {
	test('two and six weeks end with today', () => {
		expect(spanOf('two-weeks', nothing, today)).toEqual({ from: '2026-11-09', to: '2026-11-23' });
		expect(spanOf('six-weeks', nothing, today)).toEqual({ from: '2026-10-12', to: '2026-11-23' });
	});

	test('all begins with the first logged day or done session, whichever is earlier', () => {
		const early = session('a', '2026-08-20');
		const planned = session('b', '2026-08-01', { state: 'planned' });

		expect(spanOf('all', { days, sessions: [] }, today)?.from).toBe('2026-08-24');
		expect(spanOf('all', { days, sessions: [planned, early] }, today)?.from).toBe('2026-08-20');
		expect(spanOf('all', nothing, today)).toEqual({ from: '2026-11-22', to: '2026-11-23' });
	});

	test('a course is shown from a week before its first session up to today', () => {
		const sessions = [session('b', '2026-11-11'), session('a', '2026-11-04')];

		expect(spanOf('course', { days, sessions }, today)).toEqual({ from: '2026-10-28', to: '2026-11-23' });
	});

	test('a course that is over is shown up to 14 days after its last session', () => {
		const at = (last: string) => spanOf('course', { days, sessions: [session('a', last)] }, today)?.to;

		expect(at('2026-11-07')).toBe('2026-11-22');
		expect(at('2026-11-08')).toBe('2026-11-23');
		expect(at('2026-11-09')).toBe('2026-11-23');
	});

	test('of two courses the later one that has begun is shown', () => {
		const sessions = [session('a', '2026-03-02'), session('b', '2026-10-05'), session('c', '2027-03-01')];

		expect(spanOf('course', { days, sessions }, today)?.from).toBe('2026-09-28');
	});

	test('named courses where they are given: the one that runs', () => {
		const sessions = [session('a', '2026-10-05'), session('b', '2026-11-02')];
		const named = [course('first', '2026-10-05'), course('second', '2026-11-01', { ended: '2026-11-10' })];
		const courses = knownCourses(named, sessions);

		expect(spanOf('course', { days, sessions, courses }, today)?.from).toBe('2026-09-28');
		expect(spanOf('course', { days, sessions, courses }, day('2026-11-10'))?.from).toBe('2026-10-25');
	});

	test('there is no course without sessions, or when the first is tomorrow; today it has begun', () => {
		const planned = (of: string) => ({ days, sessions: [session('a', of, { state: 'planned' })] });

		expect(spanOf('course', nothing, today)).toBeUndefined();
		expect(spanOf('course', planned('2026-11-23'), today)).toBeUndefined();
		expect(spanOf('course', planned('2026-11-22'), today)).toEqual({ from: '2026-11-15', to: '2026-11-23' });
	});

	test('a day logged further west of the date line is not cut off', () => {
		const ahead = averages('2026-11-23', [4]);

		expect(lastDayShown(ahead, today)).toBe('2026-11-23');
		expect(lastDayShown(days, today)).toBe('2026-11-22');
		expect(spanOf('two-weeks', { days: ahead, sessions: [] }, today)?.to).toBe('2026-11-24');
	});
});
