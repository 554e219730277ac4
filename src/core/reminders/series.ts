/** A reminder as the patient set it: when it rings, and of what. Source: facts, reminders 3.1. */
import type { Stored } from '../stored.ts';
import type { Day, TimeOfDay } from '../time.ts';

/** What it is about. Permanent. */
export const reminderSubjects = [
	'evening-log',
	'routine',
	'heat-cold',
	'posture',
	'session',
	'after-session',
	'weekly-check',
	'strength',
	'activities',
	'own'
] as const;
export type ReminderSubject = (typeof reminderSubjects)[number];

/** ISO weekday, 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** On which days. `every`: each n-th day (n 1–366) counted from `from`. */
export type DayRhythm =
	| { readonly kind: 'daily' }
	| { readonly kind: 'weekdays'; readonly days: readonly Weekday[] }
	| { readonly kind: 'every'; readonly n: number; readonly from: Day }
	| { readonly kind: 'once'; readonly day: Day };

/** From one wall-clock time up to, and without, another; past midnight where `to` is not after `from`. */
export interface Window {
	readonly from: TimeOfDay;
	readonly to: TimeOfDay;
}

/**
 * `wall`: 08:00 wherever the patient is. `zoned`: by the clock of one place (an IANA zone), for appointments and for a
 * patient who stays on home time. `interval`: every so many minutes (5–240) of elapsed time inside windows, counted from
 * the window's start or from what was last done, never from what was last shown.
 */
export type Timing =
	| { readonly kind: 'wall'; readonly rhythm: DayRhythm; readonly times: readonly TimeOfDay[] }
	| { readonly kind: 'zoned'; readonly rhythm: DayRhythm; readonly times: readonly TimeOfDay[]; readonly zone: string }
	| {
			readonly kind: 'interval';
			readonly rhythm: DayRhythm;
			readonly minutes: number;
			readonly windows: readonly Window[];
	  };

/**
 * One series. `item`: of the plan. `title`: the patient's own words. `again`: minutes (5–240) after which it rings once
 * more if nothing was done; absent: it does not. `quiet`: its own quiet hours. `named`: the lock screen may show what it
 * is about. `calendar`: it was given to a calendar, with the number of its last change. `paused`: it does not ring.
 */
export interface Reminder extends Stored {
	readonly id: string;
	readonly about: ReminderSubject | (string & {});
	readonly item?: string;
	readonly title?: string;
	readonly timing: Timing;
	readonly from: Day;
	readonly until?: Day;
	readonly again?: number;
	readonly quiet?: Window;
	readonly named?: true;
	readonly paused?: true;
	readonly calendar?: { readonly uid: string; readonly sequence: number };
}
