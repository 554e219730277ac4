/** What a list of writes makes of the pages: pure, so it can be done again on fresh pages. */
import type { Change, Removed, Write, WriteResult } from '#core/ports.ts';
import {
	isTombstone,
	keyOf,
	lyingOn,
	restamp,
	type Kind,
	type Stored,
	type Thing,
	type Tombstone
} from '#core/record.ts';
import { day as dayNamed, monthOf, type Day } from '#core/time.ts';
import { undated, type PageContent } from './pages.ts';

export type Applied =
	| {
			readonly kind: 'changed';
			readonly pages: ReadonlyMap<string, PageContent>;
			readonly changes: readonly Change[];
			readonly removed: readonly Removed[];
	  }
	| Extract<WriteResult, { kind: 'conflict' }>;

/** Where a thing is asked for: under this key, expected on the page of this day, or among the undated ones. */
export interface Place {
	readonly kind: Kind;
	readonly key: string;
	readonly day: Day | undefined;
}

/** Refuses: throws for a write that no caller may make (not a date, or a stamp that does not rise). */
export function placeOf(write: Write): Place {
	if ('remove' in write) return { kind: write.kind, key: write.remove, day: write.day && dayNamed(write.day) };
	const { kind, put, basedOn } = write;
	if (!(put.rev > basedOn)) throw new Error(`expected a rev above ${basedOn}, got ${put.rev}`);
	const day = lyingOn(put);
	return { kind, key: keyOf(kind, put), day: day && dayNamed(day) };
}

/**
 * A day lies on its own month's page. Anything else is looked for on the page of the day given, then on all others:
 * a session may have been moved to another month since.
 */
export function pageHolding(pages: ReadonlyMap<string, PageContent>, { kind, key, day }: Place): string | undefined {
	const home = pageOf(day);
	if (storedOn(pages.get(home), kind, key)) return home;
	if (kind === 'day') return undefined;
	for (const [month, content] of pages) if (storedOn(content, kind, key)) return month;
	return undefined;
}

/** The page that things of a day lie on. */
export function pageOf(day: Day | undefined): string {
	return day === undefined ? undated : monthOf(day);
}

export function storedOn(content: PageContent | undefined, kind: Kind, key: string): Stored | undefined {
	const things = content && Object.hasOwn(content, kind) ? content[kind] : undefined;
	return things && Object.hasOwn(things, key) ? (things[key] as Stored) : undefined;
}

export function applyWrites(writes: readonly Write[], stored: ReadonlyMap<string, PageContent>): Applied {
	const pages = new Map(stored);
	const touched = new Set<string>();
	const changes: Change[] = [];
	const removed: Removed[] = [];

	for (const write of writes) {
		const place = placeOf(write);
		const { kind, key, day } = place;
		const month = pageHolding(pages, place);
		const before = month === undefined ? undefined : storedOn(pages.get(month), kind, key);
		const living = before && !isTombstone(before) ? (before as Thing) : undefined;
		if ((before?.rev ?? 0) !== write.basedOn) {
			return { kind: 'conflict', thing: kind, key, stored: living, rev: before?.rev ?? 0 };
		}
		if ('remove' in write) {
			if (!living || month === undefined) continue;
			const left = restamp(living, write.at.instant);
			set(month, withThing(pages.get(month), kind, key, { ...left, deleted: left.changed } satisfies Tombstone));
			removed.push({ kind, thing: living, at: left.changed } as Removed);
		} else {
			const home = pageOf(day);
			if (month !== undefined && month !== home) set(month, withoutThing(pages.get(month), kind, key));
			set(home, withThing(pages.get(home), kind, key, write.put));
			changes.push({ kind, key, ...(day && { day }) });
		}
		const lay = living && lyingOn(living);
		if (living && ('remove' in write || lay !== day)) changes.push({ kind, key, ...(lay && { day: lay }) });
	}
	return { kind: 'changed', pages: new Map([...pages].filter(([month]) => touched.has(month))), changes, removed };

	function set(month: string, content: PageContent): void {
		pages.set(month, content);
		touched.add(month);
	}
}

// Computed keys in literals define the property even where it is called `__proto__`; assignment would not.
function withThing(content: PageContent | undefined, kind: Kind, key: string, thing: unknown): PageContent {
	return { ...content, [kind]: { ...content?.[kind], [key]: thing } };
}

function withoutThing(content: PageContent | undefined, kind: Kind, key: string): PageContent {
	const others = Object.entries(content?.[kind] ?? {}).filter(([each]) => each !== key);
	return { ...content, [kind]: Object.fromEntries(others) };
}
