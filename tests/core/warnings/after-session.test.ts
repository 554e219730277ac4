import { describe, expect, test } from 'vitest';
import { time } from '#core/time.ts';
import { askAfterSession } from '#core/warnings/after-session.ts';
import type { WarningCheck } from '#core/warnings/check.ts';
import { session } from '../function/checks.ts';
import { ago, today } from './told.ts';

const held = (daysAgo: number, at?: string) => session(ago(daysAgo), at ? { time: time(at) } : {});
const due = (
	sessions: readonly ReturnType<typeof session>[],
	at: string,
	asked: readonly Pick<WarningCheck, 'session' | 'after'>[] = []
) => askAfterSession(sessions, asked, { day: today, time: time(at) })?.after;

test.each([
	[0, '15:59', undefined],
	[0, '16:00', 2],
	[0, '23:00', 2],
	[1, '13:59', 2],
	[1, '14:00', 24],
	[3, '13:59', 24],
	[3, '14:00', 72],
	[6, '10:00', 72],
	[7, '10:00', undefined]
])('a session %s days ago at 14:00, now %s', (daysAgo, now, after) => {
	expect(due([held(daysAgo, '14:00')], now)).toBe(after);
});

describe('answered', () => {
	const one = held(1, '14:00');

	test('not asked again before the next time, and then again', () => {
		const asked = [{ session: one.id, after: 2 }] as const;

		expect(due([one], '13:00', asked)).toBeUndefined();
		expect(due([one], '14:00', asked)).toBe(24);
	});

	test('a later time answers the earlier ones', () => {
		expect(due([one], '15:00', [{ session: one.id, after: 24 }])).toBeUndefined();
	});
});

test('planned and missed sessions, and those to come, are not asked after', () => {
	expect(
		due([session(ago(1), { state: 'planned' }), session(ago(1), { state: 'missed' }), held(-1, '08:00')], '20:00')
	).toBe(undefined);
});

test('the latest session first; without a time it began at noon', () => {
	const sessions = [held(3, '14:00'), held(0)];

	expect(askAfterSession(sessions, [], { day: today, time: time('14:00') })).toMatchObject({
		session: { day: today },
		after: 2
	});
	expect(due(sessions, '13:59')).toBe(24);
});
