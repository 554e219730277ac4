import { expect, test } from 'vitest';
import type { Reminder } from '#core/reminders/series.ts';
import { waysOf, type Device } from '#core/reminders/ways.ts';
import { stamp } from '#core/record.ts';
import { day, time, type Instant } from '#core/time.ts';

const reminder: Reminder = {
	...stamp('2026-11-22T09:30:00.000Z' as Instant, 'typed'),
	id: 'stretch',
	about: 'routine',
	timing: { kind: 'wall', rhythm: { kind: 'daily' }, times: [time('08:00')] },
	from: day('2026-11-22')
};
const desktop: Device = { platform: 'desktop', notifier: 'granted', canKeep: true };
const given = { calendar: { uid: 'stretch@meguri', sequence: 0 } };

test.each([
	['desktop', { open: 'rings', background: 'late', closed: 'waits' }],
	['android', { open: 'rings', background: 'short', closed: 'waits' }],
	['ios-app', { open: 'rings', background: 'waits', closed: 'waits' }]
] as const)('with permission, on %s', (platform, ways) => {
	expect(waysOf(reminder, { ...desktop, platform })).toEqual(ways);
});

test.each(['default', 'denied', 'unsupported'] as const)('with permission %s it stands on Today alone', (notifier) => {
	expect(waysOf(reminder, { ...desktop, notifier })).toEqual({ open: 'list', background: 'waits', closed: 'waits' });
});

test('only a calendar rings while the app is closed, and it does not hear that the reminder was switched off', () => {
	expect(waysOf({ ...reminder, ...given }, desktop).closed).toBe('calendar');
	expect(waysOf({ ...reminder, ...given, paused: true }, desktop)).toEqual({
		open: 'never',
		background: 'never',
		closed: 'calendar'
	});
});

test('switched off, or where nothing may be kept, it never rings', () => {
	const never = { open: 'never', background: 'never', closed: 'never' };
	expect(waysOf({ ...reminder, paused: true }, desktop)).toEqual(never);
	expect(waysOf(reminder, { ...desktop, canKeep: false })).toEqual(never);
});

test('a posture break that was missed is over', () => {
	const breaks = { ...reminder, about: 'posture' };
	expect(waysOf(breaks, desktop)).toEqual({ open: 'rings', background: 'late', closed: 'never' });
	expect(waysOf(breaks, { ...desktop, platform: 'ios-app' }).background).toBe('never');
});
