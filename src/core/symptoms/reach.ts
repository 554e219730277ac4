/** How far down each leg it reaches on one day, read from that day's map. Derived, never stored. */
import { isRegion, regions, type RegionId, type RegionMark, type SensationKind, type Side } from './regions.ts';

/** The ladder from the back to the toes. The place in this list is the distance. */
export const rungs = ['back', 'buttock', 'thigh', 'knee', 'calf', 'foot', 'toes'] as const;
export type Rung = (typeof rungs)[number];

/**
 * Where each region stands. `beside`: on no ladder, counted instead. `apart`: neither, the saddle area is a warning
 * sign and no distance.
 * The inner thigh stands beside: like groin, side of the hip, front and outer thigh it does not lie on the way that
 * sciatica takes. Project decision, awaiting clinical review.
 */
const standing: Readonly<Record<RegionId, Rung | 'beside' | 'apart'>> = {
	'low-back': 'back',
	sacrum: 'back',
	buttock: 'buttock',
	'hip-side': 'beside',
	groin: 'beside',
	saddle: 'apart',
	'thigh-front': 'beside',
	'thigh-outer': 'beside',
	'thigh-inner': 'beside',
	'thigh-back': 'thigh',
	knee: 'knee',
	shin: 'calf',
	calf: 'calf',
	'foot-top': 'foot',
	sole: 'foot',
	toes: 'toes'
};

export interface SideReach {
	/** The lowest rung marked. Absent: the ladder is not marked on this side. */
	readonly rung?: Rung;
	/** Regions marked that stand on no ladder. */
	readonly beside: number;
}

/** `unknown`: marks whose side was not said. They are never counted for a leg. */
export type Reach = Readonly<Record<'left' | 'right' | 'unknown', SideReach>>;

/**
 * How far down it reaches, for one kind, on each side.
 * Pain reads burning too (burning pain), and marks whose kind was not said: a list of places without a word for what
 * is felt there is a list of where it hurts. Every other kind reads only itself.
 * Edges: a region of the middle is the top of both ladders; a region marked twice counts once. An empty map reaches
 * nowhere. Regions that this version does not know, and a paired region marked in the middle, are passed over.
 * Unknown: no map on that day yields `undefined`.
 * Source: facts, clinical 9, row 6 (burning pain); the ladder and the rest are the project's own.
 */
export function reachOf(map: readonly RegionMark[] | undefined, kind: SensationKind): Reach | undefined {
	if (!map) return undefined;
	const felt = map.filter((mark) => speaksOf(mark, kind));
	return { left: reachOn(felt, 'left'), right: reachOn(felt, 'right'), unknown: reachOn(felt, 'unknown') };
}

/** Whether one rung lies further down than another. Nothing marked lies above everything. */
export function isFurtherDown(rung: Rung | undefined, than: Rung | undefined): boolean {
	return heightOf(rung) > heightOf(than);
}

function heightOf(rung: Rung | undefined): number {
	return rung === undefined ? -1 : rungs.indexOf(rung);
}

function speaksOf(mark: RegionMark, kind: SensationKind): boolean {
	if (kind === 'pain') return mark.kind === undefined || mark.kind === 'pain' || mark.kind === 'burning';
	return mark.kind === kind;
}

function reachOn(marks: readonly RegionMark[], side: keyof Reach): SideReach {
	let height = -1;
	const beside = new Set<RegionId>();
	for (const mark of marks) {
		if (!isRegion(mark.region) || !isOnSide(mark, side)) continue;
		const place = standing[mark.region];
		if (place === 'beside') beside.add(mark.region);
		else if (place !== 'apart') height = Math.max(height, heightOf(place));
	}
	const lowest = rungs[height];
	return { ...(lowest && { rung: lowest }), beside: beside.size };
}

/** Whether a mark speaks of a leg: one in the middle of both. */
function isOnSide({ region, side }: RegionMark, leg: keyof Reach): boolean {
	if (side !== 'middle') return (side ?? 'unknown') === leg;
	return leg !== 'unknown' && isRegion(region) && (regions[region] as readonly Side[]).includes('middle');
}
