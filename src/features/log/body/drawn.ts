/** The drawings of the body as paths, and how each kind is filled. */
import type { Drawing } from '#content/body/drawing.ts';
import { views, type ViewId } from '#content/body/views.ts';
import type { SensationKind, Side } from '#core/symptoms/regions.ts';
import type { Fill } from '#ui/fills.ts';
import { trace, traceWhole } from '#ui/trace.ts';
import { keyOf, type Marks } from './map-marks.ts';

type Paths = ReturnType<typeof traced>;

const kept = new Map<Drawing, Paths>();

/** The paths of a view. Traced once: a drawing never changes. */
export function pathsOf(view: ViewId): Paths {
	const { drawing } = views[view];
	const paths = kept.get(drawing) ?? traced(drawing);
	kept.set(drawing, paths);
	return paths;
}

function traced({ lines, skin, dark, strokes, paired, middle, rightHalf }: Drawing) {
	const leftHalf: Side = rightHalf === 'left' ? 'right' : 'left';
	return {
		skin: skin.map((shape) => traceWhole(lines, shape)),
		dark: dark.map((shape) => traceWhole(lines, shape)),
		strokes: strokes.flatMap((shape) => [trace(lines, shape, false, false), trace(lines, shape, true, false)]),
		places: [
			...paired.flatMap(({ region, border }) => [
				{ key: keyOf({ region, side: rightHalf }), path: trace(lines, border) },
				{ key: keyOf({ region, side: leftHalf }), path: trace(lines, border, true) }
			]),
			...middle.map(({ region, edge }) => ({
				key: keyOf({ region, side: 'middle' }),
				path: traceWhole(lines, edge)
			}))
		]
	};
}

/** The patient's side at the left and right edge of a view; none where no side can be marked. */
export function edgesOf(view: ViewId): readonly ('left' | 'right')[] {
	const { paired, rightHalf }: Drawing = views[view].drawing;
	if (paired.length === 0) return [];
	return rightHalf === 'left' ? ['right', 'left'] : ['left', 'right'];
}

/** How each kind is filled; `unsaid` where only the place is known. */
export const fillOf: Readonly<Record<SensationKind | 'unsaid', Fill>> = {
	pain: 'solid',
	numb: 'dots',
	tingling: 'diagonals',
	burning: 'crosses',
	weakness: 'bars',
	unsaid: 'plain'
};

/** Place → its fills, for the drawing. A mark without a side stands in the list alone. */
export function filledBy(marks: Marks): ReadonlyMap<string, readonly Fill[]> {
	const filled = new Map<string, Fill[]>();
	for (const { region, side, kind } of marks) {
		const key = `${region} ${side ?? ''}`;
		const fill = fillOf[kind ?? 'unsaid'];
		const before = filled.get(key) ?? [];
		if (!before.includes(fill)) filled.set(key, [...before, fill]);
	}
	return filled;
}
