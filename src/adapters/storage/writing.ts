/** Writes things: read pages, change them, seal, put them if nobody was quicker, else again. */
import { StoreFault, type Change, type Removed, type Write, type WriteResult } from '#core/ports.ts';
import { applyWrites, type Place } from './apply.ts';
import type { Live } from './connection.ts';
import { sealPage, type PageContent } from './pages.ts';
import { readFor } from './reading.ts';
import { sealRemoved } from './removed.ts';
import type { PageRow } from './schema.ts';

type Conflict = Extract<WriteResult, { kind: 'conflict' }>;

export interface Saved {
	readonly kind: 'saved';
	readonly changes: readonly Change[];
}

/** Of two writers at least one succeeds each time, so this many tries mean that something else is wrong. */
const mostTries = 50;

export async function writeThings(
	live: Live,
	writes: readonly Write[],
	places: readonly Place[]
): Promise<Saved | Conflict> {
	return untilPut<Conflict>(live, async () => {
		const { pages, revs } = await readFor(live, places);
		const applied = applyWrites(writes, pages);
		if (applied.kind === 'conflict') return { stop: applied };
		return { plan: { pages: applied.pages, revs, changes: applied.changes, removed: applied.removed } };
	});
}

/** Pages to put, the revisions they were made from (absent: there was no page), and what to tell. */
export interface Plan {
	readonly pages: ReadonlyMap<string, PageContent>;
	readonly revs: ReadonlyMap<string, number>;
	readonly changes: readonly Change[];
	/** What goes, to be kept for giving back. */
	readonly removed?: readonly Removed[];
	/** No page may stand that is not in `revs`. */
	readonly alone?: boolean;
}

export async function untilPut<Stop>(
	live: Live,
	make: () => Promise<{ readonly plan: Plan } | { readonly stop: Stop }>
): Promise<Saved | Stop> {
	for (let tries = 0; tries < mostTries; tries++) {
		const made = await make();
		if ('stop' in made) return made.stop;
		const { plan } = made;
		if (plan.pages.size === 0 || (await putSealed(live, plan))) return { kind: 'saved', changes: plan.changes };
	}
	throw new StoreFault('unexpected');
}

/** Seals before the transaction, which could not outlive the waiting. Answers false where a page has changed since. */
async function putSealed(live: Live, { pages, revs, removed = [], alone }: Plan): Promise<boolean> {
	const { dexie, pages: table, removed: bin, keys } = live.database;
	const before = (month: string) => revs.get(month) ?? 0;
	const rows: PageRow[] = await Promise.all(
		[...pages].map(([month, content]) => sealPage(live.keyring, month, before(month) + 1, content))
	);
	const gone = await Promise.all(removed.map((each) => sealRemoved(live.keyring, each)));
	const keyIds = [...new Set([...rows, ...gone].map(({ keyId }) => keyId))];

	// Answers on the transaction's `complete`, which under strict durability comes after the flush to disk.
	return dexie.transaction('rw', table, bin, keys, async () => {
		const there = await table.bulkGet(rows.map(({ month }) => month));
		if (rows.some(({ month }, index) => (there[index]?.rev ?? 0) !== before(month))) return false;
		if (alone && (await table.count()) !== revs.size) return false;
		// A database wiped and made anew under us has lost the key: pages sealed with it would never open again.
		if ((await keys.bulkGet(keyIds)).includes(undefined)) throw new StoreFault('closed');
		await table.bulkPut(rows);
		await bin.bulkPut(gone);
		return true;
	});
}
