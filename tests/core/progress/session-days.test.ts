import { expect, test } from 'vitest';
import { sessionDaysOf } from '#core/progress/session-days.ts';
import { time } from '#core/time.ts';
import { session } from './diary.ts';

test('no session has no day', () => {
	expect(sessionDaysOf([])).toEqual([]);
	expect(sessionDaysOf([session('a', '2026-11-04', { state: 'planned' })])).toEqual([]);
});

test('each day knows its neighbours, in any order', () => {
	const [a, b, c] = [session('a', '2026-11-04'), session('b', '2026-11-11'), session('c', '2026-11-18')];

	expect(sessionDaysOf([c, a, b])).toEqual([
		{ day: '2026-11-04', sessions: [a], next: '2026-11-11' },
		{ day: '2026-11-11', sessions: [b], previous: '2026-11-04', next: '2026-11-18' },
		{ day: '2026-11-18', sessions: [c], previous: '2026-11-11' }
	]);
});

test('two sessions of one day make one day, the earlier first', () => {
	const [late, early] = [
		session('late', '2026-11-04', { time: time('17:00') }),
		session('early', '2026-11-04', { time: time('09:00') })
	];

	expect(sessionDaysOf([late, early])).toEqual([{ day: '2026-11-04', sessions: [early, late] }]);
});

test('a planned session is a neighbour and no day of its own; a missed one is neither', () => {
	const [a, planned, missed, b] = [
		session('a', '2026-11-04'),
		session('p', '2026-11-06', { state: 'planned' }),
		session('m', '2026-11-08', { state: 'missed' }),
		session('b', '2026-11-11')
	];

	expect(sessionDaysOf([a, planned, missed, b])).toEqual([
		{ day: '2026-11-04', sessions: [a], next: '2026-11-06' },
		{ day: '2026-11-11', sessions: [b], previous: '2026-11-06' }
	]);
});
