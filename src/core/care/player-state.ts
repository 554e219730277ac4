/** What the player shows at one moment. */
import { millisecondsOf } from '../history/instants.ts';
import type { Instant } from '../time.ts';
import { placeOf, positionAt, type Run } from './player-run.ts';
import type { Step, Timeline } from './player-timeline.ts';

export interface PlayerState {
	readonly step: Step;
	/** Place of the step in the timeline, from 0. */
	readonly index: number;
	/** Seconds that remain of the step, the one that is running counted whole: 20 … 1. 0 at the end. */
	readonly second: number;
	/** Milliseconds until `second` changes or the step does; `undefined` where nothing will change by itself. */
	readonly next?: number;
	/** Share of the whole that is over, 0–1. */
	readonly share: number;
	/** Since when the run is over; absent while it is not. */
	readonly ended?: { readonly minutes: number };
}

/**
 * Which step a run is in now, which second of it remains and how far the whole is.
 * Edges: at the very end of a step the next one has begun. `ended.minutes`: whole minutes since the end, 0 where the end
 * was reached by skipping and nothing has passed since.
 */
export function playerState(timeline: Timeline, run: Run, now: Instant): PlayerState {
	const position = positionAt(run, timeline, now);
	const { step, index } = placeOf(timeline, position);
	const share = timeline.total === 0 ? 1 : position / timeline.total;
	if (step.kind === 'end')
		return { step, index, second: 0, share, ended: { minutes: minutesSince(run, timeline, now) } };
	const left = step.until - position;
	const second = Math.ceil(left / 1000);
	const next = left - (second - 1) * 1000;
	return { step, index, second, share, ...(run.goes && { next }) };
}

function minutesSince(run: Run, timeline: Timeline, now: Instant): number {
	const end = millisecondsOf(run.at) + timeline.total - run.position;
	return Math.max(0, Math.floor((millisecondsOf(now) - end) / 60_000));
}
