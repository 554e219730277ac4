import type { Text } from '#app/text.svelte.ts';
import { numbersOf } from '#core/course/numbering.ts';
import { seriesOf, type Span } from '#core/progress/series.ts';
import { ticksOf } from '#core/progress/ticks.ts';
import type { DayEntry, Session } from '#core/record.ts';
import { dayNumber, daysBetween, type Day } from '#core/time.ts';
import type { ChartPicture } from '#ui/LineChart.picture.ts';

/** Average and worst pain of a span as a chart, with a numbered mark at every done session. */
export function painPicture(
	days: readonly DayEntry[],
	sessions: readonly Session[],
	span: Span,
	text: Text
): ChartPicture {
	const numbers = numbersOf(sessions);
	const marks = sessions.flatMap(({ id, day }) => {
		const number = numbers.get(id);
		return number === undefined || day < span.from || day >= span.to
			? []
			: [{ x: dayNumber(day), label: String(number) }];
	});
	return {
		from: dayNumber(span.from),
		count: daysBetween(span.from, span.to),
		lines: [
			{
				key: 'average',
				label: text.t('progress.average'),
				kind: 'main',
				points: seriesOf(days, 'pain-average', span)
			},
			{ key: 'worst', label: text.t('progress.worst'), kind: 'second', points: seriesOf(days, 'pain-worst', span) }
		],
		marks,
		ticks: (most) => {
			const { unit, days: labelled } = ticksOf(span, most);
			const style = unit === 'day' ? 'date' : labelled.every(isNewYear) ? 'year' : 'month';
			return labelled.map((day) => ({ x: dayNumber(day), label: text.day(day, style) }));
		},
		y: { from: 0, to: 10, step: 2 }
	};
}

/** Whether there is anything to draw. */
export function isBlank({ lines, marks }: ChartPicture): boolean {
	return marks.length === 0 && lines.every(({ points }) => points.every((point) => point === null));
}

function isNewYear(day: Day): boolean {
	return day.endsWith('-01-01');
}
