import type { Notifier, NotifierState, Ring } from '#core/reminders/notifier.ts';
import type { Carried } from './answer.ts';

/** Newer than the types know: only Chromium and Firefox draw buttons. */
interface Shown extends NotificationOptions {
	readonly actions?: readonly { readonly action: string; readonly title: string }[];
	readonly renotify?: boolean;
}

/**
 * Notifications of this browser, through the service worker: phones refuse every other way, and only the worker can
 * hear a button of one whose page is gone.
 */
export function webNotifier(base: string): Notifier {
	const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
	const listeners = new Set<() => void>();

	function state(): NotifierState {
		if (!workers || !('Notification' in globalThis) || !('showNotification' in ServiceWorkerRegistration.prototype))
			return 'unsupported';
		return Notification.permission;
	}

	async function follow(): Promise<void> {
		const status = await navigator.permissions.query({ name: 'notifications' });
		status.onchange = () => {
			for (const listener of listeners) listener();
		};
	}
	// Where the browser tells nothing of changes, every look asks anew.
	void follow().catch(() => undefined);

	async function registered(): Promise<ServiceWorkerRegistration | undefined> {
		// `ready` waits for ever where no worker can be had.
		return (await workers?.getRegistration(`${base}/`)) ?? undefined;
	}

	return {
		state,
		async ask() {
			if (state() === 'unsupported') return 'unsupported';
			await Notification.requestPermission();
			return state();
		},
		async show(ring) {
			if (state() !== 'granted') return false;
			try {
				const registration = await registered();
				if (!registration?.active) return false;
				await registration.showNotification(ring.title, optionsOf(base, ring));
				return true;
			} catch {
				// Withdrawn between the question and the answer: the list in the app shows it.
				return false;
			}
		},
		async withdraw(key) {
			try {
				const registration = await registered();
				for (const shown of (await registration?.getNotifications({ tag: key })) ?? []) shown.close();
			} catch {
				// Nothing is shown where nothing may be asked.
			}
		},
		count(open) {
			const badged = navigator as { setAppBadge?: (count: number) => Promise<void> };
			// Refused where the app is not installed, or without permission: then there is no badge.
			badged.setAppBadge?.(open).catch(() => undefined);
		},
		watch(listener) {
			const watcher = () => listener();
			listeners.add(watcher);
			return () => void listeners.delete(watcher);
		}
	};
}

function optionsOf(base: string, { key, series, path, text, language, done, snooze }: Ring): Shown {
	const carried: Carried = { key, series, path };
	const buttons = [
		{ action: 'done', title: done },
		{ action: 'snooze', title: snooze }
	];
	const { maxActions = 0 } = Notification as { maxActions?: number };
	return {
		body: text,
		lang: language,
		tag: key,
		renotify: true,
		icon: `${base}/icons/icon-192.png`,
		data: carried,
		...(maxActions > 0 && { actions: buttons.slice(0, maxActions) })
	};
}
