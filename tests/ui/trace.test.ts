import { expect, test } from 'vitest';
import { trace, traceWhole, type Lines } from '#ui/trace.ts';

const lines: Lines = {
	straight: [
		[0, 0],
		[3, 0],
		[6, 0],
		[9, 0]
	],
	down: [
		[6, 0],
		[6, 6]
	]
};

test('a straight row of points stays straight, with handles a third of the way', () => {
	expect(trace(lines, [['straight', 1, 2]])).toBe('M3 0C4 0 5 0 6 0Z');
});

test('a part of a line leans as the whole line does, and the same backwards', () => {
	const forward = trace(lines, [['straight', 0, 3]], false, false);

	expect(trace(lines, [['straight', 3, 0]], false, false)).toBe('M9 0C8.5 0 7 0 6 0C5 0 4 0 3 0C2 0 0.5 0 0 0');
	expect(forward).toBe('M0 0C0.5 0 2 0 3 0C4 0 5 0 6 0C7 0 8.5 0 9 0');
});

test('stretches are joined, and turned over at the midline', () => {
	expect(
		trace(
			lines,
			[
				['straight', 1, 2],
				['down', 0, 1]
			],
			true,
			false
		)
	).toBe('M-3 0C-4 0 -5 0 -6 0L-6 0C-6 1 -6 5 -6 6');
});

test('a whole shape goes down the one half and up the other', () => {
	expect(traceWhole(lines, [['down', 0, 1]])).toBe('M6 0C6 1 6 5 6 6L-6 6C-6 5 -6 1 -6 0Z');
});
