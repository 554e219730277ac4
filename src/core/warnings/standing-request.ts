/** By which rules of the log the patient asked to be told: off until explained and accepted. Source: facts, clinical 8.2. */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';

/** There is one: its id never changes. */
export const standingRequestId = 'standing-request';

export interface StandingRequest extends Stored {
	readonly id: string;
	/** Ids of rules; those of a newer version are kept. */
	readonly rules: readonly string[];
	/** When the explanation was accepted last. */
	readonly accepted: Day;
}
