/** The shape of a sign or rule: data that a clinician can read and sign. */
import type { Day } from '../time.ts';
import type { Condition } from './condition.ts';
import type { Outcome, Tier } from './tier.ts';

export const awaitingReview = 'awaiting clinical review';

/**
 * `sourced`: read in the sources named. `unverified`: from memory, to be looked up. `project decision`: this project's
 * own, no clinical fact. `part`: the sign is sourced, a number or a tier of it is the project's own or unverified.
 */
export type Standing = 'sourced' | 'part' | 'unverified' | 'project decision';

export interface Rule {
	/** Permanent: it stands in stored notices. */
	readonly id: string;
	readonly outcome: Outcome;
	readonly when: Condition;
	/** What makes it more urgent, where the rule is raised. */
	readonly raises?: readonly { readonly tier: Tier; readonly when: Condition }[];
	/**
	 * `answers`: the patient answered a question about this very thing. `log`: read from the log; its quiet notices are
	 * the patient's own standing request.
	 */
	readonly basis: 'answers' | 'log';
	/** Days until it may be shown again. Absent: 7. */
	readonly repeatDays?: number;
	/** Ids of sources; empty only where `standing` names none. */
	readonly sources: readonly string[];
	readonly standing: Standing;
	/** What of it is unverified or the project's own. */
	readonly note?: string;
	/** When it was last held against its sources. */
	readonly reviewed: Day;
	readonly reviewer: typeof awaitingReview | { readonly name: string; readonly on: Day };
}

/** Whether no clinician has signed a rule yet. */
export function isUnsigned({ reviewer }: Pick<Rule, 'reviewer'>): boolean {
	return reviewer === awaitingReview;
}
