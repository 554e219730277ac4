import { expect, test } from 'vitest';
import { day } from '#core/time.ts';
import { activitiesDraftFrom, isHalfFilled, noActivitiesDraft } from '#features/function/activities-draft.ts';

test.each([
	['nothing', noActivitiesDraft, false],
	['blanks for a name', { ...noActivitiesDraft, name: '  ' }, false],
	['a name', { ...noActivitiesDraft, name: 'stairs' }, true],
	['a number', { ...noActivitiesDraft, scores: { a: 0 } }, true],
	['an answer taken back', { ...noActivitiesDraft, scores: { a: null } }, true],
	['a renaming', { ...noActivitiesDraft, renaming: { id: 'a', name: 'stairs' } }, true]
])('%s: half filled %s', (_, form, expected) => {
	expect(isHalfFilled(form)).toBe(expected);
});

test('a draft comes back with its day, and one of another version without what is missing', () => {
	const kept = { day: day('2026-11-22'), scores: { a: 3 }, name: 'x' };

	expect(activitiesDraftFrom(kept)).toEqual(kept);
	expect(activitiesDraftFrom({ name: 'x' })).toEqual({ ...noActivitiesDraft, name: 'x' });
	expect(activitiesDraftFrom({ day: 'soon', scores: {} })).toEqual(noActivitiesDraft);
	expect(activitiesDraftFrom(undefined)).toEqual(noActivitiesDraft);
});
