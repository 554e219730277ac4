import { expect, test } from 'vitest';
import { routineIds } from '#core/care/routine.ts';
import { conditions } from '#core/course/named-course.ts';
import { groupsFor } from '#features/routines/groups.ts';

test.each([undefined, ...conditions])('%s: every routine is found', (condition) => {
	const found = new Set(groupsFor(condition).flatMap(({ ids }) => ids));

	expect([...found].sort()).toEqual([...routineIds].sort());
});

test('the own condition comes first, each routine once', () => {
	const groups = groupsFor('femoral');

	expect(groups[0]).toEqual({ name: 'femoral', ids: ['hip-flexor-half-kneel', 'femoral-slider'] });
	const all = groups.flatMap(({ ids }) => ids);
	expect(new Set(all).size).toBe(all.length);
});
