/** A drawing given as its right half, as the paths of a picture. */
import { trace, traceWhole, type Lines, type Stretch } from './trace.ts';

type Side = 'left' | 'right';
type Shape = readonly Stretch[];

export interface HalfDrawing {
	readonly lines: Lines;
	/** Right edges from top to bottom of shapes that cross the midline. */
	readonly skin: readonly Shape[];
	readonly dark: readonly Shape[];
	/** Each is mirrored. */
	readonly strokes: readonly Shape[];
	readonly paired: readonly { readonly region: string; readonly border: Shape }[];
	readonly middle: readonly { readonly region: string; readonly edge: Shape }[];
	/** The side that its right half shows. */
	readonly rightHalf: Side;
}

type Paths = ReturnType<typeof traced>;

const kept = new WeakMap<HalfDrawing, Paths>();

/** How a place is named on a picture. */
export function placeKey(region: string, side: string): string {
	return `${region} ${side}`;
}

/** Traced once: a drawing never changes. */
export function pathsOf(drawing: HalfDrawing): Paths {
	const paths = kept.get(drawing) ?? traced(drawing);
	kept.set(drawing, paths);
	return paths;
}

/** The sides that stand at the left and right edge; none where no side can be told apart. */
export function edgesOf({ paired, rightHalf }: HalfDrawing): readonly Side[] {
	if (paired.length === 0) return [];
	return rightHalf === 'left' ? ['right', 'left'] : ['left', 'right'];
}

function traced({ lines, skin, dark, strokes, paired, middle, rightHalf }: HalfDrawing) {
	const leftHalf: Side = rightHalf === 'left' ? 'right' : 'left';
	return {
		skin: skin.map((shape) => traceWhole(lines, shape)),
		dark: dark.map((shape) => traceWhole(lines, shape)),
		strokes: strokes.flatMap((shape) => [trace(lines, shape, false, false), trace(lines, shape, true, false)]),
		places: [
			...paired.flatMap(({ region, border }) => [
				{ key: placeKey(region, rightHalf), path: trace(lines, border) },
				{ key: placeKey(region, leftHalf), path: trace(lines, border, true) }
			]),
			...middle.map(({ region, edge }) => ({ key: placeKey(region, 'middle'), path: traceWhole(lines, edge) }))
		]
	};
}
