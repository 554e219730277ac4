/** One time a routine was done, and how it was afterwards: the traffic light of facts, clinical 5.1. */
import type { Stored } from '../stored.ts';
import type { Day, TimeOfDay } from '../time.ts';

/** `done`: to its end. `stopped`: ended early by the patient. Ticked off without the player: `done`. */
export const practiceEnds = ['done', 'stopped'] as const;
export type PracticeEnd = (typeof practiceEnds)[number];

/**
 * Right afterwards: the same or easier; up by at most two points; more than that; further down the leg; newly numb or
 * weak. Absent: not said.
 */
export const afterwards = ['same-or-easier', 'up-to-two', 'up-more', 'further-down', 'numb-or-weak'] as const;
export type Afterwards = (typeof afterwards)[number];

export const laterAnswers = ['yes', 'no', 'not-sure'] as const;
export type LaterAnswer = (typeof laterAnswers)[number];

/**
 * `item`: the item of the plan. `routine`: the library's id, or absent for one in own words. `gone`: asked at 30 minutes,
 * where it had risen. `worse`: asked once on the next day, "still worse?". Absent: not said.
 */
export interface Practice extends Stored {
	readonly id: string;
	readonly day: Day;
	readonly time: TimeOfDay;
	readonly zone?: string;
	readonly item: string;
	readonly routine?: string;
	readonly ended: PracticeEnd;
	/** Seconds it took, pauses left out; absent where it was ticked off. */
	readonly seconds?: number;
	readonly after?: Afterwards;
	readonly gone?: LaterAnswer;
	readonly worse?: LaterAnswer;
}
