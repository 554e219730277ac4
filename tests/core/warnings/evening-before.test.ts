import { describe, expect, test } from 'vitest';
import type { Session } from '#core/record.ts';
import { time } from '#core/time.ts';
import { eveningBefore } from '#core/warnings/evening-before.ts';
import { session } from '../function/checks.ts';
import { ago, today } from './told.ts';

const planned = (inDays: number, at?: string, over: Partial<Session> = {}) =>
	session(ago(-inDays), {
		state: 'planned',
		id: `in ${inDays} at ${at ?? 'some time'}`,
		...over,
		...(at && { time: time(at) })
	});
const standing = (sessions: readonly Session[], at: string) =>
	eveningBefore(sessions, { day: today, time: time(at) }).map(({ id }) => id);

test.each([
	['12:00', 1, false],
	['16:59', 1, false],
	['17:00', 1, true],
	['23:59', 1, true],
	['18:00', 2, false],
	['00:00', 0, true],
	['13:59', 0, true],
	['14:00', 0, false],
	['18:00', 0, false],
	['18:00', -1, false]
])('at %s, a session at 14:00 in %s days', (now, inDays, stands) => {
	expect(standing([planned(inDays, '14:00')], now)).toHaveLength(stands ? 1 : 0);
});

describe('a session without a time', () => {
	test('stands from the evening before until its day is over', () => {
		expect(standing([planned(1)], '16:59')).toEqual([]);
		expect(standing([planned(1)], '17:00')).toHaveLength(1);
		expect(standing([planned(0)], '23:59')).toHaveLength(1);
		expect(standing([planned(-1)], '00:00')).toEqual([]);
	});
});

test('several stand in their order, and those that were missed or done do not', () => {
	const sessions = [
		planned(1, '15:00'),
		planned(1, '09:00'),
		planned(1, '10:00', { state: 'missed', id: 'missed' }),
		planned(0, '21:00'),
		planned(0, '20:00', { state: 'done', id: 'done' })
	];

	expect(standing(sessions, '18:00')).toEqual(['in 0 at 21:00', 'in 1 at 09:00', 'in 1 at 15:00']);
});

test('nothing planned, nothing stands', () => {
	expect(standing([], '18:00')).toEqual([]);
});
