import { expect, test } from 'vitest';
import { earlierNumbers } from '#core/symptoms/earlier-numbers.ts';
import { day } from '#core/time.ts';
import { makeDay } from '../../fixtures/build.ts';

test('the days before, over a month end, 0 among them; a day not said has no number', () => {
	const entries = [
		makeDay({ day: '2026-11-30', answers: { 'pain-average': 0 } }),
		makeDay({ day: '2026-11-29', answers: { note: 'no number' } }),
		makeDay({ day: '2026-12-01', answers: { 'pain-average': 7 } })
	];

	expect(earlierNumbers(entries, day('2026-12-02'), 3)).toEqual([
		{ day: '2026-11-29' },
		{ day: '2026-11-30', average: 0 },
		{ day: '2026-12-01', average: 7 }
	]);
});

test('the day itself and what lies further back are left out', () => {
	const entries = [makeDay({ day: '2026-11-22' }), makeDay({ day: '2026-11-18' }), makeDay({ day: '2026-11-23' })];

	expect(earlierNumbers(entries, day('2026-11-22'), 3).some(({ average }) => average !== undefined)).toBe(false);
});
