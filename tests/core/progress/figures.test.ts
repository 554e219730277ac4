import { expect, test } from 'vitest';
import { figuresOf } from '#core/progress/figures.ts';
import { day, time } from '#core/time.ts';
import { averages, session } from './diary.ts';

const span = { from: day('2026-11-01'), to: day('2026-11-10') };

test('one row a day that was logged or has a session, newest first', () => {
	const days = averages('2026-11-01', [7, null, 6]);
	const sessions = [
		session('late', '2026-11-05', { time: time('18:00') }),
		session('early', '2026-11-05', { time: time('09:00') })
	];

	const { rows } = figuresOf(days, [...sessions, session('same', '2026-11-03')], span);

	expect(rows.map((row) => row.day)).toEqual(['2026-11-05', '2026-11-03', '2026-11-01']);
	expect(rows[0]?.sessions.map(({ id }) => id)).toEqual(['early', 'late']);
	expect(rows[0]?.entry).toBeUndefined();
	expect(rows[1]).toMatchObject({ entry: { answers: { 'pain-average': 6 } }, sessions: [{ id: 'same' }] });
});

test('counts logged days and done sessions of the span alone', () => {
	const days = averages('2026-10-31', [1, 2, 3]);
	const sessions = [
		session('before', '2026-10-31'),
		session('done', '2026-11-01'),
		session('planned', '2026-11-09', { state: 'planned' }),
		session('missed', '2026-11-02', { state: 'missed' }),
		session('after', '2026-11-10')
	];

	const figures = figuresOf(days, sessions, span);

	expect(figures).toMatchObject({ days: 2, sessions: 1 });
	expect(figures.rows.map((row) => row.day)).toEqual(['2026-11-09', '2026-11-02', '2026-11-01']);
});

test('nothing has no rows', () => {
	expect(figuresOf([], [], span)).toEqual({ rows: [], days: 0, sessions: 0 });
});
