import type { ChartPanel } from '#ui/LineChart.picture.ts';

/** The last slot on which any line of the charts has a point of its own, not one drawn from others. */
export function lastSaid(panels: readonly ChartPanel[]): number | undefined {
	const slots = panels.flatMap(({ picture: { from, lines } }) =>
		lines.flatMap(({ points, kind, when }) => {
			if (kind === 'smooth' || when === 'far') return [];
			const index = points.findLastIndex((point) => point !== null);
			return index < 0 ? [] : [from + index];
		})
	);
	return slots.length > 0 ? Math.max(...slots) : undefined;
}
