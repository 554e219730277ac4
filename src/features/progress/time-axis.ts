/** The time axis that every chart of Progress shares: days, sessions by their number, events by their letter. */
import type { Text } from '#app/text.svelte.ts';
import { numbersOf } from '#core/course/numbering.ts';
import { eventsIn, lastDayOf } from '#core/events/events-in.ts';
import type { DiaryEvent } from '#core/events/event.ts';
import type { Span } from '#core/progress/series.ts';
import { ticksOf } from '#core/progress/ticks.ts';
import type { Session } from '#core/record.ts';
import { dayFromNumber, dayNumber, daysBetween, type Day } from '#core/time.ts';
import type { ChartPicture } from '#ui/LineChart.picture.ts';

interface Happened {
	readonly sessions: readonly Session[];
	readonly events: readonly DiaryEvent[];
}

export interface LetteredEvent {
	readonly letter: string;
	readonly event: DiaryEvent;
}

/** The events of a span with a letter each, in the order of their days: A … Z, AA … */
export function letteredEvents(events: readonly DiaryEvent[], span: Span): LetteredEvent[] {
	return eventsIn(events, span).map((event, index) => ({ letter: letterOf(index), event }));
}

/** What a chart over days has in common with every other: spread it into the picture. */
export function timeAxis(
	span: Span,
	{ sessions, events }: Happened,
	text: Text
): Pick<ChartPicture, 'from' | 'count' | 'marks' | 'events' | 'ticks'> {
	const numbers = numbersOf(sessions);
	const last = dayNumber(span.to) - 1;
	return {
		from: dayNumber(span.from),
		count: daysBetween(span.from, span.to),
		marks: sessions.flatMap(({ id, day }) => {
			const number = numbers.get(id);
			return number === undefined || day < span.from || day >= span.to
				? []
				: [{ x: dayNumber(day), label: String(number) }];
		}),
		events: letteredEvents(events, span).map(({ letter, event }) => ({
			from: Math.max(dayNumber(event.day), dayNumber(span.from)),
			to: Math.min(dayNumber(lastDayOf(event)), last),
			label: letter
		})),
		ticks: (most, shown) => {
			const { unit, days } = ticksOf(
				{ from: dayFromNumber(shown.from), to: dayFromNumber(shown.from + shown.count) },
				most
			);
			const style = unit === 'day' ? 'date' : days.every(isNewYear) ? 'year' : 'month';
			return days.map((day) => ({ x: dayNumber(day), label: text.day(day, style) }));
		}
	};
}

function letterOf(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function isNewYear(day: Day): boolean {
	return day.endsWith('-01-01');
}
