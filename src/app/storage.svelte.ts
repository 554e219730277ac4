import { askToKeep, keeping, type Keeping } from '#adapters/device/durable-storage.ts';
import { saveFile } from '#adapters/files/save-file.ts';
import { writeRecordFile } from '#core/record-file.ts';
import { StoreFault, type ReadablePart, type RecordStore } from '#core/ports.ts';
import type { Now } from './now.svelte.ts';

/** How safely the diary lies on this device, and the way to take it out as one file. */
export class Storage {
	keeping = $state.raw<Keeping>();
	#store: RecordStore;
	#now: Now;

	constructor(store: RecordStore, now: Now) {
		this.#store = store;
		this.#now = now;
	}

	async look(): Promise<void> {
		this.keeping = await keeping();
	}

	/** Asks the browser to keep the diary: on the patient's wish. */
	async ask(): Promise<void> {
		this.keeping = await askToKeep();
	}

	/**
	 * Asks once after the first save, when there is something to keep; a browser that asks the person does so at a
	 * moment that explains itself. Later the patient can ask again in settings.
	 */
	async askAfterFirstSave(): Promise<void> {
		try {
			if ((await this.#store.setting('storage.asked')) !== undefined) return;
			await this.#store.keepSetting('storage.asked', this.#now.moment.day);
		} catch (error) {
			// The next save asks; that one tells the patient what is wrong, if it still is.
			if (error instanceof StoreFault) return;
			throw error;
		}
		await this.ask();
	}

	async saveWholeRecord(): Promise<void> {
		const { instant, day } = this.#now.read();
		const text = writeRecordFile(await this.#store.whole(), instant);
		saveFile(`meguri-${day}.json`, 'application/json', text);
	}

	/** The file without the damaged months: its name says so. Answers which ones, `undefined` for what lies on none. */
	async saveReadablePart(): Promise<ReadablePart['damaged']> {
		const { instant, day } = this.#now.read();
		const { record, damaged } = await this.#store.readable();
		const name = damaged.length > 0 ? `meguri-${day}-part.json` : `meguri-${day}.json`;
		saveFile(name, 'application/json', writeRecordFile(record, instant));
		return damaged;
	}
}
