import type { Clock } from '#core/ports.ts';
import type { Moment } from '#core/time.ts';

/** Wall times at which a screen may have to say something else: midnight, the night's end, morning, noon, evening, late. */
const turns = [0, 4, 6, 12, 17, 21, 24].map((hour) => hour * 60);

/**
 * The moment the screens speak of. Read at the start, at every turn of the day and on return to the page, so that
 * midnight passing while the app is open is noticed.
 */
export class Now {
	moment: Moment;
	#clock: Clock;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(clock: Clock) {
		this.#clock = clock;
		this.moment = $state.raw(clock.now());
	}

	/** A fresh reading, for stamping what is done right now. */
	read(): Moment {
		const fresh = this.#clock.now();
		if (fresh.instant !== this.moment.instant) this.moment = fresh;
		return fresh;
	}

	/** Follows the clock while the page lives. Returns the way to stop. */
	follow(): () => void {
		const look = () => {
			this.read();
			this.#wait(look);
		};
		const seen = () => {
			if (document.visibilityState === 'visible') look();
		};
		this.#wait(look);
		document.addEventListener('visibilitychange', seen);
		addEventListener('pageshow', look);
		return () => {
			clearTimeout(this.#timer);
			document.removeEventListener('visibilitychange', seen);
			removeEventListener('pageshow', look);
		};
	}

	#wait(look: () => void): void {
		clearTimeout(this.#timer);
		const { time, instant } = this.moment;
		const [hours, minutes] = time.split(':').map(Number) as [number, number];
		const passed = hours * 60 + minutes;
		const next = turns.find((turn) => turn > passed) ?? 24 * 60;
		// Zones differ by whole minutes, so the seconds are those of the instant.
		const passedMs = Number(instant.slice(17, 23)) * 1000;
		this.#timer = setTimeout(look, Math.max(0, (next - passed) * 60_000 - passedMs) + 20);
	}
}
