import { describe, expect, it } from 'vitest';
import { isOver, unsaidSessions } from '#core/course/unsaid.ts';
import { stamp, type Session } from '#core/record.ts';
import { day, time, type Instant, type Moment } from '#core/time.ts';

function session(on: string, at?: string, over: Partial<Session> = {}): Session {
	const marks = stamp('2026-11-01T00:00:00.000Z' as Instant, 'typed');
	const id = `${on} ${at}`;
	return { ...marks, id, state: 'planned', day: day(on), ...(at && { time: time(at) }), ...over };
}

function at(on: string, wall: string): Moment {
	return { instant: '2026-11-22T00:00:00.000Z' as Instant, day: day(on), time: time(wall), zone: 'Asia/Tokyo' };
}

describe('whether a session is over', () => {
	it('is over at its end exactly, with the duration that was said', () => {
		const long = session('2026-11-22', '14:00', { duration: 45 });
		expect(isOver(long, at('2026-11-22', '14:44'))).toBe(false);
		expect(isOver(long, at('2026-11-22', '14:45'))).toBe(true);
		expect(isOver(long, at('2026-11-22', '14:46'))).toBe(true);
	});

	it('takes 60 minutes where no duration was said', () => {
		expect(isOver(session('2026-11-22', '14:00'), at('2026-11-22', '14:59'))).toBe(false);
		expect(isOver(session('2026-11-22', '14:00'), at('2026-11-22', '15:00'))).toBe(true);
	});

	it('runs past midnight', () => {
		const late = session('2026-12-31', '23:30');
		expect(isOver(late, at('2027-01-01', '00:29'))).toBe(false);
		expect(isOver(late, at('2027-01-01', '00:30'))).toBe(true);
	});

	it('waits for the end of the day where no time was said', () => {
		expect(isOver(session('2026-11-22'), at('2026-11-22', '23:59'))).toBe(false);
		expect(isOver(session('2026-11-22'), at('2026-11-23', '00:00'))).toBe(true);
	});
});

describe('what waits for an answer', () => {
	const now = at('2026-11-22', '12:00');
	const sessions = [
		session('2026-12-06', '14:00'),
		session('2026-11-29', '14:00'),
		session('2026-11-15', '14:00'),
		session('2026-11-08', '14:00'),
		session('2026-11-01', '14:00', { state: 'done' }),
		session('2026-11-23', '14:00', { state: 'missed' })
	];

	it('lists planned sessions that are over, earliest first, and no others', () => {
		expect(unsaidSessions(sessions, now).map((each) => each.day)).toEqual(['2026-11-08', '2026-11-15']);
	});

	it('asks nothing of nothing', () => {
		expect(unsaidSessions([], now)).toEqual([]);
	});
});
