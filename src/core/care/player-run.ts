/**
 * A timeline being gone through: where it stood at one instant, and whether it goes on from there. Nothing is counted:
 * every second that is shown and the end of every hold follow from instants, so that a phone that slept, a page that was
 * closed and a timer that came late all come back to the right second.
 */
import { instantAt, millisecondsOf } from '../history/instants.ts';
import type { Instant } from '../time.ts';
import type { Step, Timeline } from './player-timeline.ts';

/**
 * `at`: when the run was last started, paused, resumed or moved. `position`: where in the timeline it stood then.
 * `active`: how long it had been going by then, pauses and what was skipped left out. Milliseconds.
 */
export interface Run {
	readonly startedAt: Instant;
	readonly at: Instant;
	readonly position: number;
	readonly active: number;
	readonly goes: boolean;
}

/** A run that starts now. */
export function startRun(now: Instant): Run {
	return { startedAt: now, at: now, position: 0, active: 0, goes: true };
}

/** The run, standing still from now on. Edges: one that stands already, or has ended, is as it was. */
export function pause(run: Run, timeline: Timeline, now: Instant): Run {
	return run.goes && !hasEnded(run, timeline, now) ? { ...settled(run, timeline, now), goes: false } : run;
}

/** The run, going on from where it stood. Edges: one that goes already is as it was. */
export function resume(run: Run, timeline: Timeline, now: Instant): Run {
	return run.goes ? run : { ...settled(run, timeline, now), goes: true };
}

/** The run at the start of the next step, going or standing as before. Edges: after the end there is nothing to skip. */
export function skip(run: Run, timeline: Timeline, now: Instant): Run {
	const { step } = placeOf(timeline, positionAt(run, timeline, now));
	return step.kind === 'end' ? run : { ...settled(run, timeline, now), position: step.until };
}

/** Into a hold this far, going back means its own start; before that, the hold before it. Project decision. */
const sameHoldMs = 2000;

/**
 * The run back at the start of its hold, or of the one before where this one has just begun; from a rest at the start of
 * the hold before it. Edges: never before the start; after the end there is nothing to go back to.
 */
export function back(run: Run, timeline: Timeline, now: Instant): Run {
	const position = positionAt(run, timeline, now);
	if (placeOf(timeline, position).step.kind === 'end') return run;
	const behind = timeline.steps.filter(({ kind, from }) => kind === 'hold' && from + sameHoldMs <= position);
	return { ...settled(run, timeline, now), position: behind.at(-1)?.from ?? 0 };
}

/**
 * The run after the clock was set back: it goes on from where it was last seen, so nothing is negative and nothing comes
 * a second time. `seen` is the last instant at which the run was looked at.
 * Edges: where `now` is not before `seen` the run is as it was. Between two looks of which the second is on another page
 * only `run.at` is known: it goes on from there.
 */
export function followClock(run: Run, timeline: Timeline, seen: Instant, now: Instant): Run {
	const last = seen > run.at ? seen : run.at;
	return now < last ? { ...settled(run, timeline, last), at: now } : run;
}

/**
 * Where in the timeline a run stands now, in milliseconds from its start.
 * Range: 0 to the timeline's total. Edges: a clock before `run.at` leaves it where it stood then.
 */
export function positionAt(run: Run, timeline: Timeline, now: Instant): number {
	return Math.min(run.position + gone(run, now), timeline.total);
}

/** How long was practised until now, in milliseconds: pauses and what was skipped left out, no longer than to the end. */
export function activeAt(run: Run, timeline: Timeline, now: Instant): number {
	return run.active + positionAt(run, timeline, now) - run.position;
}

/** When a step is over, as long as the run goes on; `undefined` where it stands still or the step has no end. */
export function endOf(run: Run, step: Step): Instant | undefined {
	if (!run.goes || step.until === Infinity) return undefined;
	return instantAt(millisecondsOf(run.at) + step.until - run.position);
}

/** The step that a position lies in, and its place among the steps. */
export function placeOf(timeline: Timeline, position: number): { readonly step: Step; readonly index: number } {
	const index = timeline.steps.findIndex(({ until }) => position < until);
	return { step: timeline.steps[index] ?? timeline.steps[0], index };
}

function hasEnded(run: Run, timeline: Timeline, now: Instant): boolean {
	return positionAt(run, timeline, now) >= timeline.total;
}

/** The same run told from `now` on. */
function settled(run: Run, timeline: Timeline, now: Instant): Run {
	const at = now > run.at ? now : run.at;
	return {
		...run,
		at: now,
		position: positionAt(run, timeline, at),
		active: activeAt(run, timeline, at)
	};
}

function gone(run: Run, now: Instant): number {
	return run.goes ? Math.max(0, millisecondsOf(now) - millisecondsOf(run.at)) : 0;
}
