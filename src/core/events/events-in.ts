/** Which events lie in a window of days. */
import type { Day } from '../time.ts';
import type { DiaryEvent } from './event.ts';

/** The last day of an event. Edges: one day where no end was said, or where the end lies before the beginning. */
export function lastDayOf({ day, until }: DiaryEvent): Day {
	return until !== undefined && until > day ? until : day;
}

/**
 * The events that have a day in common with [from, to), by their first day, then their last, then id.
 * Edges: events in any order; one that lasted through the whole window, or touches its first or last day alone, is in.
 */
export function eventsIn(
	events: readonly DiaryEvent[],
	{ from, to }: { readonly from: Day; readonly to: Day }
): DiaryEvent[] {
	return events
		.filter((event) => from < to && event.day < to && lastDayOf(event) >= from)
		.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf(event: DiaryEvent): string {
	return `${event.day} ${lastDayOf(event)} ${event.id}`;
}
