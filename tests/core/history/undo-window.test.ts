import { describe, expect, test } from 'vitest';
import { instantAt, millisecondsOf } from '#core/history/instants.ts';
import { undoWindow, type Ahead } from '#core/history/undo-window.ts';
import type { Instant } from '#core/time.ts';

const now = '2026-11-22T09:30:00.000Z' as Instant;
const later = (milliseconds: number, from = now) => instantAt(millisecondsOf(from) + milliseconds);
const minute = 60_000;
const removed = (...ats: readonly Instant[]) => ats.map((at) => ({ at }));

describe('within ten minutes', () => {
	test('offers what was removed just now, and says when that ends', () => {
		expect(undoWindow(removed(now), now, undefined)).toEqual({ offered: removed(now), next: 10 * minute });
	});

	test('a millisecond before ten minutes it is offered; at ten minutes it is let go', () => {
		const at = later(-10 * minute);

		expect(undoWindow(removed(later(1, at)), now, undefined)).toEqual({ offered: removed(later(1, at)), next: 1 });
		expect(undoWindow(removed(at), now, undefined)).toEqual({ offered: [], forgetBefore: later(1, at) });
	});

	test('the older ones go, the younger ones stay', () => {
		const [young, old] = [later(-4 * minute), later(-12 * minute)];

		const window = undoWindow(removed(young, old), now, undefined);

		expect(window.offered).toEqual(removed(young));
		expect(window.next).toBe(6 * minute);
		expect(old < (window.forgetBefore ?? '')).toBe(true);
		expect(young >= (window.forgetBefore ?? '')).toBe(true);
	});

	test('nothing removed asks for nothing', () => {
		expect(undoWindow([], now, undefined)).toEqual({ offered: [] });
		expect(undoWindow([], now, { at: later(minute), since: now })).toEqual({ offered: [] });
	});
});

describe('a clock set back', () => {
	const tomorrow = later(24 * 60 * minute);
	const found: Ahead = { at: tomorrow, since: now };

	test('what was removed ahead of the clock is offered for ten minutes from now', () => {
		expect(undoWindow(removed(tomorrow), now, undefined)).toEqual({
			offered: removed(tomorrow),
			ahead: found,
			next: 10 * minute
		});
		expect(undoWindow(removed(tomorrow), later(9 * minute), found)).toMatchObject({
			offered: removed(tomorrow),
			ahead: found,
			next: minute
		});
	});

	test('and is let go then, although its own time has not come', () => {
		expect(undoWindow(removed(tomorrow), later(10 * minute), found)).toEqual({
			offered: [],
			forgetBefore: later(1, tomorrow)
		});
	});

	test('it stays until nothing that was removed since would go with it', () => {
		const since = later(10 * minute);
		const fresh = later(8 * minute);

		expect(undoWindow(removed(tomorrow, fresh), since, found)).toEqual({
			offered: removed(fresh),
			ahead: found,
			next: 8 * minute
		});
		expect(undoWindow(removed(tomorrow, fresh), later(18 * minute), found)).toEqual({
			offered: [],
			forgetBefore: later(1, tomorrow)
		});
	});

	test('set back once more, or another one removed ahead: counted anew', () => {
		const earlier = later(-60 * minute);
		expect(undoWindow(removed(tomorrow), earlier, found).ahead).toEqual({ at: tomorrow, since: earlier });

		const further = later(minute, tomorrow);
		expect(undoWindow(removed(further, tomorrow), later(9 * minute), found).ahead).toEqual({
			at: further,
			since: later(9 * minute)
		});
	});

	test('set right again, its own time counts', () => {
		expect(undoWindow(removed(tomorrow), later(minute, tomorrow), found)).toEqual({
			offered: removed(tomorrow),
			next: 9 * minute
		});
	});
});
