/** Charts as one picture to keep or to send: title, dates, what they show, the charts, their key. */
import { aligned, hasAxis, hasLetters } from './LineChart.aligned.ts';
import { legendOf, lineOf, type LegendItem } from './LineChart.legend.ts';
import { wrapped } from './chart-image.words.ts';
import type { ChartLook } from './LineChart.look.ts';
import type { ChartPanel } from './LineChart.picture.ts';

export interface ChartImage {
	readonly title: string;
	/** Of when, and of whom if it is not the patient's own. */
	readonly dates: string;
	readonly sentences: readonly string[];
	readonly panels: readonly ChartPanel[];
	/** What stands under the charts: the key, lettered events. */
	readonly notes: readonly string[];
	/** Heights of the charts in pixels; `rows`: every step of y is as high as a line of text. */
	readonly height: number | 'rows';
}

const width = 720;
const edge = 28;
const inner = width - 2 * edge;
/** Fine enough to be read on a phone and on paper. */
const scale = 2;
const lines = { title: 30, text: 24, small: 21 } as const;

type Step =
	| { readonly kind: 'words'; readonly words: string; readonly font: string; readonly height: number }
	| { readonly kind: 'chart'; readonly panel: ChartPanel; readonly height: number }
	| { readonly kind: 'key'; readonly items: readonly LegendItem[]; readonly height: number }
	| { readonly kind: 'gap'; readonly height: number };

/** A PNG. Rejects where the drawing code cannot be loaded or the browser gives no picture. */
export async function chartImage(image: ChartImage, look: ChartLook): Promise<Blob> {
	const { paint } = await import('./LineChart.engine.ts');
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('expected a canvas to draw on');
	const steps = stepsOf(image, look, pen);
	canvas.width = width * scale;
	canvas.height = (steps.reduce((sum, { height }) => sum + height, 0) + 2 * edge) * scale;
	pen.scale(scale, scale);
	pen.fillStyle = look.ground;
	pen.fillRect(0, 0, width, canvas.height);
	pen.textBaseline = 'alphabetic';

	let y = edge;
	for (const step of steps) {
		switch (step.kind) {
			case 'words':
				write(pen, step.font);
				pen.fillStyle = look.cursor;
				pen.fillText(step.words, edge, y + step.height * 0.72);
				break;
			case 'chart':
				paint(pen, { x: edge, y, width: inner, height: step.height }, step.panel.picture, look, scale);
				break;
			case 'key':
				drawKey(pen, step.items, y, look);
				break;
			case 'gap':
				break;
		}
		y += step.height;
	}
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) throw new Error('expected the browser to make a picture');
	return blob;
}

function stepsOf({ title, dates, sentences, panels, notes, height }: ChartImage, look: ChartLook, pen: Pen): Step[] {
	const said = (words: string, weight: number, size: number, line: number): Step[] => {
		const font = `${weight} ${size}px ${look.family}`;
		write(pen, font);
		return wrapped(words, inner, (part) => pen.measureText(part).width).map((row) => ({
			kind: 'words',
			words: row,
			font,
			height: line
		}));
	};
	const keys = (panel: ChartPanel): Step[] => {
		const items = legendOf(panel.picture);
		if (items.length < 2) return [];
		write(pen, `400 15px ${look.family}`);
		return rowsOf(items, pen).map((row) => ({ kind: 'key', items: row, height: lines.text }));
	};
	return [
		...said(title, 700, 22, lines.title),
		...said(dates, 400, 15, lines.text),
		{ kind: 'gap', height: 8 },
		...sentences.flatMap((sentence) => said(sentence, 400, 16, lines.text)),
		{ kind: 'gap', height: 12 },
		...aligned(panels).flatMap((panel): Step[] => [
			...(panel.title ? said(panel.title, 600, 15, lines.text) : []),
			{ kind: 'chart', panel, height: heightOf(panel, height, look) },
			...keys(panel),
			{ kind: 'gap', height: 8 }
		]),
		...notes.flatMap((note) => said(note, 400, 14, lines.small))
	];
}

/** Pixels that the words of the x axis take, and the letters of events. */
const room = { axis: 48, letters: 24 } as const;

/** The drawn part is as high as in the last of them, which has the words of the axis. */
function heightOf({ picture }: ChartPanel, asked: ChartImage['height'], { size }: ChartLook): number {
	const { from, to, step } = picture.y;
	const height = asked === 'rows' ? ((to - from) / step) * size * 1.6 + room.axis + 32 : asked;
	if (hasAxis(picture)) return height;
	return height - room.axis + (hasLetters(picture) ? room.letters : 0);
}

type Pen = CanvasRenderingContext2D;

/** The sign of a line, its room, and the room between two. */
const sign = 36;
const beside = 8;
const apart = 24;

function rowsOf(items: readonly LegendItem[], pen: Pen): LegendItem[][] {
	const rows: LegendItem[][] = [];
	let room = 0;
	for (const item of items) {
		const needs = sign + beside + pen.measureText(item.label).width + apart;
		const row = rows.at(-1);
		if (row && needs <= room) row.push(item);
		else rows.push([item]);
		room = (row && needs <= room ? room : inner) - needs;
	}
	return rows;
}

function drawKey(pen: Pen, items: readonly LegendItem[], y: number, look: ChartLook): void {
	write(pen, `400 15px ${look.family}`);
	let x = edge;
	for (const item of items) {
		lineOf(pen, item, { x, y: y + lines.text / 2, width: sign }, look);
		pen.fillStyle = look.cursor;
		pen.fillText(item.label, x + sign + beside, y + lines.text * 0.72);
		x += sign + beside + pen.measureText(item.label).width + apart;
	}
}

function write(pen: Pen, font: string): void {
	// The compatibility data mean newer keywords of `font`; the property is as old as the canvas.
	// eslint-disable-next-line local/too-new
	pen.font = font;
}
