import { expect, test } from 'vitest';
import { drawnProp } from '#ui/figure-props.ts';
import { cameraOf, sideView } from '#ui/figure-view.ts';

test('what stands beside the figure stands on the ground at 0, its top at its height', () => {
	const path = (prop: Parameters<typeof drawnProp>[0]) => drawnProp(prop, sideView).path;

	expect(path({ kind: 'rail', from: -70, to: 70, height: 92 })).toBe('M-70 -92H70');
	expect(path({ kind: 'table', at: 26, height: 92 })).toBe('M26 -92h48M66 -92V0');
	expect(path({ kind: 'chair', at: -46, height: 39 })).toBe('M-68 -85V0M-68 -39h42V0');
});

test('a mat is a thin line from the side, and as deep as it is wide from above', () => {
	const mat = { kind: 'mat', from: -50, to: 50, half: 30 } as const;

	expect(drawnProp(mat, sideView).path).toBe('M-50 0L50 0L50 3L-50 3Z');
	expect(drawnProp(mat, cameraOf({ round: 0, down: 90 })).path).toBe('M-50 -30L50 -30L50 30L-50 30Z');
});
