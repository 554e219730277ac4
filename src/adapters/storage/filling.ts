/** Puts one whole record where nothing was kept before. */
import type { Change, WholeRecord } from '#core/ports.ts';
import { isEmptyRecord } from '#core/record-reader.ts';
import { isKind } from '#core/record.ts';
import type { Live } from './connection.ts';
import { wholeOf } from './reading.ts';
import type { PageContent } from './pages.ts';
import { dayOfThing, pagesOfRecord } from './whole.ts';
import { untilPut, type Saved } from './writing.ts';

/** Pages that are there hold nothing, and stay as they are where the record does not reach. */
export function fillPages(live: Live, record: WholeRecord): Promise<Saved | { readonly kind: 'occupied' }> {
	const fresh = pagesOfRecord(record);
	return untilPut(live, async () => {
		const rows = await live.database.pages.toArray();
		if (!isEmptyRecord(await wholeOf(live, rows))) return { stop: { kind: 'occupied' } };
		const still = rows.map(({ month }): [string, PageContent] => [month, {}]);
		return {
			plan: {
				pages: new Map([...still, ...fresh]),
				revs: new Map(rows.map(({ month, rev }) => [month, rev])),
				alone: true,
				changes: changesOf(record)
			}
		};
	});
}

function changesOf(record: WholeRecord): Change[] {
	return Object.keys(record)
		.filter(isKind)
		.flatMap((kind) =>
			Object.entries(record[kind] ?? {}).map(([key, thing]) => {
				const day = dayOfThing(key, thing);
				return { kind, key, ...(day && { day }) };
			})
		);
}
