import { createContext } from 'svelte';
import type { RecordReader } from '#core/ports.ts';
import type { Language } from '#content/text/languages.ts';
import type { Now } from './now.svelte.ts';
import type { OwnRecord } from './record.svelte.ts';
import type { Sample } from './sample.svelte.ts';
import type { Text } from './text.svelte.ts';
import type { Updates } from './updates.svelte.ts';

/** Everything a feature can reach. */
export interface App {
	/** Path the app is served under, without the slash at the end. */
	readonly base: string;
	readonly now: Now;
	readonly text: Text;
	readonly record: OwnRecord;
	readonly sample: Sample;
	readonly updates: Updates;
	/** The reader that an address asks for: `?diary=sample`, else the own record. */
	reader(diary: string | null): RecordReader;
	theme: Theme;
	language: Language;
}

export type Theme = 'system' | 'light' | 'dark';

export const [useApp, provideApp] = createContext<App>();
