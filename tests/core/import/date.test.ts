import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '#core/import/date.ts';
import { dayFromNumber, dayNumber, day } from '#core/time.ts';

describe('a date that can be read in one way only', () => {
	it.each([
		['2026-11-22', '2026-11-22'],
		['2026/11/22', '2026-11-22'],
		['2026.11.22', '2026-11-22'],
		['2026. 11. 22', '2026-11-22'],
		['2026/1/5', '2026-01-05'],
		['2026年11月22日', '2026-11-22'],
		['2026年 1月 5日', '2026-01-05'],
		['２０２６年１１月２２日', '2026-11-22'],
		['２０２６／１１／２２', '2026-11-22'],
		['2026/11/22(日)', '2026-11-22'],
		['2026年11月22日（日曜日）', '2026-11-22'],
		['20261122', '2026-11-22'],
		['令和8年11月22日', '2026-11-22'],
		['令和８年１１月２２日', '2026-11-22'],
		['㋿8年11月22日', '2026-11-22'],
		['令和元年5月1日', '2019-05-01'],
		['R8.11.22', '2026-11-22'],
		['r08/11/22', '2026-11-22'],
		['Ｒ８．１１．２２', '2026-11-22'],
		['H31/4/30', '2019-04-30'],
		['平成元年1月8日', '1989-01-08'],
		['昭和64年1月7日', '1989-01-07'],
		['S64-1-7', '1989-01-07'],
		['22.11.2026', '2026-11-22'],
		['22/11/2026', '2026-11-22'],
		['11/22/2026', '2026-11-22'],
		['22-11-2026', '2026-11-22'],
		['11/11/2026', '2026-11-11'],
		['22 Nov 2026', '2026-11-22'],
		['22-Nov-2026', '2026-11-22'],
		['Nov 22, 2026', '2026-11-22'],
		['November 22nd, 2026', '2026-11-22'],
		['22 tháng 11 năm 2026', '2026-11-22'],
		['ngày 5 tháng 1, năm 2026', '2026-01-05'],
		['2024-02-29', '2024-02-29']
	])('reads %j as %s', (text, expected) => {
		expect(readDate(text)).toEqual({ kind: 'day', day: expected });
	});

	it.each([
		['2026-11-22 14:30', '14:30'],
		['2026/11/22 0:00:00', '00:00'],
		['2026-11-22T09:05:00', '09:05'],
		['22/11/2026 9:03:12 PM', '21:03'],
		['令和8年11月22日 午後2時', '14:00']
	])('keeps the time beside it: %j', (text, time) => {
		expect(readDate(text)).toEqual({ kind: 'day', day: '2026-11-22', time });
	});
});

describe('a date that is not read', () => {
	it.each([
		['', 'not-a-date'],
		['yesterday', 'not-a-date'],
		['2026-11', 'not-a-date'],
		['2026-11-22T15:30:00Z', 'not-a-date'],
		['2026-11-22 25:00', 'not-a-date'],
		['T15.12.24', 'not-a-date'],
		['=TODAY()', 'not-a-date'],
		['1'.repeat(100), 'not-a-date'],
		['2026-02-29', 'impossible-date'],
		['2026-13-01', 'impossible-date'],
		['2026年4月31日', 'impossible-date'],
		['31.4.2026', 'impossible-date'],
		['13/13/2026', 'impossible-date'],
		['20261322', 'impossible-date'],
		['平成31年5月1日', 'outside-era'],
		['令和元年4月30日', 'outside-era'],
		['昭和64年1月8日', 'outside-era'],
		['平成元年1月7日', 'outside-era'],
		['26/11/22', 'two-digit-year'],
		['22.11.26', 'two-digit-year'],
		['26年11月22日', 'two-digit-year'],
		['22-Nov-26', 'two-digit-year'],
		['11/22', 'no-year'],
		['11月22日', 'no-year'],
		['22-Nov', 'no-year'],
		['46348', 'spreadsheet-number'],
		['46348.5', 'spreadsheet-number']
	])('refuses %j: %s', (text, reason) => {
		expect(readDate(text)).toEqual({ kind: 'refused', reason });
	});
});

describe('a date that ends in the year', () => {
	it('is not guessed where both orders make sense', () => {
		expect(readDate('11/12/2026')).toEqual({ kind: 'either', dayFirst: '2026-12-11', monthFirst: '2026-11-12' });
		expect(readDate('1.2.2026').kind).toBe('either');
	});

	it('is read in the order that is told', () => {
		expect(readDate('11/12/2026', 'day-first')).toEqual({ kind: 'day', day: '2026-12-11' });
		expect(readDate('11/12/2026', 'month-first')).toEqual({ kind: 'day', day: '2026-11-12' });
	});

	it('is impossible where it does not exist in the order that is told', () => {
		expect(readDate('11/22/2026', 'day-first')).toEqual({ kind: 'refused', reason: 'impossible-date' });
		expect(readDate('22/11/2026', 'month-first')).toEqual({ kind: 'refused', reason: 'impossible-date' });
	});
});

describe('every day', () => {
	const days = fc.integer({ min: dayNumber(day('1990-01-01')), max: dayNumber(day('2099-12-31')) }).map(dayFromNumber);

	it('is read back from every way of writing it', () => {
		fc.assert(
			fc.property(days, (each) => {
				const [year, month, date] = each.split('-').map(Number) as [number, number, number];
				for (const text of [each, `${year}/${month}/${date}`, `${year}年${month}月${date}日`, each.replaceAll('-', '')])
					expect(readDate(text)).toEqual({ kind: 'day', day: each });
				expect(readDate(`${date}.${month}.${year}`, 'day-first')).toEqual({ kind: 'day', day: each });
				expect(readDate(`${month}/${date}/${year}`, 'month-first')).toEqual({ kind: 'day', day: each });
			}),
			{ seed: 22, numRuns: 300 }
		);
	});

	it('is one of the two days offered where it is not guessed', () => {
		fc.assert(
			fc.property(days, (each) => {
				const [year, month, date] = each.split('-').map(Number) as [number, number, number];
				const reading = readDate(`${date}/${month}/${year}`);
				if (reading.kind === 'either') expect(reading.dayFirst).toBe(each);
				else expect(reading).toEqual({ kind: 'day', day: each });
			}),
			{ seed: 23, numRuns: 300 }
		);
	});
});

it('never throws, whatever stands in the cell', () => {
	const pieces = fc.constantFrom(
		'2026',
		'11',
		'/',
		'年',
		'月',
		'日',
		'R',
		'元',
		'.',
		'-',
		' ',
		'T',
		':',
		'(',
		')',
		'９',
		'午後',
		'Nov'
	);
	const odd = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(pieces).map((all) => all.join(''))
	);
	fc.assert(
		fc.property(odd, (text) => {
			const reading = readDate(text);
			if (reading.kind === 'day') expect(reading.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		}),
		{ seed: 24, numRuns: 600 }
	);
});
