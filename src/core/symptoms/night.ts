/** The night button: when it is night, what a tap means, and which moments of last night still lack detail. */
import { addDays, minutesBetween, type Instant, type Moment, type TimeOfDay } from '../time.ts';
import { evening, nightEnds } from './entry.ts';
import { lacksDetail, type MomentKind, type MomentNote } from './moment-note.ts';

/** From this wall time on the night button is offered, until `nightUntil`. Project decision. */
export const nightFrom = '21:00' as TimeOfDay;
export const nightUntil = '06:00' as TimeOfDay;
/** From here on the night is no longer asked about. */
export const noon = '12:00' as TimeOfDay;
/** How long the last tap may be taken back on the page itself, in minutes. */
export const tapMinutes = 10;

/** Whether a wall time lies in the night: 21:00 and after, or before 06:00. */
export function isNight(time: TimeOfDay): boolean {
	return time >= nightFrom || time < nightUntil;
}

/**
 * What a tap means beside the one before it.
 * `again`: the same was said in this very minute, so nothing is new (a finger that trembles). `instead`: the other
 * button in the same minute puts the first one right. `another`: a moment of its own.
 */
export function tapMeans(
	last: Pick<MomentNote, 'day' | 'time' | 'what'> | undefined,
	what: MomentKind,
	now: Pick<Moment, 'day' | 'time'>
): 'again' | 'instead' | 'another' {
	if (last?.day !== now.day || last.time !== now.time) return 'another';
	return last.what === what ? 'again' : 'instead';
}

/**
 * The newest moment of the night button that was made less than ten minutes ago, which a tap may still put right.
 * Edges: ten whole minutes are too long; one made later than now (the clock was set back) is none.
 */
export function lastTap(moments: readonly MomentNote[], now: Instant): MomentNote | undefined {
	const recent = moments.filter(({ night, made }) => {
		const minutes = minutesBetween(made, now);
		return night && minutes >= 0 && minutes < tapMinutes;
	});
	return recent.reduce<MomentNote | undefined>(
		(last, each) => (last && last.made > each.made ? last : each),
		undefined
	);
}

/**
 * Moments of last night that were kept by one tap and say nothing more yet: since 17:00 the day before, in the order
 * given. Asked from 04:00 (included) to noon (not included); at any other time there are none.
 */
export function lastNight(moments: readonly MomentNote[], now: Moment): readonly MomentNote[] {
	if (now.time < nightEnds || now.time >= noon) return [];
	const before = addDays(now.day, -1);
	return moments.filter((moment) => {
		const isThen = moment.day === before ? moment.time >= evening : moment.day === now.day && moment.time < noon;
		return isThen && moment.night === true && lacksDetail(moment);
	});
}
