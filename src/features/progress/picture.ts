import type { Text } from '#app/text.svelte.ts';
import { changeBand } from '#core/progress/change-band.ts';
import type { Measure } from '#core/progress/measure.ts';
import { runningMean } from '#core/progress/running-mean.ts';
import { seriesOf, type Span } from '#core/progress/series.ts';
import type { Comparison } from '#core/progress/summary.ts';
import type { ChartBand, ChartLine, ChartPicture } from '#ui/LineChart.picture.ts';
import { meanWords } from './mean-words.ts';
import type { ProgressRecord } from './progress-record.ts';
import { timeAxis } from './time-axis.ts';

/** `whole`: average and worst. `parts`: leg, and back or hip. */
export const painViews = ['whole', 'parts'] as const;
export type PainView = (typeof painViews)[number];

const measures = {
	whole: ['pain-average', 'pain-worst'],
	parts: ['pain-leg', 'pain-back-hip']
} as const satisfies Record<PainView, readonly Measure[]>;

/** Pain of a span as a chart, with a numbered mark at every done session. */
export function painPicture(
	record: ProgressRecord,
	span: Span,
	view: PainView,
	comparison: Comparison,
	text: Text
): ChartPicture {
	const { t } = text;
	const [first, second] = measures[view];
	const mean = runningMean(record.days, first, span).map((at) => at && at.sum / at.days);
	const line = (measure: Measure, kind: ChartLine['kind']): ChartLine => ({
		key: measure,
		label: t(`progress.line.${measure as (typeof measures)[PainView][number]}`),
		kind,
		points: seriesOf(record.days, measure, span)
	});
	const smooth: ChartLine = { key: 'mean', label: t(`progress.line.mean-${view}`), kind: 'smooth', points: mean };
	return {
		...timeAxis(span, record, text),
		lines: [line(first, 'main'), line(second, 'second'), ...(mean.some((value) => value !== null) ? [smooth] : [])],
		bands: view === 'whole' ? bandOf(comparison, text) : [],
		y: { from: 0, to: 10, step: 2 }
	};
}

/** What differs too little from the first week for many people to notice. */
function bandOf(comparison: Comparison, text: Text): ChartBand[] {
	if (comparison.kind !== 'compared') return [];
	const band = changeBand(comparison.first);
	return band
		? [
				{
					from: band.lower ?? 0,
					to: band.higher ?? 10,
					label: text.t('progress.band', meanWords(comparison.first, text))
				}
			]
		: [];
}

/** From where to where each line of days runs, and over how many days. */
export function lineSentences({ lines }: ChartPicture, text: Text): string[] {
	return lines.flatMap(({ label, points, kind }) => {
		const said = points.filter((point) => point !== null);
		if (kind === 'smooth' || said.length === 0) return [];
		const [low, high] = [Math.min(...said), Math.max(...said)];
		return [text.t('progress.part', { label, low, high, days: text.t('progress.days', { count: said.length }) })];
	});
}

/** Whether pain of the leg or of the back was ever said. */
export function hasParts({ days }: ProgressRecord): boolean {
	return days.some(({ answers }) => measures.parts.some((measure) => answers[measure] !== undefined));
}

/** Whether there is anything to draw. */
export function isBlank({ lines, marks, events = [] }: ChartPicture): boolean {
	return (
		marks.length === 0 && events.length === 0 && lines.every(({ points }) => points.every((point) => point === null))
	);
}
