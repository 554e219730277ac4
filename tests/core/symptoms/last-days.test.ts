import { expect, test } from 'vitest';
import { stamp, type DayEntry } from '#core/record.ts';
import { loggedDays } from '#core/symptoms/last-days.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { day, type Instant } from '#core/time.ts';

const entry = (date: string, answers: Answers): DayEntry => ({
	...stamp('2026-11-22T03:00:00.000Z' as Instant, 'typed'),
	day: day(date),
	answers
});

test('counts back from the last day, whatever the order of the entries', () => {
	const entries = [
		entry('2026-11-22', { 'pain-average': 0 }),
		entry('2026-11-19', { note: 'x' }),
		entry('2026-11-20', {})
	];

	expect(loggedDays(entries, day('2026-11-22'), 4)).toEqual([
		{ day: '2026-11-19', logged: true },
		{ day: '2026-11-20', logged: false },
		{ day: '2026-11-21', logged: false },
		{ day: '2026-11-22', logged: true }
	]);
});

test('leaves out what lies before and after', () => {
	const entries = [entry('2026-11-18', { note: 'before' }), entry('2026-11-23', { note: 'after' })];

	expect(loggedDays(entries, day('2026-11-22'), 4).some(({ logged }) => logged)).toBe(false);
});
