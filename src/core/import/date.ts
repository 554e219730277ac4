/** Calendar dates as people and spreadsheets write them, without ever guessing which number is the month. */
import { dayOf, type Day, type TimeOfDay } from '../time.ts';
import { plain } from './cell.ts';
import { longestMoment, readTime } from './clock-time.ts';
import { dayOfEra } from './era.ts';

/** Which number comes first in `11/12/2026`. */
export type DateOrder = 'day-first' | 'month-first';

export type DateRefusal =
	| 'not-a-date'
	| 'impossible-date'
	| 'outside-era'
	/** `26/11/22`: which of the three is the year cannot be known. */
	| 'two-digit-year'
	| 'no-year'
	/** `45983`: a spreadsheet's inner day count. Two systems are in use, four years apart (1900 and 1904). */
	| 'spreadsheet-number';

export type DateReading =
	| { readonly kind: 'day'; readonly day: Day; readonly time?: TimeOfDay }
	/** Both orders give a date, two different ones. */
	| { readonly kind: 'either'; readonly dayFirst: Day; readonly monthFirst: Day }
	| { readonly kind: 'refused'; readonly reason: DateRefusal };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const together = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})$/;
const era = /^(令和|平成|昭和|[令平昭rhs])\s*\.?\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const dayThenName = new RegExp(`^(\\d{1,2})[\\s-]*${monthName}[,\\s-]*(\\d{4})$`);
const nameThenDay = new RegExp(`^${monthName}\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`);
const vietnamese = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*,?\s*năm\s*(\d{4})$/;
const shortYear = new RegExp(
	`^\\d{1,2}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?$|^\\d{1,2}[\\s-]*${monthName}[\\s-]*\\d{2}$`
);
const noYear = new RegExp(
	`^\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?$|^\\d{1,2}[\\s-]*${monthName}$|^${monthName}\\s*\\d{1,2}$`
);
const serial = /^\d{5}(?:\.\d+)?$/;

/**
 * The day a cell names, in Gregorian or Japanese era years, in digits of any width, with or without a weekday in
 * brackets or a time of day behind it.
 * Edges: `order` is asked only of dates that end in the year; without it, one that makes sense in one order alone is
 * read in that order, and one that makes sense in both is `either`. With it, a date that does not exist in that order
 * is impossible, even if the other order would do.
 * Refuses: by reason; nothing is guessed. A time with a zone (`…T15:00Z`) is an instant, not a date on the wall.
 */
export function readDate(text: string, order?: DateOrder): DateReading {
	if (text.length > longestMoment) return refused('not-a-date');
	const whole = plain(text)
		.toLowerCase()
		.replace(/\s*\([^()]{1,9}\)/, '');
	const timed = /^(.*\d日?)(?:t|\s+)(\d{1,2}[:時].*|午[前後].*)$/.exec(whole);
	const time = timed ? readTime(timed[2] as string) : undefined;
	if (timed && !time) return refused('not-a-date');
	const reading = readDateAlone(timed ? (timed[1] as string).trim() : whole, order);
	return reading.kind === 'day' && time ? { ...reading, time } : reading;
}

function readDateAlone(text: string, order: DateOrder | undefined): DateReading {
	const last = yearLast.exec(text);
	if (last) return inOrder(Number(last[1]), Number(last[3]), Number(last[4]), order);
	const japanese = era.exec(text);
	if (japanese) {
		const [, name, year, month, date] = japanese as unknown as [string, string, string, string, string];
		const found = dayOfEra(name, year === '元' ? 1 : Number(year), Number(month), Number(date));
		return isRefusal(found) ? refused(found) : { kind: 'day', day: found };
	}
	const parts = partsOf(text);
	if (parts) {
		const found = dayOf(...parts);
		return found ? { kind: 'day', day: found } : refused('impossible-date');
	}
	if (shortYear.test(text)) return refused('two-digit-year');
	if (noYear.test(text)) return refused('no-year');
	return refused(serial.test(text) ? 'spreadsheet-number' : 'not-a-date');
}

/** Year, month and day of month, where the way of writing leaves no doubt. */
function partsOf(text: string): [number, number, number] | undefined {
	const first = yearFirst.exec(text) ?? together.exec(text);
	if (first) return [Number(first[1]), Number(first[2]), Number(first[3])];
	const said = dayThenName.exec(text);
	if (said) return [Number(said[3]), months.indexOf(said[2] as string) + 1, Number(said[1])];
	const named = nameThenDay.exec(text);
	if (named) return [Number(named[3]), months.indexOf(named[1] as string) + 1, Number(named[2])];
	const viet = vietnamese.exec(text);
	return viet ? [Number(viet[3]), Number(viet[2]), Number(viet[1])] : undefined;
}

function inOrder(first: number, second: number, year: number, order: DateOrder | undefined): DateReading {
	const dayFirst = dayOf(year, second, first);
	const monthFirst = dayOf(year, first, second);
	if (order) {
		const found = order === 'day-first' ? dayFirst : monthFirst;
		return found ? { kind: 'day', day: found } : refused('impossible-date');
	}
	if (dayFirst && monthFirst && dayFirst !== monthFirst) return { kind: 'either', dayFirst, monthFirst };
	const found = dayFirst ?? monthFirst;
	return found ? { kind: 'day', day: found } : refused('impossible-date');
}

function isRefusal(found: string): found is Extract<DateRefusal, 'not-a-date' | 'impossible-date' | 'outside-era'> {
	return found === 'not-a-date' || found === 'impossible-date' || found === 'outside-era';
}

function refused(reason: DateRefusal): DateReading {
	return { kind: 'refused', reason };
}
