import { expect, test } from 'vitest';
import { microBreak, microBreakAt } from '#core/care/micro-break.ts';

const all = microBreak.reduce((sum, { seconds }) => sum + seconds, 0);

test('it takes 60 to 90 seconds', () => {
	expect(all).toBeGreaterThanOrEqual(60);
	expect(all).toBeLessThanOrEqual(90);
});

test.each([
	[-5000, 'stand', 10],
	[0, 'stand', 10],
	[9001, 'stand', 1],
	[9999, 'stand', 1],
	[10_000, 'march', 30],
	[39_999, 'march', 1],
	[40_000, 'shoulders', 15],
	[74_999, 'water', 1]
])('after %d ms: %s, %d s left', (passed, step, left) => {
	expect(microBreakAt(passed)).toMatchObject({ step, left });
});

test('it is over on the second', () => {
	expect(microBreakAt(all * 1000 - 1).step).toBe('water');
	expect(microBreakAt(all * 1000).step).toBeUndefined();
});
