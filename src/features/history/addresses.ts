import type { Day, Month } from '#core/time.ts';

/** Where the pages of the history are, of the own diary or of another that is looked at. */
export class Addresses {
	readonly #base: string;
	readonly #diary: string | null;

	constructor(base: string, diary: string | null) {
		this.#base = base;
		this.#diary = diary;
	}

	day(day: Day): string {
		return this.#to({ day });
	}

	month(month: Month): string {
		return this.#to({ month });
	}

	#to(asked: Record<string, string>): string {
		const query = new URLSearchParams({ ...(this.#diary !== null && { diary: this.#diary }), ...asked });
		return `${this.#base}/history/?${query.toString()}`;
	}
}
