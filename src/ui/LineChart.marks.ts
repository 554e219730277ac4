/** How marks fit into the room they have. */

export interface MarkPlan {
	/** Whether lines may run through the whole chart. If not, they are short strokes at its foot. */
	readonly tall: boolean;
	/** Indexes of the marks whose label has room. */
	readonly labelled: ReadonlySet<number>;
}

/** Mean distance below which tall lines would cover the chart. */
const roomForLine = 10;
const gapBetweenLabels = 3;

/** `places` are pixels from left to right, `widths` those of the labels. From the left, every label that fits is kept. */
export function planMarks(places: readonly number[], widths: readonly number[]): MarkPlan {
	const labelled = new Set<number>();
	let free = Number.NEGATIVE_INFINITY;
	places.forEach((place, index) => {
		const half = (widths[index] ?? 0) / 2;
		if (place - half < free) return;
		labelled.add(index);
		free = place + half + gapBetweenLabels;
	});
	const first = places[0] ?? 0;
	const last = places.at(-1) ?? 0;
	return { tall: places.length < 2 || (last - first) / (places.length - 1) >= roomForLine, labelled };
}
