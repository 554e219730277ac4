import { describe, expect, test } from 'vitest';
import { knownCourses } from '#core/course/known-courses.ts';
import type { NamedCourse } from '#core/course/named-course.ts';
import { answerMoments } from '#core/progress/answer-moments.ts';
import type { Session } from '#core/record.ts';
import { addDays, day } from '#core/time.ts';
import { course } from '../course/courses.ts';
import { session } from './diary.ts';

const start = day('2026-09-01');
const weekly = (count: number): Session[] =>
	Array.from({ length: count }, (_, index) => session(`s${index + 1}`, addDays(start, index * 7)));
const moments = (sessions: readonly Session[], asOf: number, more: Partial<NamedCourse> = {}) => {
	const [known] = knownCourses(
		[course('one', '2026-09-01')].map((each) => ({ ...each, ...more })),
		sessions
	);
	if (!known) throw new Error('expected a course');
	return answerMoments(known, addDays(start, asOf));
};
const names = (...given: Parameters<typeof moments>) => moments(...given).map(({ at, number }) => `${at} ${number}`);

describe('when the answer is given', () => {
	test('after sessions 3 and 6', () => {
		expect(names(weekly(2), 20)).toEqual([]);
		expect(names(weekly(3), 13)).toEqual([]);
		expect(names(weekly(3), 14)).toEqual(['third 3']);
		expect(names(weekly(8), 50)).toEqual(['third 3', 'sixth 6']);
		expect(names([...weekly(8)].reverse(), 50)).toEqual(['third 3', 'sixth 6']);
	});

	test('it reads the week after, to the day before the next session', () => {
		expect(moments(weekly(4), 30)[0]).toMatchObject({ session: { id: 's3' }, day: addDays(start, 20), open: false });
		expect(moments(weekly(3), 16)[0]).toMatchObject({ day: addDays(start, 16), open: true });
		expect(moments(weekly(3), 21)[0]).toMatchObject({ day: addDays(start, 21), open: false });
		expect(moments(weekly(3), 25)[0]).toMatchObject({ day: addDays(start, 21), open: false });
		const soon = [...weekly(3), session('s4', addDays(start, 15))];
		expect(moments(soon, 30)[0]?.day).toBe(addDays(start, 14));
		const planned = [...weekly(3), session('p', addDays(start, 18), { state: 'planned' })];
		expect(moments(planned, 17)[0]).toMatchObject({ day: addDays(start, 17), open: false });
	});

	test('the last after 15 days without another', () => {
		expect(names(weekly(8), 49 + 14)).toEqual(['third 3', 'sixth 6']);
		expect(names(weekly(8), 49 + 15)).toEqual(['third 3', 'sixth 6', 'last 8']);
	});

	test('the last at once where as many as agreed were done, or the patient ended the course', () => {
		expect(names(weekly(8), 49, { agreed: 8 })).toEqual(['third 3', 'sixth 6', 'last 8']);
		expect(names(weekly(8), 49, { agreed: 9 })).toEqual(['third 3', 'sixth 6']);
		expect(names(weekly(8), 50, { ended: addDays(start, 50) })).toEqual(['third 3', 'sixth 6', 'last 8']);
		expect(names(weekly(8), 50, { ended: addDays(start, 51) })).toEqual(['third 3', 'sixth 6']);
	});

	test('not the last while one is planned after it; a missed one does not count', () => {
		const more = (state: 'planned' | 'missed') => [...weekly(4), session('next', addDays(start, 35), { state })];

		expect(names(more('planned'), 90, { agreed: 4 })).toEqual(['third 3']);
		expect(names(more('missed'), 30, { agreed: 4 })).toEqual(['third 3', 'last 4']);
	});

	test('a sixth that is the last is told as the last', () => {
		expect(names(weekly(6), 35, { agreed: 6 })).toEqual(['third 3', 'last 6']);
		expect(names(weekly(1), 16)).toEqual(['last 1']);
	});

	test('sessions are counted by their own numbers', () => {
		const begun = weekly(4).map((each, index) => (index === 0 ? { ...each, number: 4 } : each));

		expect(names(begun, 30)).toEqual(['sixth 6']);
	});

	test('no session, no answer; several on one day have one each', () => {
		expect(names([], 30)).toEqual([]);
		const day1 = ['a', 'b', 'c', 'd'].map((id) => session(id, start));
		expect(moments(day1, 3)).toMatchObject([{ at: 'third', session: { id: 'c' } }]);
	});
});
