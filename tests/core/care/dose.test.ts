import { expect, test } from 'vitest';
import { secondsOf, type Dose } from '#core/care/dose.ts';

const dose: Dose = { seconds: 20, repetitions: 3, sets: 1, rest: 5, sides: 'one', rhythm: { kind: 'when-needed' } };

test.each([
	['one side', {}, 3 * 20 + 2 * 5],
	['each side', { sides: 'each' }, 6 * 20 + 5 * 5],
	['two sets', { sets: 2 }, 6 * 20 + 5 * 5],
	['a single one has no pause', { repetitions: 1 }, 20],
	['no rest', { rest: 0 }, 60]
] as const)('a bout with %s', (_, more, seconds) => {
	expect(secondsOf({ ...dose, ...more })).toBe(seconds);
});
