/** How the places where the patient sits are set up: looked at once, and again when something changed. */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';

/**
 * What is looked at, by place. Ids are permanent: they stand in stored diaries.
 * Source: facts, clinical 5.3 (sitting, piriformis, meralgia, driving; all from memory there). The floor is the
 * project's own. Awaiting clinical review.
 */
export const setupPoints = {
	chair: ['feet-flat', 'hips-level', 'low-back', 'pocket-empty', 'legs-uncrossed'],
	desk: ['screen-height', 'desk-near', 'feet-flat', 'stand-up'],
	car: ['hips-level', 'low-back', 'pocket-empty', 'stops'],
	floor: ['raised-seat', 'back-support', 'change-often']
} as const satisfies Record<string, readonly string[]>;

export type SetupPlace = keyof typeof setupPoints;
export type SetupPoint = (typeof setupPoints)[SetupPlace][number];
export const setupPlaces = Object.keys(setupPoints) as readonly SetupPlace[];

export const setupAnswers = ['yes', 'not-yet'] as const;
export type SetupAnswer = (typeof setupAnswers)[number];

/** One place, looked at on `on`. Its id is the place's, so that two devices write the same thing. Absent: not said. */
export interface SetupCheck extends Stored {
	readonly id: string;
	readonly place: SetupPlace | (string & {});
	readonly on: Day;
	readonly points: { readonly [Point in SetupPoint]?: SetupAnswer };
}

/** The id of the one check of a place. */
export function setupIdOf(place: SetupPlace): string {
	return `setup-${place}`;
}

/**
 * How a place stands: `done` when every point was answered yes, `open` while one is "not yet" or unsaid, `unknown` while
 * it was never looked at.
 */
export function setupStanding(
	place: SetupPlace,
	check: Pick<SetupCheck, 'points'> | undefined
): 'done' | 'open' | 'unknown' {
	if (!check) return 'unknown';
	const points: readonly SetupPoint[] = setupPoints[place];
	return points.every((point) => check.points[point] === 'yes') ? 'done' : 'open';
}
