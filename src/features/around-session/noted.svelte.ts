import type { App } from '#app/context.ts';
import { StoreFault } from '#core/ports.ts';

/** In clear: ids of the sessions whose evening card was put away, and nothing else of them. */
const settingId = 'before-session';
/** Ids kept at most: those of old sessions are needed no more. */
const most = 50;

/** The sessions of which the patient said "got it" on the evening before. */
export class Noted {
	/** `undefined` until it is known: nothing stands there and goes away again. */
	value = $state.raw<readonly string[]>();
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	async open(): Promise<void> {
		try {
			this.value = notedFrom(await this.#app.record.store.setting(settingId));
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.value = [];
		}
	}

	/** Taken at once on this screen, also where it cannot be kept: then it stands there again at the next visit. */
	async note(sessions: readonly { readonly id: string }[]): Promise<void> {
		const ids = sessions.map(({ id }) => id);
		const value = [...(this.value ?? []).filter((id) => !ids.includes(id)), ...ids].slice(-most);
		this.value = value;
		try {
			await this.#app.record.store.keepSetting(settingId, value);
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
		}
	}
}

/** What was kept, as far as this version understands it. */
export function notedFrom(kept: unknown): readonly string[] {
	return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}
