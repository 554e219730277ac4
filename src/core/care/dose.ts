/** How much of a routine: facts as the patient agreed them, with no clock. */

/** Where both sides are done one after the other (`each`), the sore side alone (`one`), or no side is meant (`none`). */
export const doseSides = ['each', 'one', 'none'] as const;
export type DoseSides = (typeof doseSides)[number];

/** How often: so many times a day, or on so many days a week. `when-needed`: whenever it helps. */
export type DoseRhythm =
	| { readonly kind: 'per-day'; readonly times: number }
	| { readonly kind: 'per-week'; readonly days: number }
	| { readonly kind: 'when-needed' };

/**
 * One dose. `seconds` is how long each repetition is held or takes, `rest` the pause after it and between sets.
 * A walk is one long repetition. Ranges: `doseRanges`.
 */
export interface Dose {
	readonly seconds: number;
	readonly repetitions: number;
	readonly sets: number;
	readonly rest: number;
	readonly sides: DoseSides;
	readonly rhythm: DoseRhythm;
}

/** What a patient may enter; whole numbers, both ends included. Project decision, awaiting clinical review. */
export const doseRanges = {
	seconds: { from: 1, to: 3600 },
	repetitions: { from: 1, to: 60 },
	sets: { from: 1, to: 10 },
	rest: { from: 0, to: 300 },
	'per-day': { from: 1, to: 12 },
	'per-week': { from: 1, to: 7 }
} as const;

/** How long one bout of a dose takes, in seconds, the pauses between repetitions, sets and sides included. */
export function secondsOf({ seconds, repetitions, sets, rest, sides }: Dose): number {
	const bouts = repetitions * sets * (sides === 'each' ? 2 : 1);
	return bouts * seconds + (bouts - 1) * rest;
}
