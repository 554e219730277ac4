/** Who may ring: the one rule that keeps five windows and the worker from ringing five times. */
import type { LedgerEntry } from './ledger.ts';

/**
 * Whether an occurrence may ring as `wanted`, by what stands of it in the ledger.
 * Edges: what was never noted may; what rang once may ring `again`, once; what was snoozed may when its time has come
 * (`until` itself counts). Unknown: a snooze without an end never rings again by itself.
 */
export function mayRing(stored: LedgerEntry | undefined, wanted: LedgerEntry): boolean {
	if (!stored) return true;
	switch (stored.state) {
		case 'snoozed':
			return stored.until !== undefined && stored.until <= wanted.at;
		case 'shown':
			return wanted.state === 'again';
		case 'again':
		case 'done':
		case 'skipped':
		case 'missed':
			return false;
	}
}
