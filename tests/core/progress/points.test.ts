import { expect, test } from 'vitest';
import { pointsOf, valuesByDay } from '#core/progress/points.ts';
import { day, dayNumber } from '#core/time.ts';
import { averages, entry } from './diary.ts';

const days = [...averages('2026-11-01', [5, null, 0]), entry('2026-11-04', { 'pain-worst': 9 })].reverse();
const first = dayNumber(day('2026-11-01'));

test('points stand in order, 0 among them; what was not said has none', () => {
	const span = { from: day('2026-11-01'), to: day('2026-11-05') };

	expect(pointsOf(days, 'pain-average', span)).toEqual([
		{ at: first, value: 5 },
		{ at: first + 2, value: 0 }
	]);
	expect(pointsOf(days, 'pain-worst', span)).toEqual([{ at: first + 3, value: 9 }]);
});

test('the span holds its first day and not its last', () => {
	expect(pointsOf(days, 'pain-average', { from: day('2026-11-01'), to: day('2026-11-03') })).toHaveLength(1);
	expect(pointsOf(days, 'pain-average', { from: day('2026-11-03'), to: day('2026-11-01') })).toEqual([]);
});

test('values by day leave out what was not said', () => {
	expect([...valuesByDay(days, 'pain-average')].sort(([a], [b]) => a - b)).toEqual([
		[first, 5],
		[first + 2, 0]
	]);
});
