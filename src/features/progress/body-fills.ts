/** How often a place was marked, as a fill of the drawn body. */
import { views } from '#content/body/views.ts';
import type { RegionDays } from '#core/progress/region-days.ts';
import { sensationKinds } from '#core/symptoms/regions.ts';
import type { Fill } from '#ui/fills.ts';
import { pathsOf, placeKey } from '#ui/half-drawing.ts';

/** `few`: on less than a third of the maps. `some`: from a third on. `most`: from two thirds on. */
export const often = ['few', 'some', 'most'] as const;
export type Often = (typeof often)[number];

/** Told apart by how dark they are, without colour. */
export const fillOf: Readonly<Record<Often, Fill>> = { few: 'plain', some: 'checks', most: 'solid' };

export function oftenOf(days: number, maps: number): Often {
	if (days * 3 >= maps * 2) return 'most';
	return days * 3 >= maps ? 'some' : 'few';
}

/** Every place of this version is on one of these. */
const shown = ['front', 'back', 'saddle'] as const;
export type ShownView = (typeof shown)[number];

/** The pictures that are needed: the saddle area shows on one of its own. */
export function viewsFor(regions: readonly RegionDays[]): ShownView[] {
	const isMarked = regions.some(({ region }) => region === 'saddle');
	return shown.filter((view) => view !== 'saddle' || isMarked);
}

/** Whether there is such a place on the pictures, and this version knows anything that was felt there. */
export function isDrawn({ region, side, kinds }: RegionDays): boolean {
	const isFelt = [...sensationKinds, 'unsaid' as const].some((kind) => kinds[kind]);
	return isFelt && side !== undefined && drawnPlaces().has(placeKey(region, side));
}

/** Place → its fill. What cannot be drawn stands in words alone. */
export function filledBy(regions: readonly RegionDays[], maps: number): ReadonlyMap<string, readonly Fill[]> {
	return new Map(
		regions
			.filter(isDrawn)
			.map(({ region, side, days }) => [placeKey(region, side ?? ''), [fillOf[oftenOf(days, maps)]]])
	);
}

let places: ReadonlySet<string> | undefined;

function drawnPlaces(): ReadonlySet<string> {
	places ??= new Set(shown.flatMap((view) => pathsOf(views[view].drawing).places.map(({ key }) => key)));
	return places;
}
