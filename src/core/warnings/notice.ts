/**
 * What was raised, and what the patient said to it: facts of their own, so that a sign that was seen to does not come
 * back by itself, and one that was not does not vanish when a day is edited.
 */
import type { Stored } from '../stored.ts';
import type { Day, Instant } from '../time.ts';
import type { Outcome } from './tier.ts';

/** A ground as it stood when something was raised or muted. */
export interface KeptGround {
	readonly key: string;
	readonly size?: number;
	readonly day?: Day;
	/** Places and the like, as they were told. */
	readonly found?: readonly string[];
}

/**
 * The patient's words: `seen` by a doctor, `appointment` made, `mistake` in the answer, `noted`, `not-so` (it was no
 * matter). By itself: `cleared` the figures came back, `lapsed` nothing more was said, `checked` the check was answered.
 */
export const closings = ['seen', 'appointment', 'mistake', 'noted', 'not-so', 'cleared', 'lapsed', 'checked'] as const;
export type Closing = (typeof closings)[number];

/** One rule raised on one day. Open while `closed` is absent. */
export interface WarningNotice extends Stored {
	readonly id: string;
	readonly rule: string;
	readonly outcome: Outcome;
	readonly day: Day;
	readonly grounds: readonly KeptGround[];
	readonly closed?: {
		readonly how: Closing;
		readonly day: Day;
		readonly at: Instant;
		/** The day of the appointment. */
		readonly appointment?: Day;
	};
}

/** "Already known, being treated": by whom, and when it was seen. */
export interface WarningMute extends Stored {
	readonly id: string;
	readonly rule: string;
	readonly day: Day;
	readonly clinician: string;
	readonly seen: Day;
	readonly grounds: readonly KeptGround[];
}

export interface Ledger {
	readonly notices: readonly WarningNotice[];
	readonly mutes: readonly WarningMute[];
}
