import { expect, test } from 'vitest';
import { day, type Month } from '#core/time.ts';
import { Reach } from '#features/history/reach.ts';

const today = day('2026-11-22');
const reach = new Reach(today, ['2026-12-03', '2026-11-26', '2026-11-20'].map(day));

test.each([
	['2026-11-19', true],
	['2026-11-22', true],
	['2026-11-23', false],
	['2026-11-26', true]
])('%s can be gone to: %s', (to, can) => {
	expect(reach.has(day(to))).toBe(can);
});

test.each([
	['2026-11-22', '2026-11-21', '2026-11-21'],
	['2026-11-22', '2026-11-23', '2026-11-26'],
	['2026-11-26', '2026-11-27', '2026-12-03'],
	['2026-12-03', '2026-12-04', '2026-12-03'],
	['2026-11-22', '2026-12-22', '2026-12-03'],
	['2026-12-03', '2026-12-02', '2026-11-26'],
	['2026-11-26', '2026-11-25', '2026-11-22']
])('a step from %s towards %s ends on %s', (from, to, end) => {
	expect(reach.step(day(from), day(to))).toBe(end);
});

test('where nothing lies ahead, a step ends today', () => {
	expect(new Reach(today, []).step(today, day('2026-11-29'))).toBe(today);
});

test.each([
	['2026-11', '2026-11-22'],
	['2026-12', '2026-12-03'],
	['2027-01', undefined]
])('%s opens on %s', (month, entry) => {
	expect(reach.entryOf(month as Month)).toBe(entry);
});
