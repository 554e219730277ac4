/**
 * Calendar days, times of day and months, without clocks and without time zones.
 * A patient's day is the date on the wall where they are; it is never derived from a UTC instant here.
 */

declare const dayBrand: unique symbol;
declare const timeBrand: unique symbol;
declare const monthBrand: unique symbol;
declare const instantBrand: unique symbol;

/** A calendar date, `YYYY-MM-DD`. Sorts as text. */
export type Day = string & { readonly [dayBrand]: true };
/** A wall-clock time, `HH:MM`, 00:00–23:59. Sorts as text. */
export type TimeOfDay = string & { readonly [timeBrand]: true };
/** A calendar month, `YYYY-MM`. Sorts as text. */
export type Month = string & { readonly [monthBrand]: true };
/** A point in time, ISO 8601 in UTC with milliseconds (`2026-11-22T09:30:00.000Z`). Sorts as text. */
export type Instant = string & { readonly [instantBrand]: true };

/** What the clock says, all at once, so that day, time and zone can never disagree. */
export interface Moment {
	readonly instant: Instant;
	readonly day: Day;
	readonly time: TimeOfDay;
	/** IANA name of the zone that `day` and `time` were read in. */
	readonly zone: string;
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * The day a text names.
 * Edges: years 0001–9999; leap days only in leap years (Gregorian throughout).
 * Refuses by `undefined`: any other form, and dates that do not exist.
 */
export function parseDay(text: string): Day | undefined {
	const match = dayPattern.exec(text);
	if (!match) return undefined;
	return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * The day with this year, month (1–12) and day of month (1–31).
 * Refuses by `undefined`: dates that do not exist, years outside 1–9999, fractions.
 */
export function dayOf(year: number, month: number, date: number): Day | undefined {
	if (![year, month, date].every(Number.isInteger)) return undefined;
	if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
	if (date < 1 || date > daysInMonth(year, month)) return undefined;
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

/**
 * A day written down by a programmer.
 * Refuses: throws where `parseDay` would answer `undefined`.
 */
export function day(text: string): Day {
	const parsed = parseDay(text);
	if (!parsed) throw new Error(`expected a date as YYYY-MM-DD, got ${JSON.stringify(text)}`);
	return parsed;
}

/** The time of day a text names, `HH:MM` with two digits each. Refuses anything else by `undefined`. */
export function parseTime(text: string): TimeOfDay | undefined {
	return timePattern.test(text) ? (text as TimeOfDay) : undefined;
}

/**
 * A time of day written down by a programmer.
 * Refuses: throws where `parseTime` would answer `undefined`.
 */
export function time(text: string): TimeOfDay {
	const parsed = parseTime(text);
	if (!parsed) throw new Error(`expected a time as HH:MM, got ${JSON.stringify(text)}`);
	return parsed;
}

/** The instant a text names, in exactly the form `Instant` describes. Refuses anything else by `undefined`. */
export function parseInstant(text: string): Instant | undefined {
	return instantPattern.test(text) ? (text as Instant) : undefined;
}

/**
 * Days since 1970-01-01 (negative before).
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(of: Day): number {
	const year = Number(of.slice(0, 4));
	const month = Number(of.slice(5, 7));
	const date = Number(of.slice(8, 10));
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/**
 * The day that lies `number` days after 1970-01-01: the inverse of `dayNumber`.
 * Refuses: throws outside the years 0001–9999 and for fractions.
 * Source: Howard Hinnant, as above, civil_from_days.
 */
export function dayFromNumber(number: number): Day {
	const shifted = number + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	const found = dayOf(year, month, date);
	if (!found) throw new Error(`expected a day number within the years 1–9999, got ${number}`);
	return found;
}

/** The day `count` days later (earlier when negative). Refuses: throws outside the years 0001–9999. */
export function addDays(from: Day, count: number): Day {
	return dayFromNumber(dayNumber(from) + count);
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/** Every day of [from, to), in order. Empty when `to` is not after `from`. */
export function daysIn(from: Day, to: Day): Day[] {
	const first = dayNumber(from);
	return Array.from({ length: Math.max(0, dayNumber(to) - first) }, (_, index) => dayFromNumber(first + index));
}

/** The month a day lies in. */
export function monthOf(of: Day): Month {
	return of.slice(0, 7) as Month;
}

/** The month a text names, `YYYY-MM`. Refuses anything else by `undefined`. */
export function parseMonth(text: string): Month | undefined {
	return parseDay(`${text}-01`) ? (text as Month) : undefined;
}

/** First day of a month. */
export function firstDayOf(month: Month): Day {
	return `${month}-01` as Day;
}

/** Day of the week, 0 Sunday … 6 Saturday. */
export function weekday(of: Day): number {
	return (((dayNumber(of) + 4) % 7) + 7) % 7;
}

function daysInMonth(year: number, month: number): number {
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
}

function pad(number: number, length: number): string {
	return String(number).padStart(length, '0');
}

/**
 * Whole minutes from one instant to another; negative where the second comes first.
 * Edges: seconds are left out on both sides.
 */
export function minutesBetween(from: Instant, to: Instant): number {
	return minuteNumber(to) - minuteNumber(from);
}

function minuteNumber(instant: Instant): number {
	const day = instant.slice(0, 10) as Day;
	return dayNumber(day) * 1440 + Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
}
