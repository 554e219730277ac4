/** What a patient enters of one moment, and what is refused of it. */
import { parseTime, type Day, type Moment, type TimeOfDay } from '../time.ts';
import type { MomentNote } from './moment-note.ts';
import { longestNote } from './symptom.ts';

/** A moment as it stands in a form. `time` as typed; `unreadable`: the browser itself could not read it. */
export interface MomentInput {
	readonly day: Day;
	readonly time: string;
	readonly unreadable: boolean;
	readonly note: string;
}

export type MomentRefusal = 'time-missing' | 'time-impossible' | 'time-not-yet' | 'note-too-long';

/**
 * What stands in the way of keeping a moment; empty when nothing does.
 * Edges: this very minute may be said, the next one not. A time that is stored already may stay, also when the clock
 * was set back since.
 */
export function refusalsOf(
	input: MomentInput,
	now: Moment,
	before?: Pick<MomentNote, 'time'>
): readonly MomentRefusal[] {
	const time = timeRefusal(input, now, before);
	return [...(time ? [time] : []), ...(input.note.length > longestNote ? (['note-too-long'] as const) : [])];
}

/** The time that a moment's form opens with: the wall's on the day itself, none on a day that is over. */
export function firstTime(day: Day, now: Moment): TimeOfDay | undefined {
	return day === now.day ? now.time : undefined;
}

function timeRefusal(
	{ day, time, unreadable }: MomentInput,
	now: Moment,
	before: Pick<MomentNote, 'time'> | undefined
): MomentRefusal | undefined {
	if (unreadable) return 'time-impossible';
	if (time === '') return 'time-missing';
	const read = parseTime(time);
	if (!read) return 'time-impossible';
	return day === now.day && read > now.time && read !== before?.time ? 'time-not-yet' : undefined;
}
