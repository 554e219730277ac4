import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thinned } from '#ui/LineChart.thin.ts';

const line = (values: readonly (number | null)[]) => values.map((y, x) => ({ x, y }));
const value = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 });

describe('thinned', () => {
	test('up to four points a column nothing changes', () => {
		const points = line([1, 2, null, 4, 5, 6, 7, 8]);
		expect(thinned(points, 2)).toEqual(points);
		expect(thinned([], 2)).toEqual([]);
	});

	test('of a column the first, lowest, highest and last stay, in their places', () => {
		const points = line([5, 9, 5, 5, 1, 5, 5, 6, 3, 3, 3, 3, 3, 3, 3, 3]);
		expect(thinned(points, 2)).toEqual([
			{ x: 0, y: 5 },
			{ x: 1, y: 9 },
			{ x: 4, y: 1 },
			{ x: 7, y: 6 },
			{ x: 8, y: 3 },
			{ x: 15, y: 3 }
		]);
	});

	test('a gap as wide as a column stays a gap', () => {
		const points = line([5, 5, 5, 5, 5, null, null, null, null, null, 5, 5, 5, 5, 5]);
		expect(thinned(points, 3).map(({ y }) => y)).toEqual([5, 5, null, 5, 5]);
	});

	test('invents no point, keeps the order, the lowest and the highest of all, and has a bound', () => {
		fc.assert(
			fc.property(fc.array(value, { maxLength: 400 }), fc.integer({ min: 1, max: 20 }), (values, columns) => {
				const points = line(values);
				const thin = thinned(points, columns);
				expect(thin.every((point) => points[point.x] === point)).toBe(true);
				expect(thin.map(({ x }) => x)).toEqual(thin.map(({ x }) => x).sort((a, b) => a - b));
				const said = (of: typeof points) => of.flatMap(({ y }) => (y === null ? [] : [y]));
				expect(Math.min(...said(thin))).toBe(Math.min(...said(points)));
				expect(Math.max(...said(thin))).toBe(Math.max(...said(points)));
				expect(thin.length).toBeLessThanOrEqual(Math.max(4 * columns, 4));
			})
		);
	});
});
