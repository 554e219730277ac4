/** From where the drawn figure is looked at. */
import { dot, type Point } from './figure-space.ts';

/** Degrees. Both 0: the plain view from the side. */
export interface FigureView {
	/** The viewer goes round to the figure's front; 90: the face looks at the viewer. */
	readonly round: number;
	/** The viewer looks down; 90: from right above. */
	readonly down: number;
}

export type Flat = readonly [x: number, y: number];

/** The picture's plane in space: to its right, downwards in it, and out of it towards the viewer. */
export interface Camera {
	readonly right: Point;
	readonly below: Point;
	readonly outward: Point;
}

export function cameraOf({ round, down }: FigureView): Camera {
	const [a, b] = [(round * Math.PI) / 180, (down * Math.PI) / 180];
	const level: Point = [Math.sin(a), 0, Math.cos(a)];
	return {
		right: [Math.cos(a), 0, -Math.sin(a)],
		below: [level[0] * Math.sin(b), Math.cos(b), level[2] * Math.sin(b)],
		outward: [level[0] * Math.cos(b), -Math.sin(b), level[2] * Math.cos(b)]
	};
}

export const sideView: Camera = cameraOf({ round: 0, down: 0 });

export function seen(point: Point, { right, below }: Camera): Flat {
	return [dot(point, right), dot(point, below)];
}
