import { expect, test } from 'vitest';
import { weeksOf } from '#core/progress/weeks.ts';
import { weekMean } from '#core/progress/week.ts';
import { addDays, day } from '#core/time.ts';
import { averages } from './diary.ts';

const start = day('2026-11-01');
const span = (length: number) => ({ from: start, to: addDays(start, length) });

test('weeks count from the first day, each with its days; the last may be short', () => {
	const days = averages(start, [7, 7, 7, 7, 7, 7, 7, 3, null, 3, null, 3, 3, null, 4]);

	expect(weeksOf(days, 'pain-average', span(15))).toEqual([
		{ from: '2026-11-01', sum: 49, days: 7, standing: 'solid', of: 7 },
		{ from: '2026-11-08', sum: 12, days: 4, standing: 'rough', of: 7 },
		{ from: '2026-11-15', sum: 4, days: 1, standing: 'few', of: 1 }
	]);
});

test('three days are few, four rough, five solid', () => {
	const standing = (count: number) => weeksOf(averages(start, Array<number>(count).fill(5)), 'pain-average', span(7));

	expect(standing(3)).toMatchObject([{ standing: 'few', days: 3 }]);
	expect(standing(4)).toMatchObject([{ standing: 'rough', days: 4 }]);
	expect(standing(5)).toMatchObject([{ standing: 'solid', days: 5 }]);
});

test('a gap of a year is weeks without days', () => {
	const days = [...averages(start, [5, 5, 5, 5]), ...averages('2027-11-05', [5])];
	const weeks = weeksOf(days, 'pain-average', span(370));

	expect(weeks).toHaveLength(53);
	expect(weeks.slice(1, -1).every((week) => week.days === 0 && week.standing === 'few')).toBe(true);
});

test('says what weekMean says of each week, in any order', () => {
	const days = averages(
		start,
		Array.from({ length: 40 }, (_, index) => (index % 3 === 0 ? null : index % 11))
	);

	for (const week of weeksOf([...days].reverse(), 'pain-average', span(40)))
		expect(week).toEqual({ ...weekMean(days, 'pain-average', week.from), of: week.of });
});

test('an empty or reversed span has no weeks', () => {
	expect(weeksOf(averages(start, [5]), 'pain-average', span(0))).toEqual([]);
	expect(weeksOf(averages(start, [5]), 'pain-average', span(-3))).toEqual([]);
});
