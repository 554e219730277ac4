/** A picture as Chart.js draws it. Loaded when the first chart is shown. */
import { Chart, type ChartArea, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartConfiguration, ChartOptions, Scale, ScriptableContext } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { hasAxis, hasLetters } from './LineChart.aligned.ts';
import { annotationsOf, roomForLabels, strokesOf, type DataLine, type Point } from './LineChart.annotations.ts';
import { backgroundOf, cursorOf } from './LineChart.background.ts';
import { nearest, type Pick } from './LineChart.pick.ts';
import { thinned } from './LineChart.thin.ts';
import type { ChartLook } from './LineChart.look.ts';
import { ruler } from './LineChart.ruler.ts';
import type { ChartLine, ChartPicture, ChartTick } from './LineChart.picture.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, annotation);

/** Above this many slots a line has no points of its own, at or below `fewSlots` always. Between, the width decides. */
const mostPoints = 120;
const fewSlots = 45;
/** Pixels that a slot needs for points to stand apart. */
const roomForPoint = 6;
/** Pixels between the labels of the y axis and the chart. */
const beforeAxis = 8;
const smallPoint = 2.75;
const faintPoint = 1.5;
const dashes = { main: [], second: [5, 4], third: [2, 3], faint: [], smooth: [], dots: [] } as const;
const shapes = {
	main: 'circle',
	second: 'rectRot',
	third: 'triangle',
	faint: 'circle',
	smooth: 'circle',
	dots: 'circle'
} as const;
/** Radius of a full dot in pixels, where slots stand far enough apart. */
const largestDot = 7;
/** Radius of the small ring that says "none". */
const ring = 1.75;

export interface DrawnChart {
	show(picture: ChartPicture, look: ChartLook, picked?: number): void;
	/** What lies nearest to a place on the screen. */
	pick(clientX: number, clientY: number): Pick;
	destroy(): void;
}

export function draw(canvas: HTMLCanvasElement, picture: ChartPicture, look: ChartLook, picked?: number): DrawnChart {
	let shown = { picture, look, picked };
	let columns = columnsOf(canvas.clientWidth);
	const chart = new Chart<'line', Point[]>(canvas, withResize(configure(picture, look, columns, picked)));
	return {
		show(next, nextLook, nextPicked) {
			shown = { picture: next, look: nextLook, picked: nextPicked };
			update();
		},
		pick: (clientX, clientY) => nearest(chart, shown.picture, clientX, clientY),
		destroy: () => chart.destroy()
	};

	function update() {
		const { data, options } = withResize(configure(shown.picture, shown.look, columns, shown.picked));
		chart.data = data;
		chart.options = options;
		chart.update('none');
	}

	/** A chart that has become wider shows more points, once it has its new size. */
	function withResize(configuration: ChartConfiguration<'line', Point[]>) {
		const onResize = (_: Chart, { width }: { width: number }) => {
			if (columnsOf(width) === columns) return;
			columns = columnsOf(width);
			queueMicrotask(() => {
				if (canvas.isConnected) update();
			});
		};
		return { ...configuration, options: { ...configuration.options, onResize } };
	}
}

/** A picture drawn once into a box of another canvas, `scale` times as fine. */
export function paint(
	onto: CanvasRenderingContext2D,
	box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
	picture: ChartPicture,
	look: ChartLook,
	scale: number
): void {
	const canvas = document.createElement('canvas');
	canvas.width = box.width;
	canvas.height = box.height;
	const configuration = configure(picture, look, columnsOf(box.width));
	const options = { ...configuration.options, responsive: false, devicePixelRatio: scale };
	const chart = new Chart<'line', Point[]>(canvas, { ...configuration, options });
	onto.drawImage(canvas, box.x, box.y, box.width, box.height);
	chart.destroy();
}

/** Steps, so that a few pixels of another width change nothing. */
function columnsOf(width: number): number {
	return [256, 512, 1024, 2048].find((step) => width <= step) ?? 4096;
}

function configure(
	picture: ChartPicture,
	look: ChartLook,
	columns: number,
	picked?: number
): ChartConfiguration<'line', Point[]> {
	const lines = picture.lines.filter(({ kind }) => kind !== 'dots');
	return {
		type: 'line',
		data: {
			datasets: [
				...lines.map((line) => wholeLine(line, picture, look, columns)),
				...(picture.count > fewSlots ? lines.map((line) => loneDays(line, picture, look, columns)) : []),
				...picture.lines.filter(({ kind }) => kind === 'dots').map((line) => dotsOf(line, picture, look)),
				...strokesOf(picture, look)
			]
		},
		options: optionsOf(picture, look, picked)
	};
}

function wholeLine(line: ChartLine, picture: ChartPicture, look: ChartLook, columns: number): DataLine {
	const data = line.points.map((y, index) => ({ x: picture.from + index, y }));
	const radius = {
		main: undefined,
		second: undefined,
		third: undefined,
		faint: line.when === 'far' ? 0 : faintPoint,
		smooth: 0,
		dots: 0
	}[line.kind];
	return {
		...pointsOf(line, look),
		// What is asked every few weeks has few points, however long the time.
		pointRadius: radius ?? (line.joined ? smallPoint : pointRadius(picture.count)),
		data: thinned(line.joined ? data.filter(({ y }) => y !== null) : data, columns),
		borderWidth: widthOf(line, picture),
		borderDash: [...dashes[line.kind]],
		stepped: line.stepped ? 'middle' : false,
		spanGaps: false
	};
}

/** Days without neighbours: a line has no length there, so where lines have no points these stand alone. */
function loneDays(line: ChartLine, picture: ChartPicture, look: ChartLook, columns: number): DataLine {
	const { points } = line;
	const isThere = (index: number) => typeof points[index] === 'number';
	return {
		...pointsOf(line, look),
		pointRadius: line.kind === 'smooth' ? 1 : smallPoint,
		data: line.joined
			? []
			: thinned(
					points.flatMap((y, index) =>
						isThere(index) && !isThere(index - 1) && !isThere(index + 1) ? [{ x: picture.from + index, y }] : []
					),
					columns
				),
		showLine: false
	};
}

/** Dots whose area says how much; a small ring says none. */
function dotsOf(line: ChartLine, picture: ChartPicture, look: ChartLook): DataLine {
	const dots = line.points.flatMap((y, index) => {
		const size = line.sizes ? (line.sizes[index] ?? null) : 1;
		return y === null || size === null ? [] : [{ x: picture.from + index, y, size }];
	});
	const colour = look.main;
	const largest = ({ chart }: ScriptableContext<'line'>) => {
		const area = chart.chartArea as ChartArea | undefined;
		const across = (area?.width ?? chart.width) / picture.count;
		const down = ((area?.height ?? chart.height) * picture.y.step) / (picture.y.to - picture.y.from);
		return Math.max(1.5, Math.min(largestDot, across * 0.48, down * 0.48));
	};
	return {
		label: line.label,
		data: dots.map(({ x, y }) => ({ x, y })),
		showLine: false,
		clip: false,
		pointStyle: 'circle',
		pointBorderColor: colour,
		pointBorderWidth: 1,
		pointBackgroundColor: dots.map(({ size }) => (size > 0 ? colour : look.ground)),
		pointRadius: (context) => {
			const size = dots[context.dataIndex]?.size ?? 0;
			const full = largest(context);
			return size > 0 ? Math.max(Math.min(ring, full), full * Math.sqrt(size)) : Math.min(ring, full * 0.6);
		}
	};
}

/** The longer the time, the finer the line: a thick one would fill the chart. */
function widthOf({ kind }: ChartLine, { count }: ChartPicture): number {
	const main = count > 730 ? 1 : count > mostPoints ? 2 : 2.75;
	if (kind === 'faint') return 1;
	if (kind === 'smooth') return Math.max(3, main * 2.5);
	return kind === 'main' ? main : main * 0.65;
}

function pointsOf(line: ChartLine, look: ChartLook) {
	const { kind } = line;
	// Years of single days are a ground for the lines over them.
	const colour = line.when === 'far' && kind === 'faint' ? look.band : look[kind === 'dots' ? 'main' : kind];
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

function optionsOf(picture: ChartPicture, look: ChartLook, picked?: number): ChartOptions<'line'> {
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
		// Letters of events stand above the chart.
		layout: { padding: { top: hasLetters(picture) ? roomForLabels(look) + 4 : 8, right: 12 } },
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
					tickLength: hasAxis(picture) && picture.marks.length > 0 ? roomForLabels(look) : 0
				},
				border: { display: false },
				afterBuildTicks(axis) {
					ticks = fittingTicks(axis, picture, font);
					axis.ticks = ticks.map(({ x }) => ({ value: x }));
				},
				// Words that are not shown leave the same room at both sides, so that a day stands over the same day.
				afterFit(axis) {
					if (!hasAxis(picture)) axis.height = 0;
				},
				ticks: {
					callback: (value) => ticks.find(({ x }) => x === value)?.label ?? '',
					autoSkip: false,
					maxRotation: 0,
					padding: 4,
					color: hasAxis(picture) ? look.axis : 'transparent',
					font
				}
			},
			y: {
				min: picture.y.from,
				max: picture.y.to,
				grid: { color: look.grid, drawTicks: false },
				border: { display: false },
				afterFit(axis) {
					const widthOf = ruler(axis.chart, `${font.size}px ${font.family}`);
					const widest = Math.max(0, ...(picture.y.beside ?? []).map(widthOf));
					if (widest > 0) axis.width = Math.max(axis.width, Math.ceil(widest) + 2 * beforeAxis + 2);
				},
				ticks: {
					stepSize: picture.y.step,
					padding: beforeAxis,
					color: look.axis,
					font,
					// Words are not thinned out: each is a place of its own.
					...(picture.y.label && { autoSkip: false, callback: (value) => picture.y.label?.(Number(value)) ?? '' })
				}
			}
		},
		plugins: {
			annotation: {
				clip: false,
				annotations: [
					...annotationsOf(picture, look),
					...backgroundOf(picture, look),
					...cursorOf(picked, picture, look)
				]
			}
		}
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
	while (most > 1 && !fits(picture.ticks(most, picture))) most -= 1;
	return picture.ticks(most, picture);
}
