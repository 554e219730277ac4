import { describe, expect, test } from 'vitest';
import { firstWeekOf } from '#core/progress/first-week.ts';
import { addDays, day, type Day } from '#core/time.ts';
import { averages, entry } from './diary.ts';

const session = day('2026-11-15');
/** Values from so many days before the first session on. */
const from = (before: number, values: readonly (number | null)[]) => averages(addDays(session, -before), values);
const week = (days: Parameters<typeof firstWeekOf>[0], on: Day = session) => {
	const found = firstWeekOf(days, on);
	return found && [found.from, found.days, found.standing];
};
const daily = (count: number) => Array<number>(count).fill(5);

describe('the first week of a course', () => {
	test('begins with the first average, at most 14 days before the first session', () => {
		expect(week(from(14, daily(30)))).toEqual(['2026-11-01', 7, 'solid']);
		expect(week(from(15, daily(30)))).toEqual(['2026-11-01', 7, 'solid']);
		expect(week(from(13, daily(30)))).toEqual(['2026-11-02', 7, 'solid']);
		expect(week(from(400, daily(500)))).toEqual(['2026-11-01', 7, 'solid']);
	});

	test('lies after the first session where the diary does', () => {
		expect(week(from(-3, daily(20)))).toEqual(['2026-11-18', 7, 'solid']);
	});

	test('a day logged alone before does not spoil it', () => {
		expect(week(from(14, [5, ...Array<null>(6).fill(null), ...daily(20)]))).toEqual(['2026-11-08', 7, 'solid']);
		// The first week that holds five begins with a said day.
		expect(week(from(14, [5, null, null, 5, 5, null, 5, 5, 5, 5]))).toEqual(['2026-11-04', 6, 'solid']);
	});

	test('begins within the first fourteen days, or stays with the few it has', () => {
		const sparse = (gap: number) => from(14, [5, ...Array<null>(gap - 1).fill(null), ...daily(10)]);

		expect(week(sparse(13))).toEqual(['2026-11-14', 7, 'solid']);
		expect(week(sparse(14))).toEqual(['2026-11-01', 1, 'few']);
	});

	test('four days are not five', () => {
		expect(week(from(7, daily(4)))).toEqual(['2026-11-08', 4, 'rough']);
		expect(week(from(7, daily(5)))).toEqual(['2026-11-08', 5, 'solid']);
	});

	test('is not known without an average since then; the order of the days does not matter', () => {
		expect(week([])).toBeUndefined();
		expect(week(from(40, daily(20)))).toBeUndefined();
		expect(week([entry('2026-11-15', { 'pain-worst': 9 })])).toBeUndefined();
		expect(week(from(10, daily(20)).reverse())).toEqual(week(from(10, daily(20))));
	});
});
