import { expect, test } from 'vitest';
import { mayRing } from '#core/reminders/claim.ts';
import type { LedgerEntry, OccurrenceState } from '#core/reminders/ledger.ts';
import type { Instant } from '#core/time.ts';

const at = '2026-11-22T08:00:00.000Z' as Instant;
const entry = (state: OccurrenceState, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
	key: 'log|2026-11-22T17:00',
	series: 'log',
	state,
	at,
	...more
});

test('what was never noted may ring', () => {
	expect(mayRing(undefined, entry('shown'))).toBe(true);
});

test('what rang once may ring again, and only as the second time', () => {
	expect(mayRing(entry('shown'), entry('shown'))).toBe(false);
	expect(mayRing(entry('shown'), entry('again'))).toBe(true);
	expect(mayRing(entry('again'), entry('again'))).toBe(false);
});

test.each(['done', 'skipped', 'missed'] as const)('what is %s never rings', (state) => {
	expect(mayRing(entry(state), entry('shown'))).toBe(false);
	expect(mayRing(entry(state), entry('again'))).toBe(false);
});

test.each([
	['before', '2026-11-22T08:00:00.001Z', false],
	['at', '2026-11-22T08:00:00.000Z', true],
	['after', '2026-11-22T07:59:59.999Z', true]
])('a snoozed one, looked at %s its time', (_, until, may) => {
	expect(mayRing(entry('snoozed', { until: until as Instant }), entry('shown'))).toBe(may);
});

test('a snooze without an end does not ring by itself', () => {
	expect(mayRing(entry('snoozed'), entry('shown'))).toBe(false);
});
