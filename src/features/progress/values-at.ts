import type { ChartPanel } from '#ui/LineChart.picture.ts';

export interface ValueAt {
	readonly label: string;
	readonly value: string;
}

/**
 * What the lines of some charts say of one slot, in their order; a line that says nothing there is left out. A mean over
 * several days alone says nothing of a day, and a dot only what the axis has a word for.
 */
export function valuesAt(panels: readonly ChartPanel[], at: number, number: (value: number) => string): ValueAt[] {
	const near = panels.map(({ title, picture: { lines, from, y } }) => ({
		title,
		y,
		lines: lines
			.filter(({ when }) => when !== 'far')
			.map(({ label, kind, points }) => ({ label, kind, value: points[at - from] }))
	}));
	const isSaid = near.some(({ lines }) =>
		lines.some(({ kind, value }) => kind !== 'smooth' && typeof value === 'number')
	);
	if (!isSaid) return [];
	return near.flatMap(({ title, y, lines }) =>
		lines.flatMap(({ label, kind, value }) => {
			const words = typeof value === 'number' ? y.label?.(value) : undefined;
			if (typeof value !== 'number' || (kind === 'dots' && !words)) return [];
			const own = title && lines.length === 1 ? title : [title, label].filter(Boolean).join(': ');
			return [{ label: own, value: words ?? number(Math.round(value * 10) / 10) }];
		})
	);
}
