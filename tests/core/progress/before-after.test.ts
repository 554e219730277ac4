import { describe, expect, test } from 'vitest';
import { beforeAfterOf } from '#core/progress/before-after.ts';
import { valuesByDay } from '#core/progress/points.ts';
import { day } from '#core/time.ts';
import { averages, session } from './diary.ts';

const late = day('2026-12-31');
/** 4 October is the session's day, the fourth value. */
const around = (
	values: readonly (number | null)[],
	{ previous, next, last = late }: { previous?: string; next?: string; last?: string } = {}
) =>
	beforeAfterOf(
		{
			day: day('2026-10-04'),
			sessions: [session('a', '2026-10-04')],
			...(previous && { previous: day(previous) }),
			...(next && { next: day(next) })
		},
		valuesByDay(averages('2026-10-01', values), 'pain-average'),
		day(last)
	);

describe('before and after', () => {
	test('three days against three, the day itself on neither side', () => {
		expect(around([6, 7, 8, 10, 5, 4, 4, 9])).toEqual({
			before: { sum: 21, days: 3 },
			after: { sum: 13, days: 3 },
			change: -2.7,
			cut: { before: false, after: false },
			open: false
		});
	});

	test('one day on a side is too few, two are enough', () => {
		expect(around([null, null, 8, 10, 5, 4, 4])).not.toHaveProperty('change');
		expect(around([6, 7, 8, 10, null, null, 4])).not.toHaveProperty('change');
		expect(around([null, 8, 8, 10, 5, null, 6])).toMatchObject({
			before: { sum: 16, days: 2 },
			after: { sum: 11, days: 2 },
			change: -2.5
		});
	});

	test('another session among the days cuts it and what lies beyond', () => {
		expect(around([6, 7, 8, 10, 5, 4, 4], { previous: '2026-10-01' })).toMatchObject({
			before: { sum: 15, days: 2 },
			cut: { before: true, after: false },
			change: -3.2
		});
		expect(around([6, 7, 8, 10, 5, 4, 4], { previous: '2026-09-30' }).cut.before).toBe(false);
		expect(around([6, 7, 8, 10, 5, 4, 4], { next: '2026-10-07' })).toMatchObject({
			after: { sum: 9, days: 2 },
			cut: { before: false, after: true }
		});
		expect(around([6, 7, 8, 10, 5, 4, 4], { next: '2026-10-08' }).cut.after).toBe(false);
		expect(around([6, 7, 8, 10, 5, 4, 4], { next: '2026-10-06' })).not.toHaveProperty('change');
	});

	test('is open while days after it are still to come', () => {
		expect(around([6, 7, 8, 10, 5, 4], { last: '2026-10-06' })).toMatchObject({ open: true, change: -2.5 });
		expect(around([6, 7, 8, 10, 5, 4, 4], { last: '2026-10-07' }).open).toBe(false);
		expect(around([6, 7, 8, 10, 5, 4], { next: '2026-10-07', last: '2026-10-06' }).open).toBe(false);
		expect(around([6, 7, 8, 10, 5, 4, 4], { last: '2026-10-04' })).toMatchObject({
			after: { sum: 0, days: 0 },
			open: true
		});
	});
});
