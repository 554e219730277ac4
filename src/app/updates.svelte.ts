import type { OfflineWorker } from '#adapters/worker/registration.ts';

/** What the screen knows of new versions of the app. A new one waits until the patient agrees. */
export class Updates {
	/** A new version is there and waits. */
	waiting = $state(false);
	/** The patient agreed, but another window holds a half-filled form. */
	held = $state(false);
	/** Every page of the app is on this device: it works without the network. */
	offlineReady = $state(false);
	#registration: OfflineWorker;

	constructor(registration: OfflineWorker) {
		this.#registration = registration;
		const look = () => {
			this.waiting = registration.state === 'update-waiting';
			this.offlineReady = registration.state === 'ready' || registration.state === 'update-waiting';
		};
		look();
		registration.onChange(look);
	}

	async takeOver(): Promise<void> {
		this.held = (await this.#registration.takeOver()) === 'held';
	}

	later(): void {
		this.waiting = false;
		this.held = false;
	}
}
