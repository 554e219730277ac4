import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dose } from '#core/care/dose.ts';
import { pause, skip, startRun } from '#core/care/player-run.ts';
import { playerState } from '#core/care/player-state.ts';
import { timelineOf } from '#core/care/player-timeline.ts';
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
	[0, 'ready', 5],
	[0.001, 'ready', 5],
	[1, 'ready', 4],
	[4.999, 'ready', 1],
	[5, 'hold', 20],
	[24.999, 'hold', 1],
	[25, 'rest', 10],
	[35, 'hold', 20],
	[54.999, 'hold', 1],
	[55, 'end', 0]
] as const)('after %s seconds: %s, %s left', (seconds, kind, second) => {
	const state = playerState(timeline, run, at(seconds));

	expect(state.step.kind).toBe(kind);
	expect(state.second).toBe(second);
});

test('what changes next, and when', () => {
	expect(playerState(timeline, run, at(5)).next).toBe(1000);
	expect(playerState(timeline, run, at(5.2)).next).toBe(800);
	expect(playerState(timeline, pause(run, timeline, at(5.2)), at(9)).next).toBeUndefined();
	expect(playerState(timeline, run, at(55)).next).toBeUndefined();
});

test('how far it is', () => {
	expect(playerState(timeline, run, at(0)).share).toBe(0);
	expect(playerState(timeline, run, at(11)).share).toBe(0.2);
	expect(playerState(timeline, run, at(99)).share).toBe(1);
});

test.each([
	['not yet', 54, undefined],
	['just now', 55, 0],
	['ten minutes ago, less a moment', 654.9, 9],
	['ten minutes ago', 655, 10]
])('it ended %s', (_, seconds, minutes) => {
	expect(playerState(timeline, run, at(seconds)).ended?.minutes).toBe(minutes);
});

test('an end reached by skipping, while paused too, counts from the tap', () => {
	const skipped = skip(skip(pause(run, timeline, at(30)), timeline, at(31)), timeline, at(32));

	expect(playerState(timeline, skipped, at(32 + 180)).ended).toEqual({ minutes: 3 });
});

test('from second to second each dose counts down by one, and a step begins with its full length', () => {
	fc.assert(
		fc.property(anyDose, anySide, fc.integer({ min: 0, max: 999 }), (any, side, ms) => {
			const line = timelineOf(any, side);
			const going = startRun(instantAt(start));
			let before = playerState(line, going, instantAt(start + ms));
			for (let second = 1; second * 1000 + ms < line.total; second += 1) {
				const state = playerState(line, going, instantAt(start + second * 1000 + ms));
				if (state.index === before.index) expect(state.second).toBe(before.second - 1);
				else {
					expect(before.second).toBe(1);
					expect(state.index).toBe(before.index + 1);
					expect(state.second).toBe((state.step.until - state.step.from) / 1000);
				}
				expect(state.share).toBeGreaterThan(before.share);
				before = state;
			}
		}),
		{ seed: 6, numRuns: 60 }
	);
});
