import { deviceClock } from '#adapters/clock/device-clock.ts';
import { localPreferences } from '#adapters/preferences/local-preferences.ts';
import { registerWorker } from '#adapters/worker/registration.ts';
import type { RecordReader, RecordStore } from '#core/ports.ts';
import { addDays } from '#core/time.ts';
import { Choices } from './choices.svelte.ts';
import type { App } from './context.ts';
import { lockUnder } from './draft-lock.ts';
import { Now } from './now.svelte.ts';
import { openingStore } from './opening-store.ts';
import { OwnRecord } from './record.svelte.ts';
import { Storage } from './storage.svelte.ts';
import { preferredLanguage, Text } from './text.svelte.ts';
import { watchUnexpected } from './unexpected.svelte.ts';
import { Updates } from './updates.svelte.ts';
import { Warnings } from './warnings.svelte.ts';

/** What nobody waits for begins when the screen has long been standing. */
const unhurriedMs = 3000;

/** Builds the app of a page: the only place, beside the worker, where adapters are made. */
export async function startApp(base: string): Promise<App> {
	watchUnexpected();
	lockUnder(base);
	const preferences = localPreferences(base);
	const now = new Now(deviceClock);
	now.follow();
	const text = new Text();
	const choices = new Choices(preferences, text);
	const store = openingStore(async () => {
		const opened = await openDatabase(`meguri:${base}/`);
		setTimeout(() => void warnings.begin());
		setTimeout(() => void letGoOfRemoved(record, now), unhurriedMs);
		return opened;
	});
	const storage = new Storage(store, now);
	const record = new OwnRecord(store, now, () => void storage.askAfterFirstSave());
	const warnings = new Warnings(record, now, preferences);
	const sampleName = `meguri:sample:${base}/`;
	let sample: RecordStore | undefined;

	const openSampleStore = async (): Promise<RecordStore> => {
		const { openSample } = await import('./sample.ts');
		const { day, instant } = now.read();
		return openSample(
			() => openDatabase(sampleName),
			() => removeDatabase(sampleName),
			addDays(day, -1),
			instant,
			text.language
		);
	};

	await text.begin(preferredLanguage(preferences.get('lang'), navigator.languages));

	return {
		base,
		now,
		text,
		choices,
		record,
		storage,
		warnings,
		updates: new Updates(registerWorker({ base, clock: deviceClock })),
		reader(diary): RecordReader {
			if (diary !== 'sample') return record.reader;
			sample ??= openingStore(openSampleStore);
			return sample;
		},
		async removeSample() {
			sample?.close();
			sample = undefined;
			await removeDatabase(sampleName);
		}
	};
}

/** The database's code is the largest part of all: it is asked for once the screen that needs it can be used. */
async function openDatabase(name: string): Promise<RecordStore> {
	await painted();
	const { openStore } = await import('#adapters/storage/dexie-store.ts');
	return openStore(name);
}

/** A page that is not seen is not painted either: it does not wait for long. */
function painted(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, 200);
	});
}

/** On whatever page the app is open: what was deleted leaves the disk when its ten minutes are over. */
async function letGoOfRemoved(record: OwnRecord, now: Now): Promise<void> {
	try {
		const { RecentlyRemoved } = await import('./removed.svelte.ts');
		new RecentlyRemoved(record, now).follow();
	} catch {
		// The code cannot be had right now; the next opening lets go.
	}
}

async function removeDatabase(name: string): Promise<void> {
	const storage = await import('#adapters/storage/remove-database.ts');
	return storage.removeDatabase(name);
}
