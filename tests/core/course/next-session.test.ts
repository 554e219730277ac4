import { expect, test } from 'vitest';
import { nextSession } from '#core/course/next-session.ts';
import { stamp, type Session, type SessionState } from '#core/record.ts';
import { day, time, type Instant, type Moment } from '#core/time.ts';

const now: Moment = {
	instant: '2026-11-22T05:00:00.000Z' as Instant,
	day: day('2026-11-22'),
	time: time('14:00'),
	zone: 'Asia/Tokyo'
};
const session = (id: string, date: string, clock?: string, state: SessionState = 'planned'): Session => ({
	...stamp(now.instant, 'typed'),
	id,
	state,
	day: day(date),
	...(clock && { time: time(clock) })
});

test.each([
	['a minute ago is over', '13:59', undefined],
	['this very minute is still ahead', '14:00', 'a'],
	['in a minute is ahead', '14:01', 'a']
])('one planned %s', (_, clock, id) => {
	expect(nextSession([session('a', '2026-11-22', clock)], now)?.id).toBe(id);
});

test('one without a time is ahead until its day is over', () => {
	expect(nextSession([session('a', '2026-11-22')], now)?.id).toBe('a');
	expect(nextSession([session('a', '2026-11-21')], now)).toBeUndefined();
});

test('the earliest comes first, in whatever order they are listed', () => {
	const sessions = [
		session('c', '2026-12-01', '09:00'),
		session('b', '2026-11-24', '15:00'),
		session('a', '2026-11-24', '14:00')
	];

	expect(nextSession(sessions, now)?.id).toBe('a');
});

test('done and missed ones are not ahead', () => {
	const sessions = [session('a', '2026-11-24', '14:00', 'done'), session('b', '2026-11-25', '14:00', 'missed')];

	expect(nextSession(sessions, now)).toBeUndefined();
});
