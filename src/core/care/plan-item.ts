/** My plan: what the patient chose with the practitioner, and how it is going. */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';
import type { Dose } from './dose.ts';

/** Two to four items are suggested; more is told, not refused. Source: issue "Care", facts clinical 5.1. */
export const suggestedItems = { from: 2, to: 4 } as const;

/** Why an item rests: the stop rule of 5.1, or the patient's own wish. Permanent words. */
export const restReasons = ['further-down', 'numb-or-weak', 'still-worse', 'own-wish'] as const;
export type RestReason = (typeof restReasons)[number];

/** Why an item that rested may go on: the practitioner said so, it is as before, or it rested by own wish. Permanent. */
export const wakeReasons = ['practitioner', 'as-before', 'own-wish'] as const;
export type WakeReason = (typeof wakeReasons)[number];

/**
 * One item. `routine`: an id of the library, one of a newer version, or absent for a routine in own words (`name`).
 * `dose`: the patient's own; absent: as the library says. `agreed`: the practitioner agreed on that day.
 * `resting`: stopped by the stop rule until the patient wakes it. `woken`: when it was last woken. `until`: taken off the plan on that day.
 */
export interface PlanItem extends Stored {
	readonly id: string;
	readonly routine?: string;
	readonly name?: string;
	readonly dose?: Dose;
	readonly side?: 'left' | 'right';
	readonly from: Day;
	readonly until?: Day;
	readonly agreed?: { readonly on: Day; readonly by?: string };
	readonly resting?: { readonly since: Day; readonly why: RestReason };
	readonly woken?: { readonly on: Day; readonly why: WakeReason };
}
