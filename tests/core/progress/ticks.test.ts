import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ticksOf } from '#core/progress/ticks.ts';
import { addDays, day } from '#core/time.ts';

const from = day('2026-10-12');
const ticks = (length: number, most: number) => ticksOf({ from, to: addDays(from, length) }, most);

describe('ticksOf', () => {
	test('labels weeks of six weeks, and every other day of two', () => {
		expect(ticks(42, 6)).toEqual({
			unit: 'day',
			days: ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']
		});
		expect(ticks(14, 7).days.slice(0, 3)).toEqual(['2026-10-12', '2026-10-14', '2026-10-16']);
	});

	test('labels days up to 92 and months from 93 days on', () => {
		expect(ticks(92, 6).unit).toBe('day');
		expect(ticks(93, 6)).toEqual({ unit: 'month', days: ['2026-11-01', '2026-12-01', '2027-01-01'] });
	});

	test('ten years are labelled by Januaries', () => {
		expect(ticks(3650, 6).days).toEqual(['2028-01-01', '2030-01-01', '2032-01-01', '2034-01-01', '2036-01-01']);
	});

	test('one day is labelled; nothing and no room are not', () => {
		expect(ticks(1, 5).days).toEqual(['2026-10-12']);
		expect(ticks(0, 5).days).toEqual([]);
		expect(ticks(-3, 5).days).toEqual([]);
		expect(ticks(42, 0).days).toEqual([]);
	});

	test('never more than there is room for, all inside, in order', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 20 }), (length, most) => {
				const { days } = ticks(length, most);

				expect(days.length).toBeLessThanOrEqual(most);
				expect([...days].sort()).toEqual(days);
				expect(days.every((tick) => tick >= from && tick < addDays(from, length))).toBe(true);
			}),
			{ seed: 5 }
		);
	});
});
