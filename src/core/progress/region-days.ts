/** How often each place of the body was marked over some maps. */
import { regions, type RegionMark, type SensationKind, type Side } from '../symptoms/regions.ts';

/** One region on one side. `side` absent: it was not said. */
export interface RegionDays {
	readonly region: string;
	readonly side?: Side;
	/** Maps on which it was marked, whatever was felt there. */
	readonly days: number;
	/** Of these, maps by what was felt there; `unsaid` where no kind was said. A day may count under several. */
	readonly kinds: { readonly [Kind in SensationKind | 'unsaid']?: number };
}

/**
 * The marked places of some maps, from the back down to the toes, left before middle before right, side not said last;
 * regions that this version does not know at the end.
 * Edges: a place marked twice on one map counts once. No maps, or only empty ones, yield none.
 */
export function regionDays(maps: readonly (readonly RegionMark[])[]): RegionDays[] {
	const found = new Map<string, { mark: RegionMark; days: number; kinds: Map<SensationKind | 'unsaid', number> }>();
	for (const map of maps) {
		const here = new Map<string, { mark: RegionMark; kinds: Set<SensationKind | 'unsaid'> }>();
		for (const mark of map) {
			const key = orderOf(mark);
			const place = here.get(key) ?? { mark, kinds: new Set() };
			here.set(key, place);
			place.kinds.add(mark.kind ?? 'unsaid');
		}
		for (const [key, { mark, kinds }] of here) {
			const place = found.get(key) ?? { mark, days: 0, kinds: new Map<SensationKind | 'unsaid', number>() };
			found.set(key, place);
			place.days += 1;
			for (const kind of kinds) place.kinds.set(kind, (place.kinds.get(kind) ?? 0) + 1);
		}
	}
	return [...found]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { mark, days, kinds }]) => ({
			region: mark.region,
			...(mark.side && { side: mark.side }),
			days,
			kinds: Object.fromEntries(kinds)
		}));
}

const known = Object.keys(regions);

/** Sorts as text: the place from the top, then the side, then the name. */
function orderOf({ region, side }: RegionMark): string {
	const place = known.indexOf(region);
	const across = side ? ['left', 'middle', 'right'].indexOf(side) : 3;
	return `${String(place < 0 ? known.length : place).padStart(2, '0')} ${across} ${region}`;
}
