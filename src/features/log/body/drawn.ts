/** How each kind is filled on the drawings of the body. */
import type { SensationKind } from '#core/symptoms/regions.ts';
import type { Fill } from '#ui/fills.ts';
import { placeKey } from '#ui/half-drawing.ts';
import type { Marks } from './map-marks.ts';

/** How each kind is filled; `unsaid` where only the place is known. */
export const fillOf: Readonly<Record<SensationKind | 'unsaid', Fill>> = {
	pain: 'solid',
	numb: 'dots',
	tingling: 'diagonals',
	burning: 'crosses',
	weakness: 'bars',
	unsaid: 'plain'
};

/** Place → its fills, for the drawing. A mark without a side stands in the list alone. */
export function filledBy(marks: Marks): ReadonlyMap<string, readonly Fill[]> {
	const filled = new Map<string, Fill[]>();
	for (const { region, side, kind } of marks) {
		const key = placeKey(region, side ?? '');
		const fill = fillOf[kind ?? 'unsaid'];
		const before = filled.get(key) ?? [];
		if (!before.includes(fill)) filled.set(key, [...before, fill]);
	}
	return filled;
}
