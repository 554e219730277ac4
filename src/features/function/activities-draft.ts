import type { Day } from '#core/time.ts';
import { parseDay } from '#core/time.ts';

/** What stands half filled on the page of activities. */
export interface ActivitiesDraft {
	/** The day that the numbers speak of, once one was chosen. */
	readonly day?: Day;
	/** `null`: an answer that was taken back. */
	readonly scores: Readonly<Record<string, number | null>>;
	/** A new activity's name. */
	readonly name: string;
	readonly renaming?: { readonly id: string; readonly name: string };
}

export const activitiesDraftId = 'activities';
export const noActivitiesDraft: ActivitiesDraft = { scores: {}, name: '' };

/** Whether something would be lost. */
export function isHalfFilled({ scores, name, renaming }: ActivitiesDraft): boolean {
	return Object.keys(scores).length > 0 || name.trim() !== '' || renaming !== undefined;
}

/** What an earlier visit kept; a draft of another version lacks what this one asks for. */
export function activitiesDraftFrom(kept: unknown): ActivitiesDraft {
	const { day, ...rest } = (kept ?? {}) as Partial<ActivitiesDraft>;
	const on = typeof day === 'string' ? parseDay(day) : undefined;
	return { ...noActivitiesDraft, ...rest, ...(on && { day: on }) };
}
