/** What a shown notification carries, and what the worker does when it is answered. */
import type { Clock } from '#core/ports.ts';
import type { Ledger, LedgerEntry, OccurrenceKey } from '#core/reminders/ledger.ts';
import { parseInstant, type Instant } from '#core/time.ts';

/** How long "later" is. */
export const snoozeMinutes = 10;

/** In a notification's `data`: which occurrence it is, and where a tap on it leads. */
export interface Carried {
	readonly key: OccurrenceKey;
	readonly series: string;
	readonly path: string;
}

/** What the worker asks of a page that is open already. */
export interface OpenMessage {
	readonly type: 'OPEN';
	readonly path: string;
}

/** `undefined` for what another version, or nobody, wrote. */
export function carriedBy(data: unknown): Carried | undefined {
	const { key, series, path } = (data ?? {}) as Partial<Carried>;
	return typeof key === 'string' && typeof series === 'string' && typeof path === 'string'
		? { key, series, path }
		: undefined;
}

/** The time that lies so many minutes after another. */
export function minutesAfter(at: Instant, minutes: number): Instant {
	const later = parseInstant(new Date(Date.parse(at) + minutes * 60_000).toISOString());
	if (!later) throw new Error(`expected an instant, got ${at}`);
	return later;
}

/** Notes what the button says. Answers whether there was one. */
export async function noteAnswer(
	{ key, series }: Carried,
	action: string,
	{ ledger, clock }: { readonly ledger: Ledger; readonly clock: Clock }
): Promise<boolean> {
	const at = clock.now().instant;
	const entry = entryFor(action, { key, series, at });
	if (entry) await ledger.note(entry);
	return entry !== undefined;
}

function entryFor(action: string, about: Pick<LedgerEntry, 'key' | 'series' | 'at'>): LedgerEntry | undefined {
	switch (action) {
		case 'done':
			return { ...about, state: 'done' };
		case 'snooze':
			return { ...about, state: 'snoozed', until: minutesAfter(about.at, snoozeMinutes) };
		default:
			return undefined;
	}
}
