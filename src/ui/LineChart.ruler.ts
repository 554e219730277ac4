import type { Chart } from 'chart.js';

/** Measures words as the chart writes them. */
export function ruler({ ctx }: Chart, font: string): (words: string) => number {
	return (words) => {
		ctx.save();
		// The compatibility data mean newer keywords of `font`; the property is as old as the canvas.
		// eslint-disable-next-line local/too-new
		ctx.font = font;
		const { width } = ctx.measureText(words);
		ctx.restore();
		return width;
	};
}
