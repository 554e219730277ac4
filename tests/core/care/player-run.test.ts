import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dose } from '#core/care/dose.ts';
import {
	activeAt,
	back,
	endOf,
	followClock,
	pause,
	placeOf,
	positionAt,
	resume,
	skip,
	startRun,
	type Run
} from '#core/care/player-run.ts';
import { timelineOf, type Timeline } from '#core/care/player-timeline.ts';
import { instantAt, millisecondsOf } from '#core/history/instants.ts';
import type { Instant } from '#core/time.ts';
import { anyDose, anySide } from './any-dose.ts';

const dose: Dose = { seconds: 20, repetitions: 2, sets: 1, rest: 10, sides: 'none', rhythm: { kind: 'when-needed' } };
/** 0 ready · 5 hold · 25 rest · 35 hold · 55 end */
const timeline = timelineOf(dose);
const start = millisecondsOf('2026-11-22T09:30:00.000Z' as Instant);
const at = (seconds: number) => instantAt(start + Math.round(seconds * 1000));
const run = startRun(at(0));

test.each([
	['just started', 0, 0],
	['under way', 12.5, 12_500],
	['at the end', 55, 55_000],
	['long after the end', 9999, 55_000],
	['a clock before the start', -3600, 0]
])('%s', (_, seconds, position) => {
	expect(positionAt(run, timeline, at(seconds))).toBe(position);
});

test('a pause takes its own length and nothing else', () => {
	const paused = pause(run, timeline, at(12));

	expect(positionAt(paused, timeline, at(4000))).toBe(12_000);
	const again = resume(paused, timeline, at(4000));
	expect(positionAt(again, timeline, at(4003))).toBe(15_000);
	expect(activeAt(again, timeline, at(4003))).toBe(15_000);
	expect(endOf(again, placeOf(timeline, 15_000).step)).toBe(at(4013));
});

test('what stands has no end yet, and neither has the end', () => {
	expect(endOf(pause(run, timeline, at(12)), timeline.steps[0])).toBeUndefined();
	expect(endOf(run, placeOf(timeline, timeline.total).step)).toBeUndefined();
});

test('a second pause, a second resume and a pause after the end change nothing', () => {
	const paused = pause(run, timeline, at(12));

	expect(pause(paused, timeline, at(20))).toBe(paused);
	expect(resume(run, timeline, at(12))).toBe(run);
	expect(pause(run, timeline, at(55))).toBe(run);
});

test.each([
	['a hold to the rest after it', 7, 25_000],
	['a rest to the hold after it', 30, 35_000],
	['the last hold to the end', 36, 55_000]
])('skips %s', (_, seconds, position) => {
	const skipped = skip(run, timeline, at(seconds));

	expect(positionAt(skipped, timeline, at(seconds))).toBe(position);
	expect(activeAt(skipped, timeline, at(seconds))).toBe(seconds * 1000);
});

test('after the end nothing is skipped and nothing comes again', () => {
	expect(skip(run, timeline, at(60))).toBe(run);
	expect(back(run, timeline, at(60))).toBe(run);
});

test.each([
	['far into a hold, to its start', 40, 35_000],
	['two seconds into it, too', 37, 35_000],
	['just begun, to the one before', 36.9, 5000],
	['from a rest, to the hold before it', 30, 5000],
	['before the first hold, to the start', 3, 0]
])('goes back %s', (_, seconds, position) => {
	expect(positionAt(back(run, timeline, at(seconds)), timeline, at(seconds))).toBe(position);
});

test('a clock set back: it goes on from where it was last seen', () => {
	const followed = followClock(run, timeline, at(30), at(-3570));

	expect(positionAt(followed, timeline, at(-3570))).toBe(30_000);
	expect(positionAt(followed, timeline, at(-3565))).toBe(35_000);
	expect(activeAt(followed, timeline, at(-3565))).toBe(35_000);
});

test('a clock set back over a closed page: it goes on from where it was last moved', () => {
	const moved = resume(pause(run, timeline, at(10)), timeline, at(20));

	expect(positionAt(followClock(moved, timeline, moved.at, at(-500)), timeline, at(-498))).toBe(12_000);
	expect(followClock(moved, timeline, moved.at, at(20))).toBe(moved);
});

test('tapped while the clock is before the last tap, nothing is negative', () => {
	const paused = pause(run, timeline, at(-100));

	expect(paused).toMatchObject({ position: 0, active: 0 });
	expect(positionAt(resume(paused, timeline, at(-90)), timeline, at(-88))).toBe(2000);
});

type Tap = { readonly what: 'wait' | 'pause' | 'resume' | 'skip' | 'back'; readonly ms: number };
const anyTap: fc.Arbitrary<Tap> = fc.record({
	what: fc.constantFrom('wait', 'pause', 'resume', 'skip', 'back'),
	ms: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 90_000_000 }))
});

test('any taps in any order: the second follows from what went, however long the pauses', () => {
	fc.assert(
		fc.property(anyDose, anySide, fc.array(anyTap, { maxLength: 25 }), (any, side, taps) => {
			const line = timelineOf(any, side);
			let now = start;
			let going: Run = startRun(instantAt(now));
			let position = 0;
			let active = 0;
			for (const { what, ms } of taps) {
				now += ms;
				if (going.goes) {
					active += Math.min(ms, line.total - position);
					position = Math.min(position + ms, line.total);
				}
				const before = position;
				going = tapped(what, going, line, instantAt(now));
				position = positionAt(going, line, instantAt(now));
				if (what === 'skip') expect(position).toBeGreaterThanOrEqual(before);
				else if (what === 'back') expect(position).toBeLessThanOrEqual(before);
				else expect(position).toBe(before);
				expect(position).toBeGreaterThanOrEqual(0);
				expect(position).toBeLessThanOrEqual(line.total);
				expect(activeAt(going, line, instantAt(now))).toBe(active);
			}
		}),
		{ seed: 6, numRuns: 400 }
	);
});

test('a clock set back any number of times: nothing comes a second time', () => {
	const anyJump = fc.array(fc.integer({ min: -7_200_000, max: 9000 }), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(anyDose, anySide, anyJump, (any, side, jumps) => {
			const line = timelineOf(any, side);
			let now = start;
			let going = startRun(instantAt(now));
			let seen = 0;
			for (const jump of jumps) {
				const before = instantAt(now);
				now += jump;
				going = followClock(going, line, before, instantAt(now));
				const position = positionAt(going, line, instantAt(now));
				expect(position).toBe(Math.min(seen + Math.max(0, jump), line.total));
				seen = position;
			}
		}),
		{ seed: 6, numRuns: 300 }
	);
});

function tapped(what: Tap['what'], going: Run, line: Timeline, now: Instant): Run {
	switch (what) {
		case 'wait':
			return going;
		case 'pause':
			return pause(going, line, now);
		case 'resume':
			return resume(going, line, now);
		case 'skip':
			return skip(going, line, now);
		case 'back':
			return back(going, line, now);
	}
}
