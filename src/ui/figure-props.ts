/** What stands beside the figure: to hold, to sit on, to lie on. In the figure's own units. */
import { hull, straight } from './figure-line.ts';
import type { LayerName } from './figure-outlines.ts';
import { seen, type Camera, type Flat } from './figure-view.ts';

export type FigureProp =
	| { readonly kind: 'rail'; readonly from: number; readonly to: number; readonly height: number }
	/** `at`: its edge towards the figure. */
	| { readonly kind: 'table'; readonly at: number; readonly height: number }
	/** `at`: the middle of its seat. */
	| { readonly kind: 'chair'; readonly at: number; readonly height: number }
	/** On the ground, as wide as said on either side of the figure's middle. */
	| {
			readonly kind: 'mat';
			readonly from: number;
			readonly to: number;
			readonly half?: number;
			readonly across?: boolean;
	  }
	/** Something soft or a box; `at` its middle, `size` its length, height and depth. */
	| {
			readonly kind: 'cushion' | 'box';
			readonly at: readonly [x: number, height: number, aside: number];
			readonly size: readonly [length: number, height: number, depth: number];
			/** Drawn on top of this part of the figure; absent: behind all of it. */
			readonly over?: LayerName;
	  };

/** The strokes of a prop, and whether what lies within is filled. */
export interface DrawnProp {
	readonly path: string;
	readonly look: 'strokes' | 'mat' | 'cushion' | 'box';
	readonly over?: LayerName;
}

export function drawnProp(prop: FigureProp, camera: Camera): DrawnProp {
	switch (prop.kind) {
		case 'rail':
			return { look: 'strokes', path: `M${prop.from} ${-prop.height}H${prop.to}` };
		case 'table':
			return { look: 'strokes', path: `M${prop.at} ${-prop.height}h48M${prop.at + 40} ${-prop.height}V0` };
		case 'chair': {
			const back = prop.at - 22;
			return { look: 'strokes', path: `M${back} ${-prop.height - 46}V0M${back} ${-prop.height}h42V0` };
		}
		case 'mat': {
			const half = prop.half ?? 34;
			const corners = block([prop.from, 0, -half], [prop.to, 3, half], prop.across ?? false);
			return { look: 'mat', path: filled(corners, camera) };
		}
		case 'cushion':
		case 'box': {
			const [x, height, aside] = prop.at;
			const [long, high, deep] = prop.size;
			const corners = block(
				[x - long / 2, -height - high / 2, aside - deep / 2],
				[x + long / 2, -height + high / 2, aside + deep / 2],
				false
			);
			return { look: prop.kind, path: filled(corners, camera), ...(prop.over && { over: prop.over }) };
		}
	}
}

type Corner = readonly [x: number, y: number, z: number];

/** `across`: laid along the depth of the plain side view, for a figure that lies on its side. */
function block(from: Corner, to: Corner, across: boolean): Corner[] {
	const [xs, ys, zs] = [0, 1, 2].map((axis) => [from[axis] ?? 0, to[axis] ?? 0]) as [number[], number[], number[]];
	return xs.flatMap((x) => ys.flatMap((y) => zs.map((z): Corner => (across ? [z, y, x] : [x, y, z]))));
}

function filled(corners: readonly Corner[], camera: Camera): string {
	return straight(hull(corners.map((corner): Flat => seen(corner, camera))), 'Z');
}
