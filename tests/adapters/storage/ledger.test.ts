import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openLedger } from '#adapters/storage/ledger.ts';
import { removeDatabase } from '#adapters/storage/remove-database.ts';
import type { LedgerEntry } from '#core/reminders/ledger.ts';
import type { Instant } from '#core/time.ts';

let count = 0;
const ownName = () => `meguri:ledger-${++count}/`;
const at = (time: string) => `2026-11-22T${time}:00.000Z` as Instant;
const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
	key: 'log|2026-11-22T17:00',
	series: 'log',
	state: 'shown',
	at: at('08:00'),
	...more
});

test('of five windows that claim at once, exactly one rings, for each of twenty', async () => {
	const name = ownName();
	const windows = Array.from({ length: 5 }, () => openLedger(name));
	const keys = Array.from({ length: 20 }, (_, index) => `log|2026-11-22T17:${String(index).padStart(2, '0')}`);

	const claims = await Promise.all(windows.flatMap((ledger) => keys.map((key) => ledger.claim(entry({ key })))));

	expect(claims.filter(Boolean)).toHaveLength(20);
	expect(await openLedger(name).since(at('00:00'))).toHaveLength(20);
});

test('the second ringing is claimed once as well, and nothing after it was done', async () => {
	const name = ownName();
	const [here, there] = [openLedger(name), openLedger(name)];
	await here.claim(entry());

	expect([await here.claim(entry({ state: 'again' })), await there.claim(entry({ state: 'again' }))]).toEqual([
		true,
		false
	]);
	await there.note(entry({ state: 'done', at: at('08:20') }));
	expect(await here.claim(entry({ state: 'again', at: at('08:30') }))).toBe(false);
	expect(await here.since(at('00:00'))).toEqual([entry({ state: 'done', at: at('08:20') })]);
});

test('what was noted before a time is forgotten, at that time it stays', async () => {
	const ledger = openLedger(ownName());
	await ledger.note(entry({ key: 'old', at: at('07:59') }));
	await ledger.note(entry({ key: 'new', at: at('08:00') }));

	await ledger.forgetBefore(at('08:00'));

	expect((await ledger.since(at('00:00'))).map(({ key }) => key)).toEqual(['new']);
});

test('another window hears of it, and so does this one', async () => {
	const name = ownName();
	const [here, there] = [openLedger(name), openLedger(name)];
	const heard = vi.fn();
	const elsewhere = new Promise<void>((resolve) => there.watch(resolve));
	here.watch(heard);

	await here.note(entry());

	await elsewhere;
	expect(heard).toHaveBeenCalledOnce();
});

test('it goes with the diary, and the next ringing begins a new one', async () => {
	const name = ownName();
	const ledger = openLedger(name);
	await ledger.claim(entry());

	await removeDatabase(name);

	expect(await ledger.since(at('00:00'))).toEqual([]);
	expect(await ledger.claim(entry())).toBe(true);
});

test('a refused storage is told, nothing breaks', async () => {
	const ledger = openLedger(ownName());
	vi.stubGlobal('indexedDB', {
		open: () => {
			throw new DOMException('refused', 'SecurityError');
		}
	});

	await expect(ledger.claim(entry())).rejects.toMatchObject({ reason: 'refused' });

	vi.unstubAllGlobals();
	expect(await ledger.claim(entry())).toBe(true);
});
