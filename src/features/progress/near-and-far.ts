/** A line of days that stays readable over years: from afar the mean of seven days, the days themselves faint behind. */
import { runningMean } from '#core/progress/running-mean.ts';
import type { Measure } from '#core/progress/measure.ts';
import type { Span } from '#core/progress/series.ts';
import type { DayEntry } from '#core/record.ts';
import type { ChartLine } from '#ui/LineChart.picture.ts';
import { mostNear } from '#ui/LineChart.window.ts';

/** The mean of seven days for every day of a span, where at least four of them are said. */
export function meansOf(days: readonly DayEntry[], measure: Measure, span: Span): (number | null)[] {
	return runningMean(days, measure, span).map((at) => at && at.sum / at.days);
}

/**
 * One lane under one label: its own days (`points`, one a day of the span), and where the span is so long that they
 * cannot be told apart, their mean from afar.
 */
export function laneLines(
	days: readonly DayEntry[],
	measure: Measure,
	span: Span,
	points: ChartLine['points'],
	label: string
): ChartLine[] {
	if (points.length <= mostNear) return [{ key: measure, label, kind: 'main', points }];
	return [
		{ key: measure, label, kind: 'main', points, when: 'near' },
		{ key: `${measure}-mean`, label, kind: 'main', points: meansOf(days, measure, span), when: 'far' },
		{ key: `${measure}-far`, label, kind: 'faint', points, when: 'far' }
	];
}
