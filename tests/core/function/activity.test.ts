import { expect, test } from 'vitest';
import { mostActivities } from '#core/function/activity.ts';
import { wrongInThing } from '#core/record-check.ts';
import { activity, rated } from './checks.ts';

test('three activities are asked at the same time', () => {
	expect(mostActivities).toBe(3);
});

test('an activity and its rating stand in a file, a score above 10 does not', () => {
	expect(wrongInThing('activity', 'a', activity('a', 'stairs'))).toBeUndefined();
	const check = rated('2026-11-08', { a: 10 });
	expect(wrongInThing('function-check', check.id, check)).toBeUndefined();
	expect(wrongInThing('function-check', check.id, { ...check, scores: { a: 11 } })).toEqual(['scores', 'a']);
});
