/** What the patient wrote on a good day for a bad one. */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';

/** There is one: its id never changes, so that two devices write the same thing. */
export const badDayPlanId = 'bad-day-plan';

/** Positions of ease that are drawn. Permanent. Source: facts, clinical 5.2 (side-sleep-pillow S1) and 5.1. */
export const easePositions = ['on-back-knees-up', 'side-pillow', 'chair-forward', 'short-walk'] as const;
export type EasePosition = (typeof easePositions)[number];

/** `gentle`: ids of plan items that may be done on a bad day. The texts are the patient's own. Absent: not written. */
export interface BadDayPlan extends Stored {
	readonly id: string;
	readonly written: Day;
	readonly gentle?: readonly string[];
	readonly ease?: readonly (EasePosition | (string & {}))[];
	readonly heatOrCold?: 'heat' | 'cold' | 'neither';
	readonly medicine?: string;
	readonly skip?: string;
	readonly call?: { readonly name?: string; readonly phone?: string };
}
