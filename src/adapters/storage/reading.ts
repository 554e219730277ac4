/** Reads pages: first the rows in one transaction, then their contents, opened side by side. */
import type { DayRange, ReadablePart, WholeRecord } from '#core/ports.ts';
import type { Month } from '#core/time.ts';
import { pageHolding, pageOf, type Place } from './apply.ts';
import type { Live } from './connection.ts';
import { workingFault } from './faults.ts';
import { monthsOf } from './months.ts';
import { undated, type PageContent } from './pages.ts';
import type { PageRow } from './schema.ts';
import { mergedRecord } from './whole.ts';

/** Pages of the months that a range touches, ascending. */
export async function pagesOfRange({ database, cache }: Live, range: DayRange): Promise<PageContent[]> {
	const { from, to, toIncluded } = monthsOf(range);
	const rows = await database.pages.where('month').between(from, to, true, toIncluded).toArray();
	return Promise.all(rows.map((row) => cache.open(row)));
}

/** The page of undated things, empty where there is none. */
export async function undatedPage({ database, cache }: Live): Promise<PageContent> {
	const row = await database.pages.get(undated);
	return row ? cache.open(row) : {};
}

/** Pages with the rows they were read from. */
export interface ReadPages {
	readonly pages: ReadonlyMap<string, PageContent>;
	readonly revs: ReadonlyMap<string, number>;
}

/** Everything needed to say where these things lie and what they are. */
export async function pagesFor(live: Live, places: readonly Place[]): Promise<ReadonlyMap<string, PageContent>> {
	return (await readFor(live, places)).pages;
}

export async function readFor(live: Live, places: readonly Place[]): Promise<ReadPages> {
	const homes = [...new Set(places.map(({ day }) => pageOf(day)))];
	const table = live.database.pages;
	const near = await opened(live, present(await table.bulkGet(homes)));
	const isFound = (place: Place) => place.kind === 'day' || pageHolding(near.pages, place) !== undefined;
	if (places.every(isFound)) return near;

	// Read again together with the rest: one transaction, so that a thing just being moved is on one page of them.
	const rows = await table.toArray();
	const [home, others] = [rows.filter(isHome), rows.filter((row) => !isHome(row))];
	const [first, rest] = await Promise.all([opened(live, home), openedIfWhole(live, others)]);
	return { pages: new Map([...first.pages, ...rest.pages]), revs: new Map([...first.revs, ...rest.revs]) };

	function isHome({ month }: PageRow): boolean {
		return homes.includes(month);
	}
}

/** The whole record on these rows, which are all. Rejects when a page does not open: half a record must not pass for the whole. */
export async function wholeOf({ cache }: Live, rows: readonly PageRow[]): Promise<WholeRecord> {
	return mergedRecord(await Promise.all(rows.map((row) => cache.open(row))));
}

/** The record without the pages that do not open. Other faults are thrown as ever. */
export async function readableOf({ database, cache }: Live): Promise<ReadablePart> {
	const rows = await database.pages.toArray();
	const pages = await Promise.all(
		rows.map((row) =>
			cache.open(row).catch((error: unknown) => {
				if (workingFault(error, database.dexie.isOpen()).reason !== 'damaged') throw error;
				return undefined;
			})
		)
	);
	return {
		record: mergedRecord(present(pages)),
		damaged: rows
			.filter((_, index) => pages[index] === undefined)
			.map(({ month }) => (month === undated ? undefined : (month as Month)))
	};
}

async function opened({ cache }: Live, rows: readonly PageRow[]): Promise<ReadPages> {
	const contents = await Promise.all(rows.map(async (row) => [row.month, await cache.open(row)] as const));
	return { pages: new Map(contents), revs: new Map(rows.map(({ month, rev }) => [month, rev])) };
}

/** A damaged page among the others holds nothing that could be found; the diary goes on without it. */
async function openedIfWhole(live: Live, rows: readonly PageRow[]): Promise<ReadPages> {
	const each = await Promise.all(rows.map((row) => opened(live, [row]).catch(() => undefined)));
	const whole = present(each);
	return {
		pages: new Map(whole.flatMap(({ pages }) => [...pages])),
		revs: new Map(whole.flatMap(({ revs }) => [...revs]))
	};
}

function present<T>(values: readonly (T | undefined)[]): T[] {
	return values.filter((value) => value !== undefined);
}
