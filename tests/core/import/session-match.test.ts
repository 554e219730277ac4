import { expect, it } from 'vitest';
import { sessionFinder } from '#core/import/session-match.ts';
import type { SaidSession } from '#core/import/said.ts';
import { day } from '#core/time.ts';
import { makeSession } from '../../fixtures/build.ts';

it('knows a session that carries its id, wherever it was moved', () => {
	const stored = makeSession({ id: 'a', day: '2026-09-20' });
	const thing = makeSession({ id: 'a', day: '2026-09-16' });
	const row: SaidSession = { kind: 'session', file: 0, day: day('2026-09-16'), facts: {}, thing };

	expect(sessionFinder([row], { session: { a: stored } })(row)).toBe(stored);
});

it('finds nothing in an empty record', () => {
	const row: SaidSession = { kind: 'session', file: 0, day: day('2026-09-16'), facts: {} };

	expect(sessionFinder([row], {})(row)).toBeUndefined();
});
