import type { Clock } from '#core/ports.ts';
import { withoutDraftsElsewhere } from './draft-lock.ts';

/**
 * `none`: not registered, or it failed. `installing`: the first version is on its way here. `ready`: works without a
 * network. `update-waiting`: a newer version than this tab's is here, and takes over when the patient agrees.
 */
export type WorkerState = 'unsupported' | 'none' | 'installing' | 'ready' | 'update-waiting';

export interface OfflineWorker {
	readonly state: WorkerState;
	/** Tells of every change of `state`. Returns the way to stop. */
	onChange(listener: (state: WorkerState) => void): () => void;
	/** `held`: another tab has a half-filled form, nothing happened. Else this tab, and no other, reloads. */
	takeOver(): Promise<'reloading' | 'held'>;
}

interface Place {
	/** Path the app is served under, without the slash at the end. */
	readonly base: string;
	readonly clock: Clock;
}

const hourMs = 3_600_000;

/**
 * Registers the service worker for this base path. Our own, since the usual library reloads every open tab as soon
 * as one of them agrees to an update.
 */
export function registerWorker({ base, clock }: Place): OfflineWorker {
	const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
	const listeners = new Set<(state: WorkerState) => void>();
	let controlled = !!workers?.controller;
	let registration: ServiceWorkerRegistration | undefined;
	let replaced = false;
	let state: WorkerState = workers ? 'none' : 'unsupported';

	function look(): void {
		const now = stateOf(registration, replaced);
		if (now === state) return;
		state = now;
		for (const listener of listeners) listener(now);
	}

	function follow(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', look);
	}

	async function register(container: ServiceWorkerContainer): Promise<void> {
		container.addEventListener('controllerchange', () => {
			// The first worker claims the page it came with; a later one was agreed to in another tab.
			replaced ||= controlled;
			controlled = true;
			look();
		});
		await loaded();
		registration = await container.register(`${base}/service-worker.js`, { scope: `${base}/`, updateViaCache: 'none' });
		const known = registration;
		for (const worker of [known.installing, known.waiting, known.active]) follow(worker);
		known.addEventListener('updatefound', () => {
			follow(known.installing);
			look();
		});
		look();
		checkOnReturn(known, clock);
		// By now this page has its files: whatever versions no page runs on can go.
		(await container.ready).active?.postMessage({ type: 'TIDY' });
	}

	if (workers) register(workers).catch(look);

	return {
		get state() {
			return state;
		},
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		async takeOver() {
			const done = await withoutDraftsElsewhere(base, async () => {
				while (registration?.waiting) await activated(registration.waiting);
				location.reload();
			});
			return done ? 'reloading' : 'held';
		}
	};
}

/** The worker fetches every file of the app: not before this page has its own. */
function loaded(): Promise<unknown> | undefined {
	if (document.readyState === 'complete') return undefined;
	return new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

function stateOf(registration: ServiceWorkerRegistration | undefined, replaced: boolean): WorkerState {
	if (!registration) return 'none';
	const { active, installing, waiting } = registration;
	// The first version, too, passes through `waiting` on its way.
	if (!active) return installing || waiting ? 'installing' : 'none';
	return waiting || replaced ? 'update-waiting' : 'ready';
}

/** Settles when the worker runs, or when a still newer one has taken its place. */
function activated(worker: ServiceWorker): Promise<void> {
	return new Promise((resolve) => {
		worker.addEventListener('statechange', () => {
			if (worker.state === 'activated' || worker.state === 'redundant') resolve();
		});
		worker.postMessage({ type: 'SKIP_WAITING' });
	});
}

/** Asks for a new version when the patient comes back to the page, at most once an hour; never by polling. */
function checkOnReturn(registration: ServiceWorkerRegistration, clock: Clock): void {
	const nowMs = () => Date.parse(clock.now().instant);
	let lastMs = nowMs();
	document.addEventListener('visibilitychange', () => {
		const passedMs = nowMs() - lastMs;
		if (document.visibilityState !== 'visible' || (passedMs >= 0 && passedMs < hourMs)) return;
		lastMs = nowMs();
		registration.update().catch(() => {
			// No network: the next return asks again.
		});
	});
}
