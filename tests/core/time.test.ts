import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	day,
	dayFromNumber,
	dayNumber,
	dayOf,
	daysBetween,
	daysIn,
	firstDayOf,
	monthOf,
	parseDay,
	parseInstant,
	parseMonth,
	parseTime,
	time,
	weekday
} from '#core/time.ts';

const anyDayNumber = fc.integer({ min: -719_162, max: 2_932_896 });

describe('a day', () => {
	test.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
		expect(parseDay(text)).toBe(text);
	});

	test.each([
		'2026-02-29',
		'1900-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-04-31',
		'2026-11-00',
		'2026-11-32',
		'0000-01-01',
		'2026-1-2',
		'2026/11/22',
		' 2026-11-22',
		'2026-11-22T00:00',
		''
	])('refuses %s', (text) => {
		expect(parseDay(text)).toBeUndefined();
	});

	test('written by a programmer throws where it names no date', () => {
		expect(() => day('2026-02-29')).toThrow('expected a date');
		expect(day('2024-02-29')).toBe('2024-02-29');
	});

	test('is not made of fractions or years out of range', () => {
		expect(dayOf(2026, 1.5, 1)).toBeUndefined();
		expect(dayOf(10_000, 1, 1)).toBeUndefined();
		expect(dayOf(0, 1, 1)).toBeUndefined();
	});
});

describe('day numbers', () => {
	test.each([
		['1970-01-01', 0],
		['1969-12-31', -1],
		['2000-03-01', 11_017],
		['2026-11-22', 20_779]
	])('%s is %i', (text, number) => {
		expect(dayNumber(day(text))).toBe(number);
	});

	test('agree with the platform over all years', () => {
		fc.assert(
			fc.property(anyDayNumber, (number) => {
				const found = dayFromNumber(number);
				expect(dayNumber(found)).toBe(number);
				expect(Date.parse(`${found}T00:00:00Z`)).toBe(number * 86_400_000);
			}),
			{ seed: 20261122, numRuns: 2000 }
		);
	});

	test('throw outside the years and for fractions', () => {
		expect(() => dayFromNumber(2_932_897)).toThrow('expected a day number');
		expect(() => dayFromNumber(-719_163)).toThrow('expected a day number');
		expect(() => dayFromNumber(0.5)).toThrow('expected a day number');
	});

	test('keep the order of the text', () => {
		fc.assert(
			fc.property(anyDayNumber, anyDayNumber, (a, b) => {
				expect(Math.sign(a - b)).toBe(Math.sign(dayFromNumber(a) < dayFromNumber(b) ? -1 : Number(a !== b)));
			}),
			{ seed: 7, numRuns: 500 }
		);
	});
});

describe('arithmetic', () => {
	test('crosses months, leap days and years', () => {
		expect(addDays(day('2026-11-30'), 1)).toBe('2026-12-01');
		expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
		expect(addDays(day('2025-02-28'), 1)).toBe('2025-03-01');
		expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31');
		expect(daysBetween(day('2026-11-22'), day('2026-11-22'))).toBe(0);
		expect(daysBetween(day('2026-11-22'), day('2026-11-15'))).toBe(-7);
	});

	test('lists [from, to) and nothing backwards', () => {
		expect(daysIn(day('2026-02-27'), day('2026-03-02'))).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
		expect(daysIn(day('2026-02-27'), day('2026-02-27'))).toEqual([]);
		expect(daysIn(day('2026-02-27'), day('2026-02-01'))).toEqual([]);
	});

	test('knows the day of the week', () => {
		expect(weekday(day('2026-11-22'))).toBe(0);
		expect(weekday(day('1969-12-31'))).toBe(3);
		expect(weekday(day('2026-11-28'))).toBe(6);
	});
});

describe('months, times and instants', () => {
	test('a month holds its days', () => {
		expect(monthOf(day('2026-11-22'))).toBe('2026-11');
		expect(parseMonth('2026-11')).toBe('2026-11');
		expect(parseMonth('2026-13')).toBeUndefined();
		expect(parseMonth('undated')).toBeUndefined();
		expect(firstDayOf(monthOf(day('2026-11-22')))).toBe('2026-11-01');
	});

	test.each(['00:00', '09:05', '23:59'])('reads the time %s', (text) => {
		expect(parseTime(text)).toBe(text);
	});

	test.each(['24:00', '9:05', '12:60', '12:5', '12:05:00', ''])('refuses the time %s', (text) => {
		expect(parseTime(text)).toBeUndefined();
		expect(() => time(text)).toThrow('expected a time');
	});

	test('an instant is UTC to the millisecond', () => {
		expect(parseInstant('2026-11-22T09:30:00.000Z')).toBe('2026-11-22T09:30:00.000Z');
		expect(parseInstant('2026-11-22T09:30:00Z')).toBeUndefined();
		expect(parseInstant('2026-11-22T09:30:00.000+09:00')).toBeUndefined();
	});
});
