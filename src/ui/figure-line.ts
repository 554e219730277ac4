/** Smooth lines of the drawn figure's picture, written as paths. */
import type { Flat } from './figure-view.ts';

/** A smooth closed line through points (Catmull–Rom). */
export function closed(points: readonly Flat[]): string {
	const at = (index: number) => points[(index + points.length) % points.length] ?? [0, 0];
	const lean = ([x, y]: Flat, from: Flat, to: Flat): Flat => [x + (to[0] - from[0]) / 6, y + (to[1] - from[1]) / 6];
	const curves = points.map((point, index) => {
		const [before, next, after] = [at(index - 1), at(index + 1), at(index + 2)];
		return `C${written(lean(point, before, next))} ${written(lean(next, after, point))} ${written(next)}`;
	});
	return `M${written(at(0))}${curves.join('')}Z`;
}

/** Straight from point to point. */
export function straight(points: readonly Flat[], end: '' | 'Z' = ''): string {
	return `M${points.map(written).join('L')}${end}`;
}

/** The points that lie outermost, in their order round the rest (Andrew's monotone chain). */
export function hull(points: readonly Flat[]): Flat[] {
	const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const half = (all: readonly Flat[]) => {
		const chain: Flat[] = [];
		for (const point of all) {
			while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
			chain.push(point);
		}
		return chain.slice(0, -1);
	};
	return [...half(sorted), ...half(sorted.reverse())];
}

function turn(a: Flat = [0, 0], b: Flat = [0, 0], [x, y]: Flat): number {
	return (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
}

function written([x, y]: Flat): string {
	return `${round(x)} ${round(y)}`;
}

/** A tenth of a unit is finer than any screen shows; never "-0". */
export function round(value: number): number {
	return Math.round(value * 10) / 10 || 0;
}
