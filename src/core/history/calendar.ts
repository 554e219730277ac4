/** Months as a calendar page shows them. */
import { addDays, firstDayOf, monthOf, weekday, type Day, type Month } from '../time.ts';

/** The first and last month that a calendar turns to. Project decision, as for the days themselves. */
export const firstMonth = '1900-01' as Month;
export const lastMonth = '2199-12' as Month;

/**
 * The weeks of a month, seven places each; a place outside the month is `undefined`.
 * `startsOn`: the weekday of the first place, 0 Sunday … 6 Saturday.
 */
export function weeksOf(month: Month, startsOn: number): (Day | undefined)[][] {
	const first = firstDayOf(month);
	const before = (weekday(first) - startsOn + 7) % 7;
	const weeks: (Day | undefined)[][] = [];
	for (let start = addDays(first, -before); start < firstDayOf(monthAfter(month, 1)); start = addDays(start, 7)) {
		const days = Array.from({ length: 7 }, (_, index) => addDays(start, index));
		weeks.push(days.map((day) => (monthOf(day) === month ? day : undefined)));
	}
	return weeks;
}

/** The month `count` months later (earlier when negative). Range: years 1900–2199 and one month around them. */
export function monthAfter(month: Month, count: number): Month {
	const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
	const [year, index] = [Math.floor(number / 12), (number % 12) + 1];
	return `${String(year).padStart(4, '0')}-${String(index).padStart(2, '0')}` as Month;
}

/** The months that these days lie in, each once, in the order that came in. */
export function monthsOf(days: readonly Day[]): Month[] {
	return [...new Set(days.map(monthOf))];
}
