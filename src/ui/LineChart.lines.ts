/** The lines of a picture as Chart.js takes them: whole lines, days that stand alone, dots. */
import type { ChartArea, ScriptableContext } from 'chart.js';
import type { DataLine } from './LineChart.annotations.ts';
import { dashes } from './LineChart.legend.ts';
import type { ChartLook } from './LineChart.look.ts';
import type { ChartLine, ChartPicture } from './LineChart.picture.ts';
import { thinned } from './LineChart.thin.ts';

/** Above this many slots a line has no points of its own, at or below `fewSlots` always. Between, the width decides. */
const mostPoints = 120;
const fewSlots = 45;
/** Pixels that a slot needs for points to stand apart. */
const roomForPoint = 6;
const smallPoint = 2.75;
const faintPoint = 1.5;
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

/** The first stands in front. `columns`: how many the width has room for. */
export function linesOf(picture: ChartPicture, look: ChartLook, columns: number): DataLine[] {
	const lines = picture.lines.filter(({ kind }) => kind !== 'dots');
	return [
		...lines.map((line) => wholeLine(line, picture, look, columns)),
		...(picture.count > fewSlots ? lines.map((line) => loneDays(line, picture, look, columns)) : []),
		...picture.lines.filter(({ kind }) => kind === 'dots').map((line) => dotsOf(line, picture, look))
	];
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
