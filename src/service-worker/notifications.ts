/// <reference lib="webworker" />
import { carriedBy, noteAnswer, type Carried, type OpenMessage } from '#adapters/notifications/answer.ts';
import type { Clock } from '#core/ports.ts';
import type { Ledger } from '#core/reminders/ledger.ts';

declare const self: ServiceWorkerGlobalScope;

/** `path`: the app's own, with the slash at the end. */
interface World {
	readonly path: string;
	readonly ledger: Ledger;
	readonly clock: Clock;
}

/**
 * A notification was answered. A button is noted without opening anything; a tap leads to what it is about: in a
 * window that is there, else in a new one.
 */
export async function answered(notification: Notification, action: string, world: World): Promise<void> {
	notification.close();
	const carried = carriedBy(notification.data);
	if (carried && (await isNoted(carried, action, world))) return;
	const leads = `${world.path}${(carried?.path ?? '').replace(/^\//, '')}`;
	const [window] = await self.clients.matchAll({ type: 'window' });
	if (!window) {
		await self.clients.openWindow(leads);
		return;
	}
	window.postMessage({ type: 'OPEN', path: leads } satisfies OpenMessage);
	// Refused where the tap counts as too long ago: the window has its message all the same.
	await window.focus().catch(() => undefined);
}

/** Where the ledger cannot be had the app opens instead: nothing is lost unseen. */
async function isNoted(carried: Carried, action: string, world: World): Promise<boolean> {
	try {
		return await noteAnswer(carried, action, world);
	} catch {
		return false;
	}
}
