/** Runs in the browser, on the app's own origin: fills and reads its database through its own adapter. */
import { openStore } from '#adapters/storage/dexie-store.ts';
import type { WholeRecord } from '#core/ports.ts';
import { day, type Day } from '#core/time.ts';
import { longDiary } from './long-diary.ts';

declare global {
	interface Window {
		seed: (today: string, count: number) => Promise<void>;
		seedRecord: (record: WholeRecord) => Promise<void>;
		readDays: (from?: string) => Promise<{ days: number; milliseconds: number }>;
	}
}

const name = 'meguri:/';

window.seedRecord = async (record) => {
	const store = await openStore(name);
	const { kind } = await store.fill(record);
	store.close();
	if (kind !== 'saved') throw new Error(`expected the diary to be saved, got ${kind}`);
};

window.seed = (today, count) => window.seedRecord(longDiary(day(today), count));

/** From the closed database to the days in hand. */
window.readDays = async (from) => {
	const started = performance.now();
	const store = await openStore(name);
	const days = await store.days(from === undefined ? {} : { from: from as Day });
	const milliseconds = performance.now() - started;
	store.close();
	return { days: days.length, milliseconds };
};
