/** The whole record ↔ the pages it lies on. */
import type { WholeRecord } from '#core/ports.ts';
import { monthOf, parseDay, type Day } from '#core/time.ts';
import { undated, type PageContent } from './pages.ts';

/** The pages' things together. They are the pages' own objects, not copies. */
export function mergedRecord(contents: readonly PageContent[]): WholeRecord {
	const kinds = new Map<string, [string, unknown][]>();
	for (const [kind, things] of contents.flatMap((content) => Object.entries(content))) {
		entriesOf(kinds, kind).push(...Object.entries(things));
	}
	return recordOf(kinds);
}

/** Each thing on the page of its day; what has no day (a deleted session, kinds of newer versions) on `undated`. */
export function pagesOfRecord(record: WholeRecord): Map<string, PageContent> {
	const pages = new Map<string, Map<string, [string, unknown][]>>();
	for (const [kind, things] of Object.entries(record)) {
		for (const [key, thing] of Object.entries(things)) {
			const day = dayOfThing(key, thing);
			const month = day ? monthOf(day) : undated;
			const kinds = pages.get(month) ?? new Map<string, [string, unknown][]>();
			entriesOf(kinds, kind).push([key, thing]);
			pages.set(month, kinds);
		}
	}
	return new Map([...pages].map(([month, kinds]) => [month, recordOf(kinds)]));
}

export function dayOfThing(key: string, thing: unknown): Day | undefined {
	const { day } = (thing ?? {}) as { day?: unknown };
	return parseDay(typeof day === 'string' ? day : key);
}

function entriesOf(kinds: Map<string, [string, unknown][]>, kind: string): [string, unknown][] {
	const entries = kinds.get(kind) ?? [];
	kinds.set(kind, entries);
	return entries;
}

/** `fromEntries` defines each property, also one called `__proto__`. */
function recordOf(kinds: ReadonlyMap<string, readonly [string, unknown][]>): WholeRecord {
	return Object.fromEntries([...kinds].map(([kind, entries]) => [kind, Object.fromEntries(entries)]));
}
