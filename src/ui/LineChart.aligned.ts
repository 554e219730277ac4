/** Several charts under each other: a day stands over the same day, and what is the same for all is written once. */
import type { ChartPanel, ChartPicture } from './LineChart.picture.ts';

export function aligned(panels: readonly ChartPanel[]): readonly ChartPanel[] {
	if (panels.length < 2) return panels;
	const beside = [...new Set(panels.flatMap(({ picture }) => labelsOf(picture)))];
	return panels.map(({ picture, ...panel }, index) => {
		const place = index === 0 ? 'first' : index === panels.length - 1 ? 'last' : 'between';
		return { ...panel, picture: { ...picture, place, y: { ...picture.y, beside } } };
	});
}

/** Whether the words of the x axis stand under it. */
export function hasAxis({ place = 'last' }: ChartPicture): boolean {
	return place === 'last';
}

/** Whether letters of events stand above it. */
export function hasLetters({ place = 'first', events }: ChartPicture): boolean {
	return place === 'first' && (events?.length ?? 0) > 0;
}

function labelsOf({ y: { from, to, step, label = String } }: ChartPicture): string[] {
	return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => label(from + index * step));
}
