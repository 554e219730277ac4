/** Short timed notes beside the day's entry: a flare, a sudden relief. Their numbers never enter a day's average. */
import type { Stored } from '../stored.ts';
import type { Day, TimeOfDay } from '../time.ts';
import type { RegionMark } from './regions.ts';

export const momentKinds = ['flare', 'relief'] as const;
export type MomentKind = (typeof momentKinds)[number];

/** `day`, `time` and `zone` are the wall's where it happened. Whatever is absent was not said. */
export interface MomentNote extends Stored {
	readonly id: string;
	readonly day: Day;
	readonly time: TimeOfDay;
	readonly zone?: string;
	readonly what?: MomentKind;
	/** Pain at that moment, 0–10. */
	readonly level?: number;
	readonly regions?: readonly RegionMark[];
	/** What was happening. */
	readonly note?: string;
	/** Written with the night button; detail may follow in the morning. */
	readonly night?: true;
}

/** Whether a moment says no more than when it was and, perhaps, whether it flared or eased. */
export function lacksDetail(moment: MomentNote): boolean {
	return moment.level === undefined && !moment.regions?.length && !moment.note;
}
