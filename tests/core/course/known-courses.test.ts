import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOn, knownCourses } from '#core/course/known-courses.ts';
import { addDays, day, type Instant } from '#core/time.ts';
import { course, session } from './courses.ts';

/** Course ids, `-` for one that nobody named, with the days of its sessions. */
const laid = (courses: Parameters<typeof knownCourses>[0], sessions: Parameters<typeof knownCourses>[1]) =>
	knownCourses(courses, sessions).map(({ named, sessions: its }) => [named?.id ?? '-', ...its.map((each) => each.day)]);

describe('which course a session belongs to', () => {
	test('without a named course they form their own', () => {
		expect(laid([], [session('2026-09-02'), session('2026-09-09'), session('2027-03-01')])).toEqual([
			['-', '2026-09-02', '2026-09-09'],
			['-', '2027-03-01']
		]);
		expect(laid([], [])).toEqual([]);
	});

	test('the course it names, also outside that course’s dates', () => {
		const [first, second] = [course('first', '2026-09-01', { ended: '2026-10-01' }), course('second', '2026-11-01')];

		expect(laid([first, second], [session('2026-11-04', { course: 'first' }), session('2026-11-05')])).toEqual([
			['first', '2026-11-04'],
			['second', '2026-11-05']
		]);
	});

	test('without a name its day tells: first and last day of a course belong to it', () => {
		const one = course('one', '2026-09-08', { ended: '2026-09-22' });

		expect(
			laid(
				[one],
				['2026-09-07', '2026-09-08', '2026-09-22', '2026-09-23'].map((on) => session(on))
			)
		).toEqual([
			['-', '2026-09-07', '2026-09-23'],
			['one', '2026-09-08', '2026-09-22']
		]);
	});

	test('of two that overlap the one that began last', () => {
		const [old, young] = [course('old', '2026-09-01'), course('young', '2026-09-15')];

		expect(laid([young, old], [session('2026-09-14'), session('2026-09-15')])).toEqual([
			['old', '2026-09-14'],
			['young', '2026-09-15']
		]);
	});

	test('of two that begin on one day the one made later', () => {
		const [old, young] = [
			course('a', '2026-09-01'),
			course('b', '2026-09-01', { made: '2026-09-05T00:00:00.000Z' as Instant })
		];

		expect(laid([old, young], [session('2026-09-20')])).toContainEqual(['b', '2026-09-20']);
		expect(laid([young, old], [session('2026-09-20')])).toContainEqual(['a']);
	});

	test('a second course later keeps the first', () => {
		const sessions = ['2026-09-02', '2026-09-09', '2026-10-20', '2026-10-27'].map((on) => session(on));
		const first = course('first', '2026-09-02');

		expect(laid([first], sessions)).toEqual([['first', '2026-09-02', '2026-09-09', '2026-10-20', '2026-10-27']]);
		expect(laid([first, course('second', '2026-10-20')], sessions)).toEqual([
			['first', '2026-09-02', '2026-09-09'],
			['second', '2026-10-20', '2026-10-27']
		]);
	});

	test('a course left open takes a session 56 days later, not one of 57', () => {
		const one = course('one', '2026-09-02');
		const after = (days: number) => session(addDays(day('2026-09-09'), days));

		expect(laid([one], [session('2026-09-09'), after(56)])).toHaveLength(1);
		expect(laid([one], [session('2026-09-09'), after(57)])).toEqual([
			['one', '2026-09-09'],
			['-', '2026-11-05']
		]);
	});

	test('a course that is gone holds nothing', () => {
		expect(laid([], [session('2026-09-02', { course: 'deleted' })])).toEqual([['-', '2026-09-02']]);
	});

	test('missed and planned sessions belong too; a named course stands without any', () => {
		const one = course('one', '2026-09-01');

		expect(laid([one], [])).toEqual([['one']]);
		expect(
			laid([one], [session('2026-09-02', { state: 'missed' }), session('2026-09-09', { state: 'planned' })])
		).toEqual([['one', '2026-09-02', '2026-09-09']]);
	});

	test('it reaches from its first day, or an earlier session of its own, to its last session', () => {
		const [known] = knownCourses(
			[course('one', '2026-09-05')],
			[session('2026-09-02', { course: 'one' }), session('2026-09-20')]
		);

		expect(known).toMatchObject({ from: '2026-09-02', last: '2026-09-20' });
		expect(knownCourses([course('one', '2026-09-05')], [])[0]).toMatchObject({
			from: '2026-09-05',
			last: '2026-09-05'
		});
	});

	test('loses and doubles no session that counts, whatever the order', () => {
		const start = day('2026-01-01');
		const any = fc.record({
			on: fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 25 }),
			from: fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 4 })
		});
		fc.assert(
			fc.property(any, ({ on, from }) => {
				const sessions = on.map((at) => session(addDays(start, at)));
				const courses = from.map((at) => course(`c${at}`, addDays(start, at)));
				const known = knownCourses(courses, sessions);

				expect(knownCourses([...courses].reverse(), [...sessions].reverse())).toEqual(known);
				expect(known.flatMap((each) => each.sessions.map(({ id }) => id)).sort()).toEqual(
					sessions.map(({ id }) => id).sort()
				);
			}),
			{ seed: 18 }
		);
	});
});

describe('the course of a day', () => {
	const [first, second] = [course('first', '2026-09-01', { ended: '2026-10-01' }), course('second', '2026-11-01')];
	const on = (today: string) => courseOn(knownCourses([first, second], []), day(today))?.named?.id;

	test('the one that runs, else the last that ran, else the one to come', () => {
		expect([on('2026-08-31'), on('2026-09-01'), on('2026-10-01'), on('2026-10-02'), on('2026-11-01')]).toEqual([
			'first',
			'first',
			'first',
			'first',
			'second'
		]);
	});

	test('of two that run, the one that began last', () => {
		const courses = knownCourses([course('a', '2026-09-01'), course('b', '2026-09-10')], []);

		expect(courseOn([...courses].reverse(), day('2026-09-20'))?.named?.id).toBe('b');
		expect(courseOn(courses, day('2026-09-09'))?.named?.id).toBe('a');
	});

	test('one that ended gives way to an earlier one that still runs', () => {
		const courses = knownCourses([course('a', '2026-09-01'), course('b', '2026-09-10', { ended: '2026-09-15' })], []);

		expect(courseOn(courses, day('2026-09-15'))?.named?.id).toBe('b');
		expect(courseOn(courses, day('2026-09-16'))?.named?.id).toBe('a');
	});

	test('none without courses', () => {
		expect(courseOn([], day('2026-09-16'))).toBeUndefined();
	});
});
