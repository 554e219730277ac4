import type { ChartPanel } from '#ui/LineChart.picture.ts';

export interface ValueAt {
	readonly label: string;
	readonly value: string;
}

/**
 * What the lines of some charts say of one slot, in their order; a line that says nothing there is left out. A mean over
 * several days alone says nothing of a day.
 */
export function valuesAt(panels: readonly ChartPanel[], at: number, number: (value: number) => string): ValueAt[] {
	const said = panels.some(({ picture: { lines, from } }) =>
		lines.some(({ points, kind }) => kind !== 'smooth' && typeof points[at - from] === 'number')
	);
	if (!said) return [];
	return panels.flatMap(({ title, picture }) =>
		picture.lines.flatMap(({ label, points, kind }) => {
			const value = points[at - picture.from];
			if (typeof value !== 'number' || kind === 'dots') return [];
			const own = title && picture.lines.length === 1 ? title : [title, label].filter(Boolean).join(': ');
			return [{ label: own, value: picture.y.label?.(value) ?? number(Math.round(value * 10) / 10) }];
		})
	);
}
