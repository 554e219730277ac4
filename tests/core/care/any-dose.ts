/** Doses within what a patient may enter; counts kept small enough to walk through second by second. */
import fc from 'fast-check';
import { doseSides, type Dose } from '#core/care/dose.ts';

export const anyDose: fc.Arbitrary<Dose> = fc.record({
	seconds: fc.integer({ min: 1, max: 90 }),
	repetitions: fc.integer({ min: 1, max: 6 }),
	sets: fc.integer({ min: 1, max: 3 }),
	rest: fc.integer({ min: 0, max: 40 }),
	sides: fc.constantFrom(...doseSides),
	rhythm: fc.constant({ kind: 'when-needed' } as const)
});

export const anySide = fc.constantFrom('left', 'right', undefined);
