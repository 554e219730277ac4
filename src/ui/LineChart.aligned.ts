/** Several charts under each other leave the same room for their labels, so that a day stands over the same day. */
import type { ChartPanel, ChartPicture } from './LineChart.picture.ts';

export function aligned(panels: readonly ChartPanel[]): readonly ChartPanel[] {
	if (panels.length < 2) return panels;
	const beside = [...new Set(panels.flatMap(({ picture }) => labelsOf(picture)))];
	return panels.map(({ picture, ...panel }) => ({ ...panel, picture: { ...picture, y: { ...picture.y, beside } } }));
}

function labelsOf({ y: { from, to, step, label = String } }: ChartPicture): string[] {
	return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => label(from + index * step));
}
