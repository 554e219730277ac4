import { expect, test } from 'vitest';
import { changeSteps } from '#core/function/impression.ts';
import { wrongInThing } from '#core/record-check.ts';
import { impression } from './checks.ts';

test('the steps go from better to worse, with no change in the middle', () => {
	expect(changeSteps).toHaveLength(7);
	expect(changeSteps.indexOf('no-change')).toBe(3);
	expect(changeSteps.slice(0, 3).every((step) => step.endsWith('better'))).toBe(true);
	expect(changeSteps.slice(4).every((step) => step.endsWith('worse'))).toBe(true);
});

test('an answer stands in a file, an unknown step does not', () => {
	const said = impression('2026-11-08', 3);
	expect(wrongInThing('impression', said.id, said)).toBeUndefined();
	expect(wrongInThing('impression', said.id, { ...said, change: 'cured' })).toEqual(['change']);
});
