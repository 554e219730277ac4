/** A picture as Chart.js draws it. Loaded when the first chart is shown. */
import { Chart, type ChartArea, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartConfiguration, ChartOptions, Scale, ScriptableContext } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { annotationsOf, roomForLabels, strokesOf, type DataLine, type Point } from './LineChart.annotations.ts';
import type { ChartLook } from './LineChart.look.ts';
import { ruler } from './LineChart.ruler.ts';
import type { ChartLine, ChartPicture, ChartTick } from './LineChart.picture.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, annotation);

/** Above this many slots a line has no points of its own, at or below `fewSlots` always. Between, the width decides. */
const mostPoints = 120;
const fewSlots = 45;
/** Pixels that a slot needs for points to stand apart. */
const roomForPoint = 6;
const smallPoint = 2.75;
const faintPoint = 1.5;
const dashes = { main: [], second: [5, 4], third: [2, 3], faint: [] } as const;
const shapes = { main: 'circle', second: 'rectRot', third: 'triangle', faint: 'circle' } as const;

export interface DrawnChart {
	show(picture: ChartPicture, look: ChartLook): void;
	destroy(): void;
}

export function draw(canvas: HTMLCanvasElement, picture: ChartPicture, look: ChartLook): DrawnChart {
	const chart = new Chart<'line', Point[]>(canvas, configure(picture, look));
	return {
		show(next, nextLook) {
			const { data, options } = configure(next, nextLook);
			chart.data = data;
			if (options) chart.options = options;
			chart.update('none');
		},
		destroy: () => chart.destroy()
	};
}

function configure(picture: ChartPicture, look: ChartLook): ChartConfiguration<'line', Point[]> {
	return {
		type: 'line',
		data: {
			datasets: [
				...picture.lines.map((line) => wholeLine(line, picture, look)),
				...(picture.count > fewSlots ? picture.lines.map((line) => loneDays(line, picture, look)) : []),
				...strokesOf(picture, look)
			]
		},
		options: optionsOf(picture, look)
	};
}

function wholeLine(line: ChartLine, picture: ChartPicture, look: ChartLook): DataLine {
	return {
		...pointsOf(line, look),
		pointRadius: line.kind === 'faint' ? faintPoint : pointRadius(picture.count),
		data: line.points.map((y, index) => ({ x: picture.from + index, y })),
		borderWidth: widthOf(line, picture),
		borderDash: [...dashes[line.kind]],
		stepped: line.stepped ? 'middle' : false,
		spanGaps: false
	};
}

/** Days without neighbours: a line has no length there, so where lines have no points these stand alone. */
function loneDays(line: ChartLine, picture: ChartPicture, look: ChartLook): DataLine {
	const { points } = line;
	const isThere = (index: number) => typeof points[index] === 'number';
	return {
		...pointsOf(line, look),
		pointRadius: smallPoint,
		data: points.flatMap((y, index) =>
			isThere(index) && !isThere(index - 1) && !isThere(index + 1) ? [{ x: picture.from + index, y }] : []
		),
		showLine: false
	};
}

/** The longer the time, the finer the line: a thick one would fill the chart. */
function widthOf({ kind }: ChartLine, { count }: ChartPicture): number {
	const main = count > 730 ? 1 : count > mostPoints ? 2 : 2.75;
	if (kind === 'faint') return 1;
	return kind === 'main' ? main : main * 0.65;
}

function pointsOf(line: ChartLine, look: ChartLook) {
	const { kind } = line;
	const colour = look[kind];
	return {
		label: line.label,
		borderColor: colour,
		pointBorderColor: colour,
		pointBackgroundColor: kind === 'second' || kind === 'third' ? look.ground : colour,
		pointBorderWidth: kind === 'faint' ? 0 : 1.5,
		pointStyle: shapes[kind],
		// Points of 0 and 10 and of the first and last day are drawn whole.
		clip: false as const
	};
}

function pointRadius(slots: number): number | ((context: ScriptableContext<'line'>) => number) {
	if (slots > mostPoints) return 0;
	const radius = slots > fewSlots ? smallPoint : slots > 21 ? 3.25 : 4.5;
	if (slots <= fewSlots) return radius;
	// Before its first layout a chart has no area yet, whatever its type says.
	return ({ chart }) =>
		((chart.chartArea as ChartArea | undefined)?.width ?? chart.width) / slots >= roomForPoint ? radius : 0;
}

function optionsOf(picture: ChartPicture, look: ChartLook): ChartOptions<'line'> {
	const font = { family: look.family, size: look.size };
	let ticks: readonly ChartTick[] = [];
	return {
		animation: false,
		responsive: true,
		maintainAspectRatio: false,
		parsing: false,
		normalized: true,
		events: [],
		font,
		layout: { padding: { top: 8, right: 12 } },
		scales: {
			x: {
				type: 'linear',
				// Half a step on both sides, so that the first and the last slot, and a single one, stand inside.
				min: picture.from - 0.5,
				max: picture.from + picture.count - 0.5,
				// Ticks without ink: the room that the marks' labels take between axis and dates.
				grid: {
					drawOnChartArea: false,
					tickColor: 'transparent',
					tickLength: picture.marks.length > 0 ? roomForLabels(look) : 0
				},
				border: { display: false },
				afterBuildTicks(axis) {
					ticks = fittingTicks(axis, picture, font);
					axis.ticks = ticks.map(({ x }) => ({ value: x }));
				},
				ticks: {
					callback: (value) => ticks.find(({ x }) => x === value)?.label ?? '',
					autoSkip: false,
					maxRotation: 0,
					padding: 4,
					color: look.axis,
					font
				}
			},
			y: {
				min: picture.y.from,
				max: picture.y.to,
				grid: { color: look.grid, drawTicks: false },
				border: { display: false },
				ticks: {
					stepSize: picture.y.step,
					padding: 8,
					color: look.axis,
					font,
					// Words are not thinned out: each is a place of its own.
					...(picture.y.label && { autoSkip: false, callback: (value) => picture.y.label?.(Number(value)) ?? '' })
				}
			}
		},
		plugins: { annotation: { clip: false, annotations: annotationsOf(picture, look) } }
	};
}

/** The most labels that stand apart from each other in the width there is. */
function fittingTicks(
	axis: Scale,
	picture: ChartPicture,
	font: { family: string; size: number }
): readonly ChartTick[] {
	const widthOf = ruler(axis.chart, `${font.size}px ${font.family}`);
	const slot = axis.maxWidth / picture.count;
	const fits = (ticks: readonly ChartTick[]) =>
		ticks.every(({ x, label }, index) => {
			const next = ticks[index + 1];
			return !next || (next.x - x) * slot >= (widthOf(label) + widthOf(next.label)) / 2 + font.size;
		});
	let most = Math.max(1, Math.floor(axis.maxWidth / (2.5 * font.size)));
	while (most > 1 && !fits(picture.ticks(most))) most -= 1;
	return picture.ticks(most);
}
