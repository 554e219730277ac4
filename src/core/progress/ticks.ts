/** Where the time axis of a chart is labelled. */
import { addDays, daysBetween, monthOf, firstDayOf, dayOf, type Day } from '../time.ts';
import type { Span } from './series.ts';

/** `day`: a tick is a day of its own. `month`: it begins a month, and the year must be said. */
export interface Ticks {
	readonly unit: 'day' | 'month';
	readonly days: readonly Day[];
}

const daySteps = [1, 2, 7, 14, 28, 42, 56];
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 12_000];
/** Up to this many days the days themselves are labelled. */
const longestByDay = 92;

/**
 * At most `most` days to label, evenly apart by the calendar.
 * Edges: short spans count from their first day; longer ones label first days of months, January among them.
 * An empty span, or no room at all, yields none.
 */
export function ticksOf({ from, to }: Span, most: number): Ticks {
	const length = daysBetween(from, to);
	if (length < 1 || most < 1) return { unit: 'day', days: [] };
	if (length <= longestByDay) {
		const step = daySteps.find((days) => Math.ceil(length / days) <= most) ?? length;
		const count = Math.ceil(length / step);
		return { unit: 'day', days: Array.from({ length: count }, (_, index) => addDays(from, index * step)) };
	}
	const months = monthStarts(from, to);
	for (const step of monthSteps) {
		const days = months.filter((start) => monthsSinceYearOne(start) % step === 0);
		if (days.length <= most) return { unit: 'month', days };
	}
	return { unit: 'month', days: [] };
}

function monthStarts(from: Day, to: Day): Day[] {
	const starts: Day[] = [];
	let start = firstDayOf(monthOf(from));
	while (start < to) {
		if (start >= from) starts.push(start);
		const next = dayOf(
			Number(start.slice(0, 4)) + (start.slice(5, 7) === '12' ? 1 : 0),
			(Number(start.slice(5, 7)) % 12) + 1,
			1
		);
		if (!next) break;
		start = next;
	}
	return starts;
}

function monthsSinceYearOne(start: Day): number {
	return Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
}
