/** Fewer points where many share a pixel: what is drawn stays the same, what it costs does not. */

interface Point {
	readonly x: number;
	readonly y: number | null;
}

/**
 * Of every column the first, lowest, highest and last point, each at its own place. A gap as wide as a column stays one;
 * a narrower one could not be seen. Up to four points a column nothing changes.
 */
export function thinned<P extends Point>(points: readonly P[], columns: number): P[] {
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last || points.length <= 4 * columns) return [...points];
	const width = (last.x - first.x + 1) / columns;
	const kept: P[] = [];
	let column: P[] = [];
	let at = 0;
	for (const point of points) {
		const own = Math.floor((point.x - first.x) / width);
		if (own !== at) {
			kept.push(...ofColumn(column));
			column = [];
			at = own;
		}
		column.push(point);
	}
	kept.push(...ofColumn(column));
	return kept;
}

function ofColumn<P extends Point>(column: readonly P[]): P[] {
	const said = column.filter(({ y }) => y !== null);
	if (said.length === 0) return column.slice(0, 1);
	let [lowest, highest] = [0, 0];
	said.forEach(({ y }, index) => {
		if (Number(y) < Number(said[lowest]?.y)) lowest = index;
		if (Number(y) > Number(said[highest]?.y)) highest = index;
	});
	const indexes = [...new Set([0, lowest, highest, said.length - 1])].sort((a, b) => a - b);
	return indexes.flatMap((index) => said[index] ?? []);
}
