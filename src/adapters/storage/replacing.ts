/** Puts one whole record in the place of another. */
import type { Change, WholeRecord } from '#core/ports.ts';
import type { Live } from './connection.ts';
import type { PageContent } from './pages.ts';
import { dayOfThing, pagesOfRecord } from './whole.ts';
import { untilPut, type Written } from './writing.ts';

/** Pages that hold nothing of the new record are emptied. Damaged ones need not open for that. */
export function replacePages(live: Live, record: WholeRecord): Promise<Written> {
	const fresh = pagesOfRecord(record);
	return untilPut(live, async () => {
		const rows = await live.database.pages.toArray();
		const old = await Promise.all(rows.map((row) => live.cache.open(row).catch(() => ({}))));
		const emptied = rows.map(({ month }): [string, PageContent] => [month, {}]);
		return {
			pages: new Map([...emptied, ...fresh]),
			revs: new Map(rows.map(({ month, rev }) => [month, rev])),
			changes: [...old, record].flatMap(changesOf)
		};
	});
}

function changesOf(record: WholeRecord): Change[] {
	return (['day', 'session'] as const).flatMap((kind) =>
		Object.entries(record[kind] ?? {}).flatMap(([key, thing]) => {
			const day = dayOfThing(key, thing);
			return day ? [{ kind, key, day }] : [];
		})
	);
}
