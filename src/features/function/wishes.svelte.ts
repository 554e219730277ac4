import type { App } from '#app/context.ts';
import { askKinds, type AskKind, type AskWishes } from '#core/function/due.ts';
import { StoreFault } from '#core/ports.ts';
import { parseDay } from '#core/time.ts';

/** In clear: which questions were put off or are not wanted, and nothing of their answers. */
const settingId = 'asks';

/** What the patient does not want to be asked now, or at all. */
export class Wishes {
	/** `undefined` until it is known: nothing is asked before. */
	value = $state.raw<AskWishes>();
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	async open(): Promise<void> {
		try {
			this.value = wishesFrom(await this.#app.record.store.setting(settingId));
		} catch (error) {
			// The screen's own reading tells the fault; a question less is no loss.
			if (!(error instanceof StoreFault)) throw error;
		}
	}

	/** Not today. */
	async putOff(kind: AskKind): Promise<void> {
		const { declined, putOff } = this.#now;
		await this.#keep({ declined, putOff: { ...putOff, [kind]: this.#app.now.read().day } });
	}

	async decline(kind: AskKind): Promise<void> {
		const { declined, putOff } = this.#now;
		await this.#keep({ declined: [...declined.filter((each) => each !== kind), kind], putOff });
	}

	async wantAgain(kind: AskKind): Promise<void> {
		const { declined, putOff } = this.#now;
		await this.#keep({ declined: declined.filter((each) => each !== kind), putOff });
	}

	get #now(): AskWishes {
		return this.value ?? wishesFrom(undefined);
	}

	/** Taken at once on this screen, also where it cannot be kept: then it is asked again another time. */
	async #keep(value: AskWishes): Promise<void> {
		this.value = value;
		try {
			await this.#app.record.store.keepSetting(settingId, value);
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
		}
	}
}

/** What was kept, as far as this version understands it. */
export function wishesFrom(kept: unknown): AskWishes {
	const { declined, putOff } = (kept ?? {}) as { declined?: unknown; putOff?: Readonly<Record<string, unknown>> };
	const days = askKinds.flatMap((kind) => {
		const text = putOff?.[kind];
		const day = typeof text === 'string' ? parseDay(text) : undefined;
		return day ? [[kind, day] as const] : [];
	});
	return {
		declined: askKinds.filter((kind) => Array.isArray(declined) && declined.includes(kind)),
		putOff: Object.fromEntries(days)
	};
}
