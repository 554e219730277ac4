import { describe, expect, test } from 'vitest';
import { day, time } from '#core/time.ts';
import { whereToday } from '#features/urgent/where-today.ts';

const monday = day('2026-11-23');
const sunday = day('2026-11-22');

describe('what holds now comes first', () => {
	test.each([
		[monday, '08:59', 'urgent.by-night'],
		[monday, '09:00', 'urgent.by-day'],
		[monday, '17:59', 'urgent.by-day'],
		[monday, '18:00', 'urgent.by-night'],
		[sunday, '12:00', 'urgent.by-night']
	])('%s at %s: %s', (on, at, first) => {
		const hours = whereToday('JP', { day: on, time: time(at) });

		expect(hours.map(({ when, isNow }) => [when, isNow])).toEqual([
			[first, true],
			[first === 'urgent.by-day' ? 'urgent.by-night' : 'urgent.by-day', false]
		]);
	});
});

test('only Japan is told of its own clinics; elsewhere no place is assumed', () => {
	const noon = { day: monday, time: time('12:00') };

	expect(whereToday('JP', noon).map(({ where }) => where)).toEqual(['urgent.day-jp', 'urgent.night-jp']);
	for (const place of ['VN', 'GB', undefined] as const)
		expect(whereToday(place, noon).map(({ where }) => where)).toEqual(['urgent.day', 'urgent.night']);
});
