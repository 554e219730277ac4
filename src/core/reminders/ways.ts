/** How a reminder can ring on this device, said for each reminder. Source: facts, reminders 1 and 6. */
import type { NotifierState } from './notifier.ts';
import type { Reminder } from './series.ts';

/** What kind of device the app stands on, as far as ringing goes. */
export const platforms = ['ios-tab', 'ios-app', 'android', 'desktop'] as const;
export type Platform = (typeof platforms)[number];

/**
 * `rings`: with a notification. `late`: the same, up to a minute late. `short`: the same, for a short time. `list`: it
 * stands on Today at its time. `waits`: it stands on Today when the app is opened. `calendar`: by the patient's own.
 */
export type Way = 'rings' | 'late' | 'short' | 'list' | 'waits' | 'calendar' | 'never';

export interface Ways {
	readonly open: Way;
	readonly background: Way;
	readonly closed: Way;
}

/** `canKeep`: storage is allowed; without it nothing is remembered, so nothing can ring. */
export interface Device {
	readonly platform: Platform;
	readonly notifier: NotifierState;
	readonly canKeep: boolean;
}

const background: Readonly<Record<Platform, Way>> = {
	'ios-tab': 'waits',
	'ios-app': 'waits',
	android: 'short',
	desktop: 'late'
};

/**
 * How a reminder rings with the app on screen, in the background and closed.
 * Edges: one that was given to a calendar rings there also while it is switched off here: the calendar does not know.
 * A posture break that was missed is over, so it never waits.
 */
export function waysOf({ about, paused, calendar }: Reminder, { platform, notifier, canKeep }: Device): Ways {
	const closed: Way = calendar ? 'calendar' : paused || !canKeep || about === 'posture' ? 'never' : 'waits';
	if (paused || !canKeep) return { open: 'never', background: 'never', closed };
	const away = notifier === 'granted' ? background[platform] : 'waits';
	return {
		open: notifier === 'granted' ? 'rings' : 'list',
		background: away === 'waits' && about === 'posture' ? 'never' : away,
		closed
	};
}
