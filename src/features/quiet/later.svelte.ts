import type { App } from '#app/context.ts';
import { StoreFault } from '#core/ports.ts';
import { parseDay, type Day } from '#core/time.ts';

/** In clear: when the check was put off, and that the offer to be told is not wanted. Nothing of any answer. */
const settingId = 'quiet-asks';

export interface Wanted {
	/** The day on which the check was put off; it is asked again on the next. */
	readonly checkPutOff?: Day;
	readonly offerDeclined?: true;
}

/** What the patient does not want to be asked now, or at all. */
export class Later {
	/** `undefined` until it is known: nothing stands there and goes away again. */
	value = $state.raw<Wanted>();
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	async open(): Promise<void> {
		try {
			this.value = wantedFrom(await this.#app.record.store.setting(settingId));
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.value = {};
		}
	}

	putOffCheck(): Promise<void> {
		return this.#keep({ ...this.value, checkPutOff: this.#app.now.read().day });
	}

	declineOffer(): Promise<void> {
		return this.#keep({ ...this.value, offerDeclined: true });
	}

	/** Taken at once on this screen, also where it cannot be kept: then it is asked again another time. */
	async #keep(value: Wanted): Promise<void> {
		this.value = value;
		try {
			await this.#app.record.store.keepSetting(settingId, value);
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
		}
	}
}

/** What was kept, as far as this version understands it. */
export function wantedFrom(kept: unknown): Wanted {
	const { checkPutOff, offerDeclined } = (kept ?? {}) as { checkPutOff?: unknown; offerDeclined?: unknown };
	const day = typeof checkPutOff === 'string' ? parseDay(checkPutOff) : undefined;
	return { ...(day && { checkPutOff: day }), ...(offerDeclined === true && { offerDeclined }) };
}
