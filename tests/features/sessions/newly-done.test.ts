import { expect, test } from 'vitest';
import type { SessionState } from '#core/record.ts';
import { addDays, day } from '#core/time.ts';
import { isNewlyDone } from '#features/sessions/newly-done.ts';
import { makeSession } from '../../fixtures/build.ts';

const today = day('2026-11-22');
const on = (daysAgo: number, state: SessionState) => makeSession({ day: addDays(today, -daysAgo), state });

test.each([
	[undefined, 'done', 0, true],
	['planned', 'done', 1, true],
	['missed', 'done', 6, true],
	['planned', 'done', 7, false],
	['done', 'done', 0, false],
	['planned', 'missed', 0, false],
	[undefined, 'planned', 0, false]
] as const)('saved in the form: was %s, is %s, %s days ago', (was, state, daysAgo, told) => {
	expect(isNewlyDone({ kind: 'saved', session: on(daysAgo, state), ...(was && { was }) }, today)).toBe(told);
});

test('answered on the care page: done is told, missed is not', () => {
	const session = on(1, 'planned');

	expect(isNewlyDone({ kind: 'answered', session, state: 'done' }, today)).toBe(true);
	expect(isNewlyDone({ kind: 'answered', session, state: 'missed' }, today)).toBe(false);
	expect(isNewlyDone({ kind: 'answered', session: on(8, 'planned'), state: 'done' }, today)).toBe(false);
});

test('what was undone or deleted is not told', () => {
	expect(isNewlyDone({ kind: 'restored', session: on(0, 'done') }, today)).toBe(false);
	expect(isNewlyDone({ kind: 'removed', session: on(0, 'done') }, today)).toBe(false);
});
