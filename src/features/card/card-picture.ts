/** The card as one picture to send: black on white, the same lines in the same order as on the screen. */
import { wrapped } from '#ui/chart-image.words.ts';
import type { CardContent } from './card-content.ts';
import type { Pair } from './pair.ts';

export interface PictureLook {
	/** Letters of the language of the place, and of the patient's own. */
	readonly local: string;
	readonly own: string;
	readonly ground: string;
	readonly ink: string;
	readonly second: string;
}

const width = 720;
const edge = 32;
const inner = width - 2 * edge;
/** Fine enough to be read on a phone and on paper. */
const scale = 2;

type Step =
	| {
			readonly kind: 'words';
			readonly words: string;
			readonly font: string;
			readonly ink: string;
			readonly height: number;
	  }
	| { readonly kind: 'rule' | 'gap'; readonly height: number };
type Pen = CanvasRenderingContext2D;

/** A PNG. Rejects where the browser gives no picture. */
export async function cardPicture(content: CardContent, look: PictureLook): Promise<Blob> {
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('expected a canvas to draw on');
	const steps = stepsOf(content, look, pen);
	canvas.width = width * scale;
	canvas.height = (steps.reduce((sum, { height }) => sum + height, 0) + 2 * edge) * scale;
	pen.scale(scale, scale);
	pen.fillStyle = look.ground;
	pen.fillRect(0, 0, width, canvas.height);
	pen.textBaseline = 'alphabetic';
	let y = edge;
	for (const step of steps) {
		if (step.kind === 'words') {
			write(pen, step.font);
			pen.fillStyle = step.ink;
			pen.fillText(step.words, edge, y + step.height * 0.74);
		} else if (step.kind === 'rule') {
			pen.fillStyle = look.ink;
			pen.fillRect(edge, y + step.height / 2 - 1, inner, 2);
		}
		y += step.height;
	}
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) throw new Error('expected the browser to make a picture');
	return blob;
}

function stepsOf({ heading, told, speaks, rows, desk, absent }: CardContent, look: PictureLook, pen: Pen): Step[] {
	const said = (words: string, font: string, ink: string, height: number): Step[] => {
		write(pen, font);
		const rowsOf = wrapped(words, inner, (part) => pen.measureText(part).width);
		return rowsOf.map((row) => ({ kind: 'words', words: row, font, ink, height }));
	};
	const local = (words: string, size: number, weight: number) =>
		said(words, `${weight} ${size}px ${look.local}`, look.ink, size * 1.5);
	const own = (words: string | undefined, size: number) =>
		words === undefined ? [] : said(words, `400 ${size}px ${look.own}`, look.second, size * 1.6);
	const line = (pair: Pair, size: number, weight: number, small: number) => [
		...local(pair.local, size, weight),
		...own(pair.own, small)
	];
	const gap = (height: number): Step => ({ kind: 'gap', height });
	const rule: Step = { kind: 'rule', height: 32 };
	return [
		...line(heading, 32, 700, 20),
		...told.flatMap(({ sentences, since }) => [
			rule,
			...sentences.flatMap((sentence) => [...line(sentence, 36, 700, 22), gap(12)]),
			...line(since, 26, 700, 20)
		]),
		...(speaks ? [gap(16), ...line(speaks, 26, 700, 20)] : []),
		rule,
		...rows.flatMap(({ label, values }) => [
			...line(label, 20, 700, 17),
			...values.flatMap((value) =>
				value.typed === 'own'
					? said(value.note ? `${value.local}（${value.note}）` : value.local, `400 24px ${look.own}`, look.ink, 38)
					: line(value, 24, 400, 19)
			),
			...(values.length === 0 ? local('＿＿＿＿＿＿＿＿', 24, 400) : []),
			gap(14)
		]),
		...(desk ? [rule, ...line(desk.title, 22, 700, 17), ...desk.lines.flatMap((each) => line(each, 22, 400, 17))] : []),
		rule,
		...line(absent, 18, 400, 16)
	];
}

function write(pen: Pen, font: string): void {
	// The compatibility data mean newer keywords of `font`; the property is as old as the canvas.
	// eslint-disable-next-line local/too-new
	pen.font = font;
}

/** The letters and colours of the card on the screen: a canvas knows no CSS. */
export function pictureLook(sheet: Element, families: { readonly local: string; readonly own: string }): PictureLook {
	const style = getComputedStyle(sheet);
	const token = (name: string) => style.getPropertyValue(name).trim();
	return { ...families, ground: token('--sheet'), ink: token('--sheet-ink'), second: token('--sheet-ink-2') };
}

/** The letters that a language is written in here. */
export function familyOf(sheet: Element, language: string): string {
	const line = sheet.querySelector(`[lang="${language}"]`) ?? sheet;
	return getComputedStyle(line).fontFamily;
}
