/**
 * "How much has changed since you began?", in seven steps.
 * Source: facts, clinical 3, PGIC (free, own wording); asked at sessions 3, 6 and the last.
 */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';

export const changeSteps = [
	'very-much-better',
	'much-better',
	'a-little-better',
	'no-change',
	'a-little-worse',
	'much-worse',
	'very-much-worse'
] as const;
export type ChangeStep = (typeof changeSteps)[number];

/** `session`: number of the session after which it was asked; absent where the patient answered without being asked. */
export interface ImpressionOfChange extends Stored {
	readonly id: string;
	readonly day: Day;
	readonly change: ChangeStep;
	readonly session?: number;
}
