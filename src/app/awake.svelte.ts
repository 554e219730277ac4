import { mayStayAwake, wakeLock } from '#adapters/device/wake-lock.ts';

/** The screen of this page, kept on or not. */
export class StayAwake {
	/** Whether it is kept on right now. */
	held = $state(false);
	/** Whether the device may do it at all. It may still refuse. */
	readonly may = mayStayAwake();
	readonly #lock = wakeLock((held) => (this.held = held));

	/** Answers whether the screen stays on. Some devices grant it only right after a tap. */
	ask(): Promise<boolean> {
		return this.#lock.ask();
	}

	release(): void {
		this.#lock.release();
		this.held = false;
	}
}
