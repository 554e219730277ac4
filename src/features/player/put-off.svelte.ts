import type { App } from '#app/context.ts';
import { StoreFault } from '#core/ports.ts';

/** In clear: ids of practices whose question was put away, and nothing else of them. */
const settingId = 'practice-asks';
/** Kept at most: what is older than a week is asked no more. */
const most = 50;

/** Questions after a practice that the patient would rather not answer: each is asked once. */
export class PutOff {
	/** `undefined` until it is known: nothing stands there and goes away again. */
	value = $state.raw<readonly string[]>();
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	async open(): Promise<void> {
		try {
			this.value = putOffFrom(await this.#app.record.store.setting(settingId));
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.value = [];
		}
	}

	/** Taken at once on this screen, also where it cannot be kept: then it is asked again at the next visit. */
	async putOff(key: string): Promise<void> {
		this.value = [...(this.value ?? []).filter((each) => each !== key), key].slice(-most);
		try {
			await this.#app.record.store.keepSetting(settingId, this.value);
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
		}
	}
}

/** What was kept, as far as this version understands it. */
export function putOffFrom(kept: unknown): readonly string[] {
	return Array.isArray(kept) ? kept.filter((key): key is string => typeof key === 'string') : [];
}
