/**
 * Points and directions of the drawn figure in space: x to the right, y down, z towards the viewer of the plain side
 * view, the ground at y = 0.
 */
export type Point = readonly [x: number, y: number, z: number];

/** How a part lies: along it away from the body (for the trunk: towards the head), to its front, to the near side. */
export interface Frame {
	readonly along: Point;
	readonly front: Point;
	readonly near: Point;
}

export function plus([x, y, z]: Point, way: Point, length = 1): Point {
	return [x + way[0] * length, y + way[1] * length, z + way[2] * length];
}

export function times([x, y, z]: Point, by: number): Point {
	return [x * by, y * by, z * by];
}

export function minus(a: Point, b: Point): Point {
	return plus(a, b, -1);
}

export function dot(a: Point, b: Point): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function lengthOf(way: Point): number {
	return Math.sqrt(dot(way, way));
}

export function unit(way: Point): Point {
	const length = lengthOf(way) || 1;
	return [way[0] / length, way[1] / length, way[2] / length];
}

export function between(a: Point, b: Point, share: number): Point {
	return plus(a, minus(b, a), share);
}

/** Two directions turned in their common plane, the first towards the second. */
export function turned(first: Point, second: Point, degrees: number): readonly [first: Point, second: Point] {
	const angle = (degrees * Math.PI) / 180;
	const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
	const mix = (a: number, b: number): Point => plus(times(first, a), second, b);
	return [mix(cosine, sine), mix(-sine, cosine)];
}
