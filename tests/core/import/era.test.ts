import { describe, expect, it } from 'vitest';
import { dayOfEra, eras } from '#core/import/era.ts';
import { addDays } from '#core/time.ts';

describe('a date in a Japanese era', () => {
	it.each([
		['昭和', 1, 12, 24, 'outside-era'],
		['昭和', 1, 12, 25, '1926-12-25'],
		['昭和', 64, 1, 7, '1989-01-07'],
		['昭和', 64, 1, 8, 'outside-era'],
		['平成', 1, 1, 7, 'outside-era'],
		['平成', 1, 1, 8, '1989-01-08'],
		['平成', 31, 4, 30, '2019-04-30'],
		['平成', 31, 5, 1, 'outside-era'],
		['令和', 1, 4, 30, 'outside-era'],
		['令和', 1, 5, 1, '2019-05-01'],
		['令和', 8, 11, 22, '2026-11-22'],
		['r', 8, 11, 22, '2026-11-22'],
		['h', 31, 4, 30, '2019-04-30'],
		['s', 64, 1, 7, '1989-01-07'],
		['平成', 1, 2, 29, 'impossible-date'],
		['令和', 0, 5, 1, 'impossible-date'],
		['令和', 6, 2, 29, '2024-02-29'],
		['大正', 15, 12, 24, 'not-a-date']
	])('%s %d年%d月%d日 is %s', (name, year, month, date, expected) => {
		expect(dayOfEra(name, year, month, date)).toBe(expected);
	});

	it('follows the era before it without a gap', () => {
		for (const [index, era] of eras.slice(0, -1).entries()) {
			expect(eras[index + 1]?.last).toBe(addDays(era.from, -1));
		}
	});
});
