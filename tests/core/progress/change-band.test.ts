import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBand } from '#core/progress/change-band.ts';
import { changeBetween } from '#core/progress/change.ts';

test('2 points and 30 %, whichever asks for more; 2 points up', () => {
	expect(changeBand({ sum: 42, days: 7 })).toEqual({ lower: 4, higher: 8, days: 7 });
	const high = changeBand({ sum: 63, days: 7 });
	expect(high?.lower).toBeCloseTo(6.3, 9);
	expect(high).not.toHaveProperty('higher');
	expect(changeBand({ sum: 56, days: 7 })).toMatchObject({ higher: 10 });
});

test('below 4 points alone decide, and below 2 nothing can be lower', () => {
	expect(changeBand({ sum: 21, days: 7 })).toEqual({ lower: 1, higher: 5, days: 7 });
	expect(changeBand({ sum: 10, days: 5 })).toEqual({ lower: 0, higher: 4, days: 5 });
	expect(changeBand({ sum: 9, days: 5 })).toEqual({ higher: 3.8, days: 5 });
});

test('three days have no band, four have', () => {
	expect(changeBand({ sum: 15, days: 3 })).toBeUndefined();
	expect(changeBand({ sum: 20, days: 4 })).toBeDefined();
});

test('agrees with what is said of two means, away from its bounds', () => {
	const tenths = fc.integer({ min: 0, max: 100 });
	fc.assert(
		fc.property(tenths, tenths, (before, after) => {
			const [first, later] = [
				{ sum: before, days: 10 },
				{ sum: after, days: 10 }
			];
			const band = changeBand(first);
			const near = (bound?: number) => bound !== undefined && Math.abs(after / 10 - bound) < 1e-9;
			fc.pre(!near(band?.lower) && !near(band?.higher));
			const direction =
				after / 10 < (band?.lower ?? -1) ? 'lower' : after / 10 > (band?.higher ?? 11) ? 'higher' : 'unclear';
			expect(changeBetween(first, later).direction).toBe(direction);
		}),
		{ seed: 14 }
	);
});
