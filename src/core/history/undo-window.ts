/** How long what was removed can be given back, and when it is let go for good. */
import type { Instant } from '../time.ts';
import { instantAt, millisecondsOf } from './instants.ts';

/** Project decision: long enough for a slip noticed after a reload, short enough that deleted means deleted. */
export const undoMinutes = 10;

const span = undoMinutes * 60_000;

/** A removal that the clock says has not happened yet (it was set back since): how far it lies, and when that was found. */
export interface Ahead {
	readonly at: Instant;
	readonly since: Instant;
}

export interface UndoWindow<Thing> {
	/** What can still be given back, in the order that came in. */
	readonly offered: readonly Thing[];
	/** Everything removed before this instant is to be let go. Absent: nothing is. */
	readonly forgetBefore?: Instant;
	/** To be remembered until the next look. */
	readonly ahead?: Ahead;
	/** Milliseconds until the next thing can no longer be given back. */
	readonly next?: number;
}

/**
 * What of the removed things can be given back now.
 * Range: ten minutes from the removal; at ten minutes exactly it is over.
 * Edges: a removal ahead of the clock is counted from the moment at which it was found there (`before` remembers it),
 * so it is offered as long as any other and does not stay for ever. It is let go only once nothing else is offered:
 * letting go works by time, and would take the others with it.
 */
export function undoWindow<Thing extends { readonly at: Instant }>(
	removed: readonly Thing[],
	now: Instant,
	before: Ahead | undefined
): UndoWindow<Thing> {
	const newest = removed.reduce<Instant | undefined>((last, { at }) => (last && last > at ? last : at), undefined);
	const isAhead = newest !== undefined && newest > now;
	const since = before && isAhead && before.at >= newest && before.since <= now ? before.since : now;
	const left = ({ at }: Thing) => millisecondsOf(at > now ? since : at) + span - millisecondsOf(now);

	const offered = removed.filter((thing) => left(thing) > 0);
	const isOver = removed.some((thing) => thing.at <= now && left(thing) <= 0);
	const letsGoOfAll = isAhead && offered.length === 0;
	return {
		offered,
		...(isOver && { forgetBefore: instantAt(millisecondsOf(now) - span + 1) }),
		...(letsGoOfAll && { forgetBefore: instantAt(millisecondsOf(newest) + 1) }),
		...(isAhead && !letsGoOfAll && { ahead: { at: newest, since } }),
		...(offered.length > 0 && { next: Math.min(...offered.map(left)) })
	};
}
