/** Marks at moments of a chart: lines and labels by the annotation plugin, strokes where there are many. */
import type { Chart, ChartDataset } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { hasAxis } from './LineChart.aligned.ts';
import type { ChartLook } from './LineChart.look.ts';
import { planMarks, type MarkPlan } from './LineChart.marks.ts';
import type { ChartMark, ChartPicture } from './LineChart.picture.ts';
import { ruler } from './LineChart.ruler.ts';

export interface Point {
	readonly x: number;
	readonly y: number | null;
}
export type DataLine = ChartDataset<'line', Point[]>;

/** Above this many marks (an annotation costs half a millisecond) they are strokes of one dataset, a few labelled. */
const mostAnnotations = 60;
const labelsAmongMany = 6;
const mostTallStrokes = 150;
/** Padding of a mark's label, across and down. */
const pill = { x: 7, y: 3 };

/** Pixels that labels take between the axis and its ticks. */
export function roomForLabels(look: ChartLook): number {
	return look.size + 2 * pill.y + 6;
}

/** A vertical line at every mark, its label in a pill under the axis. */
export function annotationsOf(picture: ChartPicture, look: ChartLook): AnnotationOptions[] {
	const { y } = picture;
	const many = picture.marks.length > mostAnnotations;
	const marks = many ? apart(picture.marks, picture.count / labelsAmongMany) : picture.marks;
	const size = look.size * 0.9;
	const plan = planner(marks, !many, `600 ${size}px ${look.family}`);
	return marks.map(({ x, label }, index) => ({
		type: 'line',
		xMin: x,
		xMax: x,
		yMin: y.from,
		yMax: ({ chart }) => (plan(chart).tall ? y.to : y.from + (y.to - y.from) * 0.05),
		borderColor: look.mark,
		borderWidth: ({ chart }) => (plan(chart).tall ? 1.5 : 1),
		borderDash: ({ chart }) => (plan(chart).tall ? [3, 4] : []),
		drawTime: 'beforeDatasetsDraw',
		label: {
			content: label,
			display: ({ chart }) => hasAxis(picture) && plan(chart).labelled.has(index),
			position: 'start',
			// The plugin keeps a label inside the chart and then moves it: from there to under the axis.
			yAdjust: size + 3 * pill.y + 2,
			xAdjust: ({ chart }) => overhang(chart, x, plan(chart).widths[index] ?? 0),
			padding: pill,
			borderRadius: 999,
			backgroundColor: look.markGround,
			color: look.mark,
			font: { family: look.family, size, weight: 600 },
			drawTime: 'afterDatasetsDraw'
		}
	}));
}

/**
 * How far the plugin moves a label in from the chart's side, so that it can be moved back to its line. It counts the
 * padding twice.
 */
function overhang({ chartArea, scales }: Chart, value: number, width: number): number {
	const place = scales['x']?.getPixelForValue(value) ?? 0;
	const half = width / 2 + pill.x;
	const left = Math.min(0, place - half - chartArea.left);
	const right = Math.max(0, place + half - chartArea.right);
	return left + right;
}

interface MeasuredPlan extends MarkPlan {
	readonly widths: readonly number[];
}

/** The plan for the marks, made once for every width. */
function planner(marks: readonly ChartMark[], mayBeTall: boolean, font: string): (chart: Chart) => MeasuredPlan {
	let made: { readonly room: string; readonly plan: MeasuredPlan } | undefined;
	return (chart) => {
		const { x } = chart.scales;
		if (!x) throw new Error('expected the chart to have an x axis');
		const room = `${x.left}-${x.right}`;
		if (made?.room !== room) {
			const widthOf = ruler(chart, font);
			const widths = marks.map(({ label }) => widthOf(label) + 2 * pill.x);
			const places = marks.map((mark) => x.getPixelForValue(mark.x));
			const { tall, labelled } = planMarks(places, widths);
			made = { room, plan: { tall: tall && mayBeTall, labelled, widths } };
		}
		return made.plan;
	};
}

/** Where there are many marks, every one as a short stroke on the foot of the chart. */
export function strokesOf({ marks, y }: ChartPicture, look: ChartLook): DataLine[] {
	if (marks.length <= mostAnnotations) return [];
	const strokes: DataLine = {
		data: marks.map(({ x }) => ({ x, y: y.from })),
		showLine: false,
		pointStyle: 'line',
		pointRotation: 90,
		// Hundreds stand side by side: lower, they leave the lines their room.
		pointRadius: marks.length > mostTallStrokes ? 3 : 6,
		pointBorderColor: look.mark,
		pointBorderWidth: 1,
		clip: false
	};
	return [strokes];
}

/** The first of these marks and those that follow it far enough to be labelled. */
function apart(marks: readonly ChartMark[], distance: number): ChartMark[] {
	const kept: ChartMark[] = [];
	for (const mark of marks) if (mark.x - (kept.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= distance) kept.push(mark);
	return kept;
}
