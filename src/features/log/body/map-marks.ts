/** What a patient does to a map. Marks that this version cannot show stay where they are, whatever is done to the rest. */
import {
	isRegion,
	regions,
	sensationKinds,
	type RegionId,
	type RegionMark,
	type SensationKind,
	type Side
} from '#core/symptoms/regions.ts';
import { placeKey } from '#ui/half-drawing.ts';

export type Marks = readonly RegionMark[];

/** A region on one side, as the drawing and the list name it. */
export interface Place {
	readonly region: RegionId;
	readonly side: Side;
}

const places: readonly Place[] = (Object.keys(regions) as RegionId[]).flatMap((region) =>
	regions[region].map((side) => ({ region, side }))
);

/** A key for a place, for lists and for the drawing. */
export const keyOf = ({ region, side }: Place): string => placeKey(region, side);

export function placeOf(key: string): Place | undefined {
	return places.find((place) => keyOf(place) === key);
}

/** Whether the map can name a mark and take it away; others are kept for the version that knows them. */
export function isShown({ region, kind }: RegionMark): boolean {
	return isRegion(region) && (kind === undefined || sensationKinds.includes(kind));
}

function isOn(mark: RegionMark, { region, side }: Place): boolean {
	return mark.region === region && mark.side === side;
}

export function isMarked(marks: Marks, place: Place, kind: SensationKind): boolean {
	return marks.some((mark) => isOn(mark, place) && mark.kind === kind);
}

/** Marks a place with a kind. A mark there whose kind was not said takes this one. */
export function marked(marks: Marks, place: Place, kind: SensationKind): Marks {
	if (isMarked(marks, place, kind)) return marks;
	const unsaid = marks.findIndex((mark) => isOn(mark, place) && mark.kind === undefined);
	if (unsaid < 0) return [...marks, { ...place, kind }];
	return marks.map((mark, index) => (index === unsaid ? { ...mark, kind } : mark));
}

export function unmarked(marks: Marks, place: Place, kind: SensationKind): Marks {
	return marks.filter((mark) => !isOn(mark, place) || mark.kind !== kind);
}

export function without(marks: Marks, gone: RegionMark): Marks {
	return marks.filter((mark) => mark !== gone);
}

/** Rates one mark, or takes the rating back. */
export function rated(marks: Marks, which: RegionMark, level: number | undefined): Marks {
	const { level: _, ...unrated } = which;
	return marks.map((mark) => (mark === which ? { ...unrated, ...(level !== undefined && { level }) } : mark));
}

/** Takes away everything that can be shown. */
export function cleared(marks: Marks): Marks {
	return marks.filter((mark) => !isShown(mark));
}

/** Another day's places and kinds instead of these. Its numbers stay behind: yesterday's do not stand for today's. */
export function copied(from: Marks, onto: Marks): Marks {
	const shown = from
		.filter(isShown)
		.map(({ region, side, kind }): RegionMark => ({ region, ...(side && { side }), ...(kind && { kind }) }));
	return [...cleared(onto), ...shown];
}
