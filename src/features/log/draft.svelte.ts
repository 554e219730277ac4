import { holdDraft } from '#app/draft-lock.ts';
import type { OwnRecord } from '#app/record.svelte.ts';
import type { DayEntry } from '#core/record.ts';
import type { Day } from '#core/time.ts';
import type { LogForm } from './log-form.ts';

interface Kept {
	readonly form: LogForm;
	/** What was stored when the form was begun: without it a later save could overwrite another tab's. */
	readonly base: DayEntry | null;
}

/** A half-filled form: kept in the store with every change, so that a reload, a crash or an update loses nothing. */
export class LogDraft {
	/** The last change could not be kept. */
	failed = $state(false);
	#record: OwnRecord;
	#id: string;
	#letGo: (() => void) | undefined;
	#last: Promise<void> = Promise.resolve();

	constructor(record: OwnRecord, day: Day) {
		this.#record = record;
		this.#id = `log:${day}`;
	}

	async read(): Promise<Kept | undefined> {
		const kept = (await this.#record.store.draft(this.#id)) as Kept | undefined;
		if (kept) this.#letGo ??= holdDraft();
		return kept;
	}

	keep(form: LogForm, base: DayEntry | undefined): void {
		this.#letGo ??= holdDraft();
		this.#write({ form, base: base ?? null } satisfies Kept);
	}

	/** There is nothing half-filled any more. */
	drop(): Promise<void> {
		this.release();
		return this.#write(undefined);
	}

	/** The form leaves the screen; what is kept stays kept. */
	release(): void {
		this.#letGo?.();
		this.#letGo = undefined;
	}

	#write(value: Kept | undefined): Promise<void> {
		this.#last = this.#last.then(async () => {
			try {
				await this.#record.store.keepDraft(this.#id, value);
				this.failed = false;
			} catch {
				// Shown on the screen: the form itself still holds everything.
				this.failed = true;
			}
		});
		return this.#last;
	}
}
