import { expect, test } from 'vitest';
import { endOfLastWeek } from '#core/progress/last-week.ts';
import { day, time } from '#core/time.ts';
import { entry } from './diary.ts';

const today = day('2026-11-21');
const said = { 'pain-average': 4 };

test('ends with yesterday while today is not over, with today once it is', () => {
	expect(endOfLastWeek([], today)).toBe('2026-11-21');
	expect(endOfLastWeek([entry('2026-11-20', said)], today)).toBe('2026-11-21');
	expect(endOfLastWeek([entry('2026-11-21', said, time('16:59'))], today)).toBe('2026-11-21');
	expect(endOfLastWeek([entry('2026-11-21', said, time('17:00'))], today)).toBe('2026-11-22');
	expect(endOfLastWeek([entry('2026-11-21', said)], today)).toBe('2026-11-22');
});

test('a day said after today, by a traveller who flew back, ends it; an earlier one said early does not matter', () => {
	expect(endOfLastWeek([entry('2026-11-22', said), entry('2026-11-21', said)], today)).toBe('2026-11-23');
	expect(endOfLastWeek([entry('2026-11-20', said, time('08:00')), entry('2026-11-21', said)], today)).toBe(
		'2026-11-22'
	);
});
