/** What is worse, and what is new, against what was raised or muted before. */
import { groundKey, type Ground } from './ground.ts';
import type { KeptGround, WarningNotice } from './notice.ts';

/** The raised grounds of a finding, as they are kept. */
export function keptGrounds(grounds: readonly Ground[]): readonly KeptGround[] {
	return grounds.map((ground) => ({
		key: groundKey(ground),
		...(ground.size !== undefined && { size: ground.size }),
		...(ground.day !== undefined && { day: ground.day }),
		...(ground.found && { found: ground.found })
	}));
}

/** From so much more on it counts as worse: one point, one region, one test. Project decision. */
const worseBy = 1;

/**
 * Whether grounds are worse than those kept: something new among them, or one whole step more of the same.
 * Unknown: a ground without a size is only worse where it is new.
 */
export function isWorse(now: readonly Ground[], kept: readonly KeptGround[]): boolean {
	const before = new Map(kept.map((ground) => [ground.key, ground]));
	return keptGrounds(now).some(({ key, size }) => {
		const was = before.get(key);
		return was === undefined || (size !== undefined && was.size !== undefined && size - was.size >= worseBy);
	});
}

/**
 * Whether grounds tell something said after a notice was closed: by the moment where it is kept, else by the day.
 * Edges: an answer edited on the very day of closing is news only where its moment is kept.
 */
export function isSaidAfter(now: readonly Ground[], closed: NonNullable<WarningNotice['closed']>): boolean {
	return now.some(({ day, at }) => (at !== undefined ? at > closed.at : day !== undefined && day > closed.day));
}
