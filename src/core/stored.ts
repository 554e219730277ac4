/** What every stored thing carries. */
import type { Instant } from './time.ts';

/** How a thing came into the record. Permanent words. */
export type Source = 'typed' | 'entered-later' | 'imported' | 'plan';

/** The stamp of a stored thing. `rev` starts at 1 and rises by one with each change. */
export interface Stored {
	readonly made: Instant;
	readonly changed: Instant;
	readonly rev: number;
	readonly source: Source;
}
