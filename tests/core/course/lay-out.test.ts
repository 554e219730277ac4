import { describe, expect, test } from 'vitest';
import { layOut, type Laying } from '#core/course/lay-out.ts';
import type { Session } from '#core/record.ts';
import { day, time } from '#core/time.ts';
import { session } from './courses.ts';

const start = { day: day('2026-11-24'), time: time('14:00') };
const laid = (count: number, taken: readonly Session[] = [], more: Partial<Laying> = {}) =>
	layOut({ start, rhythm: 'weekly', count, taken, ...more }).map((moment) => moment.day);

describe('planned sessions laid out', () => {
	test('weekly and two-weekly, the start first', () => {
		expect(layOut({ start, rhythm: 'weekly', count: 2, taken: [] })).toEqual([
			{ day: '2026-11-24', time: '14:00' },
			{ day: '2026-12-01', time: '14:00' }
		]);
		expect(laid(3, [], { rhythm: 'two-weekly' })).toEqual(['2026-11-24', '2026-12-08', '2026-12-22']);
	});

	test('a moment that is taken is passed over, and one more is laid', () => {
		const taken = [session('2026-12-01', { state: 'planned', time: time('14:00') })];

		expect(laid(3, taken)).toEqual(['2026-11-24', '2026-12-08', '2026-12-15']);
	});

	test('another time of the day is free; without a time the day is taken', () => {
		const at = (more: Partial<Session>) => [session('2026-11-24', more)];
		const { time: _, ...timeless } = start;

		expect(laid(1, at({ time: time('09:00') }))).toEqual(['2026-11-24']);
		expect(laid(1, at({}))).toEqual(['2026-12-01']);
		expect(laid(1, at({ time: time('09:00') }), { start: timeless })).toEqual(['2026-12-01']);
		expect(layOut({ start: timeless, rhythm: 'weekly', count: 1, taken: [] })).toEqual([{ day: '2026-11-24' }]);
	});

	test('missed sessions take nothing', () => {
		expect(laid(1, [session('2026-11-24', { state: 'missed' })])).toEqual(['2026-11-24']);
	});

	test('none wanted, none laid; the calendar ends with 2199', () => {
		expect(laid(0)).toEqual([]);
		expect(laid(-1)).toEqual([]);
		expect(laid(9, [], { start: { day: day('2199-12-20') } })).toEqual(['2199-12-20', '2199-12-27']);
	});

	test('200 of them', () => {
		expect(laid(200)).toHaveLength(200);
	});
});
