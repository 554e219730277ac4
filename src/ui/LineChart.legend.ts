/** The key of a chart: every line and band once, with the sign it is told by. */
import type { ChartLook } from './LineChart.look.ts';
import type { ChartLine, ChartPicture } from './LineChart.picture.ts';

export interface LegendItem {
	readonly label: string;
	readonly kind: ChartLine['kind'] | 'band';
}

/** Lines of one label stand once. */
export function legendOf({ lines, bands = [] }: ChartPicture): LegendItem[] {
	const items: LegendItem[] = [...lines, ...bands.map(({ label }) => ({ label, kind: 'band' as const }))];
	return items
		.filter(({ label }, index) => items.findIndex((item) => item.label === label) === index)
		.map(({ label, kind }) => ({ label, kind }));
}

/** What tells a line without colour, in the chart and beside it. */
export const dashes = { main: [], second: [5, 4], third: [2, 3], faint: [], smooth: [], dots: [], band: [] };
const widths = { main: 2.75, second: 1.75, third: 1.75, faint: 1, smooth: 6, dots: 0, band: 0 };

/** The sign of an item, centred on `y`. */
export function lineOf(
	pen: CanvasRenderingContext2D,
	{ kind }: LegendItem,
	{ x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
	look: ChartLook
): void {
	const colour = look[kind === 'dots' ? 'main' : kind];
	pen.save();
	pen.strokeStyle = colour;
	pen.fillStyle = colour;
	if (kind === 'band') pen.fillRect(x, y - 6, width, 12);
	else if (kind !== 'dots') {
		pen.setLineDash(dashes[kind]);
		pen.lineWidth = widths[kind];
		pen.beginPath();
		pen.moveTo(x, y);
		pen.lineTo(x + width, y);
		pen.stroke();
	}
	pen.setLineDash([]);
	pen.lineWidth = 1.5;
	const shape = shapeOf(kind, x + width / 2, y);
	if (shape) {
		if (kind === 'second' || kind === 'third') pen.fillStyle = look.ground;
		pen.fill(shape);
		pen.stroke(shape);
	}
	pen.restore();
}

function shapeOf(kind: LegendItem['kind'], x: number, y: number): Path2D | undefined {
	const path = new Path2D();
	switch (kind) {
		case 'main':
		case 'dots':
			path.arc(x, y, 3.5, 0, 2 * Math.PI);
			return path;
		case 'second':
			path.moveTo(x, y - 4);
			path.lineTo(x + 4, y);
			path.lineTo(x, y + 4);
			path.lineTo(x - 4, y);
			path.closePath();
			return path;
		case 'third':
			path.moveTo(x, y - 4);
			path.lineTo(x + 4, y + 3);
			path.lineTo(x - 4, y + 3);
			path.closePath();
			return path;
		default:
			return undefined;
	}
}
