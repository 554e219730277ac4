import { expect, test } from 'vitest';
import { day } from '#core/time.ts';
import { rangesRead } from '#core/warnings/facts.ts';

test('the recent days, the first ones and those around the beginning of the course', () => {
	expect(rangesRead(day('2026-11-22'), day('2026-01-01'), day('2026-09-01'))).toEqual([
		{ from: '2026-10-18', to: '2026-11-23' },
		{ from: '2026-01-01', to: '2026-01-29' },
		{ from: '2026-08-18', to: '2026-09-29' }
	]);
});

test('without a first day and a course the recent days alone', () => {
	expect(rangesRead(day('2026-11-22'), undefined, undefined)).toEqual([{ from: '2026-10-18', to: '2026-11-23' }]);
});
