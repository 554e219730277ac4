/**
 * What became of single occurrences on this device. It is kept beside the record and never travels with it: what rang
 * here says nothing about another phone. Source: facts, reminders 3.1 (the key is the claim).
 */
import type { Instant } from '../time.ts';

/** `shown`: it rang, or stands in the list of what was missed. `again`: it rang a second time. */
export const occurrenceStates = ['shown', 'again', 'done', 'skipped', 'snoozed', 'missed'] as const;
export type OccurrenceState = (typeof occurrenceStates)[number];

/** Series and wall-clock time (`id|2026-11-22T08:00`): a repeated hour or a flight never makes a second one. */
export type OccurrenceKey = string;

/** `at`: when the state was noted. `until`: when a snoozed one rings again. */
export interface LedgerEntry {
	readonly key: OccurrenceKey;
	readonly series: string;
	readonly state: OccurrenceState;
	readonly at: Instant;
	readonly until?: Instant;
}

/** The ledger of this device, shared by all its windows and the worker. Rejects with `StoreFault`. */
export interface Ledger {
	/** Notes that an occurrence rings now: true for exactly one caller over all windows and the worker. */
	claim(entry: LedgerEntry): Promise<boolean>;
	/** Notes what became of one, whatever was noted before. */
	note(entry: LedgerEntry): Promise<void>;
	/** Everything noted since, by `at`. */
	since(at: Instant): Promise<readonly LedgerEntry[]>;
	/** Forgets what was noted before. */
	forgetBefore(at: Instant): Promise<void>;
	/** Tells of a change made in another window or by the worker. Returns the way to stop. */
	watch(listener: () => void): () => void;
}
