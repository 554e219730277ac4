/** The part of a picture that is shown when its x axis is zoomed, and the moves between such parts. */
import type { ChartPicture, ChartWindow } from './LineChart.picture.ts';

/** Fewest slots that a window shows: a week of days. */
const fewestSlots = 7;

/** Above this many slots a line of single ones fills the chart. */
export const mostNear = 400;

/** The picture as far as the window shows it. Events that reach beyond it are cut at its sides. */
export function windowed(whole: ChartPicture, shown: ChartWindow): ChartPicture {
	const hidden = shown.count > mostNear ? 'near' : 'far';
	const picture = whole.lines.some(({ when }) => when === hidden)
		? { ...whole, lines: whole.lines.filter(({ when }) => when !== hidden) }
		: whole;
	if (isWhole(whole, shown)) return picture;
	const start = shown.from - picture.from;
	const last = shown.from + shown.count - 1;
	return {
		...picture,
		...shown,
		lines: picture.lines.map(({ points, sizes, ...line }) => ({
			...line,
			points: points.slice(start, start + shown.count),
			...(sizes && { sizes: sizes.slice(start, start + shown.count) })
		})),
		marks: picture.marks.filter(({ x }) => x >= shown.from && x <= last),
		...(picture.events && {
			events: picture.events
				.filter(({ from, to }) => to >= shown.from && from <= last)
				.map(({ from, to, label }) => ({ from: Math.max(from, shown.from), to: Math.min(to, last), label }))
		})
	};
}

/** Twice as close, or half, around `around` (else the middle), within the whole. */
export function zoomed(
	whole: ChartWindow,
	shown: ChartWindow,
	factor: number,
	around = shown.from + shown.count / 2
): ChartWindow {
	const count = Math.round(Math.min(whole.count, Math.max(Math.min(fewestSlots, whole.count), shown.count / factor)));
	const share = (around - shown.from) / shown.count;
	return within(whole, { from: Math.round(around - share * count), count });
}

/** Moved by so many slots, as far as the whole goes. */
export function panned(whole: ChartWindow, shown: ChartWindow, by: number): ChartWindow {
	return within(whole, { from: shown.from + Math.round(by), count: shown.count });
}

export function canZoomIn(shown: ChartWindow): boolean {
	return shown.count > fewestSlots;
}

export function isWhole(whole: ChartWindow, shown: ChartWindow): boolean {
	return shown.from === whole.from && shown.count === whole.count;
}

function within(whole: ChartWindow, { from, count }: ChartWindow): ChartWindow {
	return { from: Math.min(Math.max(from, whole.from), whole.from + whole.count - count), count };
}
