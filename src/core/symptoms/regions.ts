/**
 * The parts of the body a patient can mark. The list is closed and its ids are permanent: they stand in stored
 * diaries, backups and shared reports. Sides are the patient's own.
 */

export type Side = 'left' | 'right' | 'middle';
/** What is felt there. Absent on a mark means "not said", never "none". */
export type SensationKind = 'pain' | 'numb' | 'tingling' | 'burning' | 'weakness';

const paired = ['left', 'right'] as const;
const middle = ['middle'] as const;

/** Region → the sides it has, from the back down to the toes. Source: design, look-and-feel, "Pictures before words". */
export const regions = {
	'low-back': ['left', 'middle', 'right'],
	sacrum: middle,
	buttock: paired,
	'hip-side': paired,
	groin: paired,
	saddle: middle,
	'thigh-front': paired,
	'thigh-outer': paired,
	'thigh-inner': paired,
	'thigh-back': paired,
	knee: paired,
	shin: paired,
	calf: paired,
	'foot-top': paired,
	sole: paired,
	toes: paired
} as const satisfies Record<string, readonly Side[]>;

export type RegionId = keyof typeof regions;

export const sensationKinds = ['pain', 'numb', 'tingling', 'burning', 'weakness'] as const satisfies SensationKind[];

/**
 * One marked region on one day.
 * `region` is text so that an id from a newer version is kept and given back; `isRegion` tells the known ones.
 * `side` absent: unknown. `kind` absent: not said. `level` 0–10, absent: not rated.
 */
export interface RegionMark {
	readonly region: RegionId | (string & {});
	readonly side?: Side;
	readonly kind?: SensationKind;
	readonly level?: number;
}

/** Whether this version knows the region. */
export function isRegion(id: string): id is RegionId {
	return Object.hasOwn(regions, id);
}

/**
 * The side a mark stands on when a list of regions comes with one side for all of them.
 * A region of the middle only is `middle`; the low back stands for the middle in such lists; a paired region takes
 * the side given. Unknown: no side given for a paired region, or an unknown region, yields `undefined`.
 */
export function sideFor(region: string, given: 'left' | 'right' | undefined): Side | undefined {
	if (!isRegion(region)) return given;
	return (regions[region] as readonly Side[]).includes('middle') ? 'middle' : given;
}
