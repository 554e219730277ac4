import { expect, test } from 'vitest';
import { carriedBy, noteAnswer } from '#adapters/notifications/answer.ts';
import type { Ledger, LedgerEntry } from '#core/reminders/ledger.ts';
import type { Instant } from '#core/time.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';

const carried = { key: 'log|2026-11-22T23:55', series: 'log', path: 'log/' };
const clock = fixedClock({ instant: '2026-11-22T14:55:00.000Z' as Instant });

/** Keeps what is noted. */
function noting(): { ledger: Ledger; noted: LedgerEntry[] } {
	const noted: LedgerEntry[] = [];
	const ledger: Ledger = {
		claim: () => Promise.resolve(true),
		note: (entry) => Promise.resolve(void noted.push(entry)),
		since: () => Promise.resolve(noted),
		forgetBefore: () => Promise.resolve(),
		watch: () => () => {}
	};
	return { ledger, noted };
}

test('Done is noted at its own time', async () => {
	const { ledger, noted } = noting();

	expect(await noteAnswer(carried, 'done', { ledger, clock })).toBe(true);

	expect(noted).toEqual([{ key: carried.key, series: 'log', state: 'done', at: '2026-11-22T14:55:00.000Z' }]);
});

test('Later is ten minutes later, past midnight too', async () => {
	const { ledger, noted } = noting();

	expect(await noteAnswer(carried, 'snooze', { ledger, clock })).toBe(true);

	expect(noted).toMatchObject([{ state: 'snoozed', until: '2026-11-22T15:05:00.000Z' }]);
});

test('a tap, or a button of a newer version, notes nothing', async () => {
	const { ledger, noted } = noting();

	expect(await noteAnswer(carried, '', { ledger, clock })).toBe(false);
	expect(await noteAnswer(carried, 'halve-it', { ledger, clock })).toBe(false);

	expect(noted).toEqual([]);
});

test.each([undefined, null, 'text', {}, { key: 1, series: 'log', path: '' }])(
	'what it carries may be of another version: %j',
	(data) => {
		expect(carriedBy(data)).toBeUndefined();
	}
);
