/** One time of heat or cold, with how it was before and after. Source: facts, clinical 5.4. */
import type { Stored } from '../stored.ts';
import type { RegionId } from '../symptoms/regions.ts';
import type { Day, TimeOfDay } from '../time.ts';

export const heatColdKinds = ['heat', 'cold'] as const;
export type HeatColdKind = (typeof heatColdKinds)[number];

/** The skin at the check after five minutes: pink at most; anything else ends it. */
export const skinFindings = ['fine', 'bright-or-mottled', 'blister'] as const;
export type SkinFinding = (typeof skinFindings)[number];

/**
 * `minutes`: how long it was on, whole minutes. `before` and `after`: 0–10, after being asked 30 minutes later.
 * Absent: not said.
 */
export interface HeatCold extends Stored {
	readonly id: string;
	readonly day: Day;
	readonly time: TimeOfDay;
	readonly zone?: string;
	readonly what: HeatColdKind;
	readonly region: RegionId | (string & {});
	readonly side?: 'left' | 'right' | 'middle';
	readonly minutes: number;
	readonly skin?: SkinFinding;
	readonly before?: number;
	readonly after?: number;
}
