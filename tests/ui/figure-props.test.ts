import { expect, test } from 'vitest';
import { strokesOf } from '#ui/figure-props.ts';

test('what stands beside the figure stands on the ground at 0, its top at its height', () => {
	expect(strokesOf({ kind: 'rail', from: -70, to: 70, height: 92 })).toBe('M-70 -92H70');
	expect(strokesOf({ kind: 'table', at: 26, height: 92 })).toBe('M26 -92h48M66 -92V0');
	expect(strokesOf({ kind: 'chair', at: -46, height: 39 })).toBe('M-68 -85V0M-68 -39h42V0');
});
