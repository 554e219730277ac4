import { expect, test } from 'vitest';
import { diaryDays, loggedCount } from '#core/history/diary-day.ts';
import { stamp } from '#core/record.ts';
import type { MomentNote } from '#core/symptoms/moment-note.ts';
import { day, time } from '#core/time.ts';
import { makeDay, makeSession, someInstant } from '../../fixtures/build.ts';

const moment = (id: string, of: string): MomentNote => ({
	...stamp(someInstant, 'typed'),
	id,
	day: day(of),
	time: time('08:00')
});

test('puts together what lies on one day, the newest day first', () => {
	const [entry, session] = [makeDay({ day: '2026-11-18' }), makeSession({ day: '2026-11-18' })];
	const [first, second] = [moment('a', '2026-11-18'), moment('b', '2026-11-18')];

	expect(
		diaryDays({ days: [makeDay({ day: '2026-11-02' }), entry], sessions: [session], moments: [first, second] })
	).toEqual([
		{ day: '2026-11-18', entry, sessions: [session], moments: [first, second] },
		{ day: '2026-11-02', entry: makeDay({ day: '2026-11-02' }), sessions: [], moments: [] }
	]);
});

test('a day with only a session, or only a moment, is there without an entry', () => {
	const found = diaryDays({
		days: [],
		sessions: [makeSession({ day: '2026-11-18' })],
		moments: [moment('a', '2026-11-20')]
	});

	expect(found.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-18']);
	expect(found.every((each) => !('entry' in each))).toBe(true);
});

test('an entry that says nothing is not counted as logged', () => {
	expect(loggedCount([makeDay(), makeDay({ day: '2026-11-21', answers: {} })])).toBe(1);
	expect(loggedCount([])).toBe(0);
});
