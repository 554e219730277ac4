/** A picture as Chart.js draws it. Loaded when the first chart is shown. */
import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartConfiguration, ChartOptions, Scale } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { hasAxis, hasLetters } from './LineChart.aligned.ts';
import { annotationsOf, roomForLabels, strokesOf, type Point } from './LineChart.annotations.ts';
import { backgroundOf, cursorOf } from './LineChart.background.ts';
import { linesOf } from './LineChart.lines.ts';
import { nearest, type Pick } from './LineChart.pick.ts';
import type { ChartLook } from './LineChart.look.ts';
import { ruler } from './LineChart.ruler.ts';
import type { ChartPicture, ChartTick } from './LineChart.picture.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, annotation);

/** Pixels between the labels of the y axis and the chart. */
const beforeAxis = 8;

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
	return {
		type: 'line',
		data: {
			datasets: [...linesOf(picture, look, columns), ...strokesOf(picture, look)]
		},
		options: optionsOf(picture, look, picked)
	};
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
