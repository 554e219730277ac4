import { createContext } from 'svelte';
import type { RecordReader } from '#core/ports.ts';
import type { Choices } from './choices.svelte.ts';
import type { Now } from './now.svelte.ts';
import type { OwnRecord } from './record.svelte.ts';
import type { Storage } from './storage.svelte.ts';
import type { Text } from './text.svelte.ts';
import type { Updates } from './updates.svelte.ts';
import type { Warnings } from './warnings.svelte.ts';

/** Everything a feature can reach. */
export interface App {
	/** Path the app is served under, without the slash at the end. */
	readonly base: string;
	readonly now: Now;
	readonly text: Text;
	readonly choices: Choices;
	readonly record: OwnRecord;
	readonly storage: Storage;
	readonly updates: Updates;
	readonly warnings: Warnings;
	/** The reader that an address asks for: `?diary=sample`, else the own record. */
	reader(diary: string | null): RecordReader;
	/** Takes the sample diary off this device. */
	removeSample(): Promise<void>;
}

export const [useApp, provideApp] = createContext<App>();
