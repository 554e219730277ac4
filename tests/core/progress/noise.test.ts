import { expect, test } from 'vitest';
import { noiseOf } from '#core/progress/noise.ts';
import type { DayEntry } from '#core/record.ts';
import { addDays, day } from '#core/time.ts';
import { averages } from './diary.ts';

const start = day('2026-11-01');
const weeks = [
	{ from: start, to: addDays(start, 7) },
	{ from: addDays(start, 14), to: addDays(start, 21) }
] as const;
const noise = (days: readonly DayEntry[]) => noiseOf(days, ...weeks);

test('lowest and highest of each week, the trend over all days, the pairs of the two weeks', () => {
	const days = averages(start, [7, 8, 6, 7, 7, null, 7, ...Array<number>(7).fill(9), 5, 4, 4, 3, 4, 4, 4]);

	expect(noise(days)).toMatchObject({
		first: { lowest: 6, highest: 8 },
		last: { lowest: 3, highest: 5 },
		trend: { kind: 'trend', days: 20, over: 21 },
		overlap: { kind: 'pairs', share: 1, first: 6, later: 7 },
		edited: 0
	});
	expect(noise([...days].reverse())).toEqual(noise(days));
});

test('all equal: no spread, no slope, no difference', () => {
	expect(noise(averages(start, Array<number>(21).fill(5)))).toMatchObject({
		first: { lowest: 5, highest: 5 },
		trend: { perWeek: 0, low: 0, high: 0 },
		overlap: { share: 0.5 }
	});
});

test('days of the two weeks whose average was changed later', () => {
	const edited = (at: number, was: DayEntry['edits']) =>
		averages(start, Array<number>(21).fill(5)).map((of, index) => (index === at && was ? { ...of, edits: was } : of));
	const on = day('2026-12-01');

	expect(noise(edited(1, [{ on, was: { 'pain-average': 9 } }])).edited).toBe(1);
	expect(noise(edited(1, [{ on, was: { 'pain-average': null } }])).edited).toBe(1);
	expect(noise(edited(1, [{ on, was: { note: null } }])).edited).toBe(0);
	expect(noise(edited(9, [{ on, was: { 'pain-average': 9 } }])).edited).toBe(0);
});

test('no days', () => {
	expect(noise([])).toEqual({
		first: {},
		last: {},
		trend: { kind: 'few', days: 0, over: 0 },
		overlap: { kind: 'few', first: 0, later: 0 },
		edited: 0
	});
});
