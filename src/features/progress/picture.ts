import type { Text } from '#app/text.svelte.ts';
import { changeBand } from '#core/progress/change-band.ts';
import type { Measure } from '#core/progress/measure.ts';
import { seriesOf, type Span } from '#core/progress/series.ts';
import type { Comparison } from '#core/progress/summary.ts';
import type { ChartBand, ChartLine, ChartPicture } from '#ui/LineChart.picture.ts';
import { meanWords } from './mean-words.ts';
import { meansOf } from './near-and-far.ts';
import type { ProgressRecord } from './progress-record.ts';
import { timeAxis } from './time-axis.ts';

/** `whole`: average and worst. `parts`: leg, and back or hip. */
export const painViews = ['whole', 'parts'] as const;
export type PainView = (typeof painViews)[number];

const measures = {
	whole: ['pain-average', 'pain-worst'],
	parts: ['pain-leg', 'pain-back-hip']
} as const satisfies Record<PainView, readonly Measure[]>;

type PartOf = (typeof measures)[PainView][number];

/** Pain of a span as a chart, with a numbered mark at every done session. */
export function painPicture(
	record: ProgressRecord,
	span: Span,
	view: PainView,
	comparison: Comparison,
	text: Text
): ChartPicture {
	const [first, second] = measures[view];
	const means = [first, second].map((measure) => meansOf(record.days, measure, span));
	const series = [first, second].map((measure) => seriesOf(record.days, measure, span));
	const word = (measure: PartOf, of: 'line' | 'mean' | 'days') => text.t(`progress.${of}.${measure}`);
	const days = (measure: PartOf, kind: ChartLine['kind'], when?: ChartLine['when']): ChartLine => ({
		key: when === 'far' ? `${measure}-far` : measure,
		label: word(measure, when === 'far' ? 'days' : 'line'),
		kind,
		points: series[measure === first ? 0 : 1] ?? [],
		...(when && { when })
	});
	const mean = (measure: PartOf, kind: ChartLine['kind'], when: ChartLine['when'] & string): ChartLine[] => {
		const points = means[measure === first ? 0 : 1] ?? [];
		const line = { key: `${measure}-mean-${when}`, label: word(measure, 'mean'), kind, points, when };
		return points.some((value) => value !== null) ? [line] : [];
	};
	const hasFar = means.some((points) => points.some((value) => value !== null));
	return {
		...timeAxis(span, record, text),
		lines: hasFar
			? [
					days(first, 'main', 'near'),
					days(second, 'second', 'near'),
					...mean(first, 'smooth', 'near'),
					...mean(first, 'main', 'far'),
					...mean(second, 'second', 'far'),
					days(first, 'faint', 'far')
				]
			: [days(first, 'main'), days(second, 'second')],
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
	return lines.flatMap(({ label, points, kind, when }) => {
		const said = points.filter((point) => point !== null);
		if (kind === 'smooth' || when === 'far' || said.length === 0) return [];
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
