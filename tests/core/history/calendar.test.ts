import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstMonth, lastMonth, monthAfter, monthsOf, weeksOf } from '#core/history/calendar.ts';
import { addDays, day, daysIn, firstDayOf, weekday, type Month } from '#core/time.ts';

const month = (text: string) => text as Month;
const anyMonth = fc.integer({ min: 0, max: 300 * 12 - 1 }).map((number) => monthAfter(firstMonth, number));

describe('the weeks of a month', () => {
	test('November 2026 begins on a Sunday: from Monday it takes six weeks, from Sunday five', () => {
		const fromMonday = weeksOf(month('2026-11'), 1);
		const fromSunday = weeksOf(month('2026-11'), 0);

		expect(fromMonday).toHaveLength(6);
		expect(fromMonday[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01']);
		expect(fromSunday).toHaveLength(5);
		expect(fromSunday[0]?.[0]).toBe('2026-11-01');
		expect(fromSunday[4]?.slice(0, 3)).toEqual(['2026-11-29', '2026-11-30', undefined]);
	});

	test('February 2026 from Sunday is exactly four weeks', () => {
		expect(weeksOf(month('2026-02'), 0).flat()).toEqual(
			daysIn(firstDayOf(month('2026-02')), firstDayOf(month('2026-03')))
		);
	});

	test('in every month each day stands once, in order, under its weekday', () => {
		fc.assert(
			fc.property(anyMonth, fc.integer({ min: 0, max: 6 }), (of, startsOn) => {
				const weeks = weeksOf(of, startsOn);
				expect(weeks.every((week) => week.length === 7)).toBe(true);
				expect(weeks.flat().filter(Boolean)).toEqual(daysIn(firstDayOf(of), firstDayOf(monthAfter(of, 1))));
				for (const week of weeks)
					week.forEach((day, place) => {
						if (day) expect(weekday(day)).toBe((startsOn + place) % 7);
					});
			}),
			{ seed: 3 }
		);
	});
});

describe('turning months', () => {
	test.each([
		['2026-11', 1, '2026-12'],
		['2026-12', 1, '2027-01'],
		['2026-01', -1, '2025-12'],
		['2026-01', -13, '2024-12'],
		['1999-12', 24, '2001-12']
	])('%s and %d is %s', (from, count, to) => {
		expect(monthAfter(month(from), count)).toBe(to);
		expect(monthAfter(month(to), -count)).toBe(from);
	});

	test('the bounds can be drawn', () => {
		expect(weeksOf(firstMonth, 1).flat().filter(Boolean)).toHaveLength(31);
		expect(weeksOf(lastMonth, 0).flat().filter(Boolean).at(-1)).toBe(addDays(firstDayOf(lastMonth), 30));
	});
});

test('the months of days, each once, as they came', () => {
	expect(monthsOf([day('2026-11-22'), day('2026-11-01'), day('2025-02-28')])).toEqual(['2026-11', '2025-02']);
	expect(monthsOf([])).toEqual([]);
});
