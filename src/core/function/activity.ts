/**
 * Activities that matter to the patient, in own words, and how well each can be done.
 * Patient-specific method: 0 cannot do it, 10 as before. Source: facts, clinical 3, PSFS (free).
 */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';

/** Activities asked at the same time. */
export const mostActivities = 3;

/** One activity. Renaming keeps its id and so its history. `until`: asked no longer from that day on. */
export interface Activity extends Stored {
	readonly id: string;
	readonly name: string;
	readonly from: Day;
	readonly until?: Day;
}

/** How well each activity could be done on one day: activity id → 0–10. An activity left out was not answered. */
export interface FunctionCheck extends Stored {
	readonly id: string;
	readonly day: Day;
	readonly scores: Readonly<Record<string, number>>;
}
