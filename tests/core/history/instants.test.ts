import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantAt, millisecondsOf } from '#core/history/instants.ts';
import type { Instant } from '#core/time.ts';

test.each([
	['1970-01-01T00:00:00.000Z', 0],
	['1970-01-02T03:04:05.006Z', 97_445_006],
	['1969-12-31T23:59:59.999Z', -1],
	['2026-11-22T09:30:00.000Z', 1_795_339_800_000]
])('%s is %d milliseconds after 1970', (instant, milliseconds) => {
	expect(millisecondsOf(instant as Instant)).toBe(milliseconds);
	expect(instantAt(milliseconds)).toBe(instant);
});

test('there and back is the same, and later is more', () => {
	const any = fc.integer({ min: -60_000_000_000_000, max: 250_000_000_000_000 });
	fc.assert(
		fc.property(any, any, (a, b) => {
			expect(millisecondsOf(instantAt(a))).toBe(a);
			expect(instantAt(a) < instantAt(b)).toBe(a < b);
		}),
		{ seed: 3 }
	);
});

test('half a millisecond is no instant', () => {
	expect(() => instantAt(0.5)).toThrow('whole milliseconds');
});
