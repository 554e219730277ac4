import { expect, test } from 'vitest';
import type { CourseAnswers } from '#core/course/course-input.ts';
import type { NamedCourse } from '#core/course/named-course.ts';
import { stamp, type Session } from '#core/record.ts';
import { day, time, type Moment } from '#core/time.ts';
import { isTaken, planOf } from '#features/course/course-plan.ts';
import { makeSession, someInstant, someMoment } from '../../fixtures/build.ts';

/** Sunday, 18:30. */
const now: Moment = someMoment;
const answers: CourseAnswers = { condition: 'sciatica', agreed: 4, rhythm: 'weekly', from: day('2026-11-24') };
const stored: NamedCourse = { ...answers, ...stamp(someInstant, 'typed'), id: 'c1' };

interface Given {
	answers?: Partial<CourseAnswers>;
	before?: NamedCourse;
	at?: string;
	dates?: readonly string[];
	sessions?: readonly Session[];
}

function planned({ answers: changed, before, at, dates = [], sessions = [] }: Given): string[] {
	const plan = planOf({
		answers: { ...answers, ...changed },
		before,
		time: at === undefined ? undefined : time(at),
		dates: dates.map((date) => ({ day: day(date) })),
		courses: before ? [before] : [],
		sessions,
		now
	});
	return plan.map((moment) => (moment.time ? `${moment.day} ${moment.time}` : moment.day));
}

function held(on: string, state: Session['state'], rest: Partial<Session> = {}): Session {
	return makeSession({ id: `s ${on}`, day: day(on), state, ...rest });
}

test('as many as were agreed, from the first day on', () => {
	expect(planned({ at: '14:00' })).toEqual([
		'2026-11-24 14:00',
		'2026-12-01 14:00',
		'2026-12-08 14:00',
		'2026-12-15 14:00'
	]);
});

test('nothing is planned without a number, of a course that is over, or where all is planned', () => {
	const { agreed: _, ...unsaid } = answers;
	const plan = { before: undefined, time: undefined, dates: [], courses: [], sessions: [], now };
	expect(planOf({ ...plan, answers: unsaid })).toEqual([]);
	expect(planned({ answers: { ended: day('2026-11-20') } })).toEqual([]);
	const four = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map((on) => held(on, 'planned'));
	expect(planned({ sessions: four })).toEqual([]);
});

test('a course under way goes on in its rhythm, never in the past, without those held', () => {
	const sessions = [held('2026-11-10', 'done'), held('2026-11-17', 'done')];
	expect(planned({ answers: { from: day('2026-11-10') }, sessions })).toEqual(['2026-11-24', '2026-12-01']);
});

test('today counts while its time has not come', () => {
	const from = { from: day('2026-11-22'), agreed: 1 };
	expect(planned({ answers: from, at: '18:31' })).toEqual(['2026-11-22 18:31']);
	expect(planned({ answers: from, at: '18:30' })).toEqual(['2026-11-29 18:30']);
});

test('a day that another course has is passed over', () => {
	const other = held('2026-12-01', 'planned', { course: 'c0' });
	const courses = [{ ...stored, id: 'c0', from: day('2026-11-24'), agreed: 1 }];
	const plan = planOf({
		answers,
		before: undefined,
		time: undefined,
		dates: [],
		courses,
		sessions: [other],
		now
	});
	expect(plan.map((moment) => moment.day)).toEqual(['2026-11-24', '2026-12-08', '2026-12-15', '2026-12-22']);
});

test('a known course goes on after the last one planned, at its time: one before it may have been moved', () => {
	const sessions = [
		held('2026-11-25', 'planned', { course: 'c1' }),
		held('2026-12-01', 'planned', { course: 'c1', time: time('10:00') })
	];
	expect(planned({ before: stored, sessions })).toEqual(['2026-12-08 10:00', '2026-12-15 10:00']);
});

test('own dates are planned as they were chosen, but not where a session stands', () => {
	const dates = ['2026-11-27', '2026-12-09'];
	expect(planned({ answers: { rhythm: 'own' }, dates })).toEqual(dates);
	expect(planned({ answers: { rhythm: 'own' }, dates, sessions: [held('2026-12-09', 'done')] })).toEqual([
		'2026-11-27'
	]);
});

test('the same day at another time is free; a missed session takes nothing', () => {
	const at = (clock: string) => ({ day: day('2026-12-01'), time: time(clock) });
	const standing = held('2026-12-01', 'planned', { time: time('10:00') });
	expect(isTaken(at('10:00'), [standing])).toBe(true);
	expect(isTaken(at('11:00'), [standing])).toBe(false);
	expect(isTaken({ day: day('2026-12-01') }, [standing])).toBe(true);
	expect(isTaken(at('10:00'), [{ ...standing, state: 'missed' }])).toBe(false);
});
