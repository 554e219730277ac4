import { describe, expect, test } from 'vitest';
import { isNight, lastNight, lastTap, tapMeans } from '#core/symptoms/night.ts';
import type { MomentNote } from '#core/symptoms/moment-note.ts';
import { day, time, type Instant } from '#core/time.ts';
import { makeMoment, someMoment } from '../../fixtures/build.ts';

test.each([
	['20:59', false],
	['21:00', true],
	['23:59', true],
	['00:00', true],
	['05:59', true],
	['06:00', false],
	['12:00', false]
])('%s is night: %s', (wall, night) => {
	expect(isNight(time(wall))).toBe(night);
});

describe('a tap', () => {
	const at = { day: day('2026-11-22'), time: time('02:14') };
	const last = { ...at, what: 'flare' } as const;

	test('in the same minute, on the same button, says nothing new', () => {
		expect(tapMeans(last, 'flare', at)).toBe('again');
	});

	test('in the same minute, on the other button, puts the first one right', () => {
		expect(tapMeans(last, 'relief', at)).toBe('instead');
	});

	test.each([
		['a minute later', { ...at, time: time('02:15') }],
		['at the same time of another day', { ...at, day: day('2026-11-23') }]
	])('%s is a moment of its own', (_, now) => {
		expect(tapMeans(last, 'flare', now)).toBe('another');
	});

	test('that is the first is a moment of its own', () => {
		expect(tapMeans(undefined, 'relief', at)).toBe('another');
	});
});

describe('the last tap', () => {
	const made = (instant: string, more: Partial<Omit<MomentNote, 'day'>> = {}) =>
		makeMoment({ id: instant, made: instant as Instant, night: true, ...more });
	const now = '2026-11-21T17:20:00.000Z' as Instant;

	test.each([
		['nine minutes ago', '2026-11-21T17:11:00.000Z', true],
		['ten minutes ago', '2026-11-21T17:10:00.000Z', false],
		['right now', '2026-11-21T17:20:00.000Z', true],
		['later than now, the clock having been set back', '2026-11-21T17:21:00.000Z', false]
	])('%s may be put right: %s', (_, instant, found) => {
		expect(lastTap([made(instant)], now) !== undefined).toBe(found);
	});

	test('is the newest by when it was made, whatever its order', () => {
		const [first, second] = [made('2026-11-21T17:12:00.000Z'), made('2026-11-21T17:14:00.000Z')];
		expect(lastTap([second, first], now)).toBe(second);
	});

	test('is none that was written in the form', () => {
		const { night: _, ...typed } = made('2026-11-21T17:15:00.000Z');
		expect(lastTap([typed], now)).toBeUndefined();
	});
});

describe('last night', () => {
	const morning = { ...someMoment, day: day('2026-11-22'), time: time('07:30') };
	const tapped = (when: string, wall: string, more: Partial<Omit<MomentNote, 'day'>> = {}) =>
		makeMoment({ day: when, time: time(wall), what: 'flare', night: true, ...more });

	test.each([
		['before midnight', '2026-11-21', '23:40', true],
		['after midnight', '2026-11-22', '02:14', true],
		['at 17:00 the evening before', '2026-11-21', '17:00', true],
		['at 16:59 the day before', '2026-11-21', '16:59', false],
		['the night before that', '2026-11-20', '23:40', false]
	])('%s: asked %s', (_, when, wall, asked) => {
		expect(lastNight([tapped(when, wall)], morning)).toHaveLength(asked ? 1 : 0);
	});

	test.each([
		['03:59', false],
		['04:00', true],
		['11:59', true],
		['12:00', false]
	])('at %s it is asked: %s', (wall, asked) => {
		const now = { ...morning, time: time(wall) };
		expect(lastNight([tapped('2026-11-22', '02:14')], now)).toHaveLength(asked ? 1 : 0);
	});

	test('what has detail, and what was typed, is not asked about; the order stays', () => {
		const [late, early] = [tapped('2026-11-22', '02:14'), tapped('2026-11-21', '23:40')];
		const { night: _, ...typed } = tapped('2026-11-22', '03:00');
		const told = tapped('2026-11-22', '01:00', { note: 'stairs' });

		expect(lastNight([early, told, late, typed], morning)).toEqual([early, late]);
	});

	test('goes over the end of a month', () => {
		const now = { ...morning, day: day('2026-12-01') };
		expect(lastNight([tapped('2026-11-30', '22:00')], now)).toHaveLength(1);
	});
});
