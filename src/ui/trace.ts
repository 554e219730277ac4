/** Turns rows of points into smooth SVG paths, so that a drawing is a table of points and its halves mirror. */

export type Point = readonly [x: number, y: number];
export type Lines = Readonly<Record<string, readonly Point[]>>;
/** A part of a line, by the numbers of its points; backwards where `to` is smaller. */
export type Stretch = readonly [line: string, from: number, to: number];

/** A path along the stretches, each joined to the next. `mirrored` turns it over at x = 0. */
export function trace(lines: Lines, stretches: readonly Stretch[], mirrored = false, close = true): string {
	const turn = mirrored ? -1 : 1;
	const write = (...points: Point[]) => points.map(([x, y]) => `${round(turn * x)} ${round(y)}`).join(' ');
	let path = '';
	for (const [name, from, to] of stretches) {
		const line = lines[name] ?? [];
		const step = to >= from ? 1 : -1;
		path += `${path === '' ? 'M' : 'L'}${write(at(line, from))}`;
		for (let index = from; index !== to; index += step) {
			const [before, start, end, after] = [-1, 0, 1, 2].map((ahead) => at(line, index + ahead * step)) as Four;
			path += `C${write(lean(start, before, end), lean(end, after, start), end)}`;
		}
	}
	return close ? `${path}Z` : path;
}

/** A closed path over the midline: the stretches lead along the right half from top to bottom, and mirrored back up. */
export function traceWhole(lines: Lines, stretches: readonly Stretch[]): string {
	const up = [...stretches].reverse().map(([name, from, to]): Stretch => [name, to, from]);
	return `${trace(lines, stretches, false, false)}${trace(lines, up, true).replace('M', 'L')}`;
}

type Four = [Point, Point, Point, Point];

function at(line: readonly Point[], index: number): Point {
	return line[Math.max(0, Math.min(line.length - 1, index))] ?? [0, 0];
}

/** The handle of a curve at a point: along the way from its one neighbour to the other (Catmull–Rom). */
function lean([x, y]: Point, from: Point, to: Point): Point {
	return [x + (to[0] - from[0]) / 6, y + (to[1] - from[1]) / 6];
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
