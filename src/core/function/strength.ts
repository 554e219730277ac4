/**
 * The weekly strength check, each leg by itself: five steps on heels, five on toes, one rise from a chair on one leg.
 * Source: facts, clinical 2 (R2) and 5.2 heel_toe_check; which nerve root a step speaks of is unverified and not said.
 */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';

export const strengthTests = ['heels', 'toes', 'chair'] as const;
export type StrengthTest = (typeof strengthTests)[number];

export const strengthAnswers = ['able', 'harder', 'not-able', 'skipped'] as const;
export type StrengthAnswer = (typeof strengthAnswers)[number];

/** Absent: not reached or not answered. `skipped`: the patient chose not to do it. Neither is "able". */
export type StrengthOfSide = { readonly [Test in StrengthTest]?: StrengthAnswer };

/** Times risen from a chair in 30 seconds, both legs together; whole number. */
export const standsRange = { from: 0, to: 60 } as const;

export interface StrengthCheck extends Stored {
	readonly id: string;
	readonly day: Day;
	readonly left?: StrengthOfSide;
	readonly right?: StrengthOfSide;
	readonly stands?: number;
}
