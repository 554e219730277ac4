/** What shows a reminder outside of the page. The page's own is the service worker's; a relay may become another. */
import type { OccurrenceKey } from './ledger.ts';

/** `unsupported`: this browser shows none for this page, whatever is asked. `default`: not asked yet. */
export const notifierStates = ['unsupported', 'default', 'granted', 'denied'] as const;
export type NotifierState = (typeof notifierStates)[number];

/** One ringing, ready to be shown. `path`: where a tap on it leads, under the app's own address. */
export interface Ring {
	readonly key: OccurrenceKey;
	readonly series: string;
	readonly title: string;
	readonly text: string;
	readonly language: string;
	readonly path: string;
	/** Words of the buttons; a platform without buttons shows none. */
	readonly done: string;
	readonly snooze: string;
}

export interface Notifier {
	state(): NotifierState;
	/** To be called in a tap: most browsers refuse to ask at any other time. */
	ask(): Promise<NotifierState>;
	/** Whether the device took it. Never rejects: a permission may be withdrawn at any moment. */
	show(ring: Ring): Promise<boolean>;
	/** Takes back what is still shown of an occurrence. */
	withdraw(key: OccurrenceKey): Promise<void>;
	/** How many are open, at the app's icon where there is such a thing. */
	count(open: number): void;
	/** Tells when the permission was changed, here or in the browser's settings. Returns the way to stop. */
	watch(listener: () => void): () => void;
}
