/** Reckoning with instants to the millisecond, where minutes are too coarse. */
import { dayFromNumber, dayNumber, type Day, type Instant } from '../time.ts';

const dayMs = 86_400_000;

/** Milliseconds since 1970-01-01 UTC; negative before. */
export function millisecondsOf(instant: Instant): number {
	const part = (from: number, to: number) => Number(instant.slice(from, to));
	const minutes = part(11, 13) * 60 + part(14, 16);
	return dayNumber(instant.slice(0, 10) as Day) * dayMs + minutes * 60_000 + part(17, 19) * 1000 + part(20, 23);
}

/**
 * The instant that lies so many milliseconds after 1970-01-01 UTC: the inverse of `millisecondsOf`.
 * Refuses: throws for fractions and outside the years 0001–9999.
 */
export function instantAt(milliseconds: number): Instant {
	const number = Math.floor(milliseconds / dayMs);
	const rest = milliseconds - number * dayMs;
	if (!Number.isInteger(rest)) throw new Error(`expected whole milliseconds, got ${milliseconds}`);
	const two = (value: number) => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60];
	const seconds = `${two(Math.floor(rest / 1000) % 60)}.${String(rest % 1000).padStart(3, '0')}`;
	return `${dayFromNumber(number)}T${two(hours)}:${two(minutes)}:${seconds}Z` as Instant;
}
