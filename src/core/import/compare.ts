/** What a file says, held against the record: new, the same, or different. */
import type { WholeRecord } from '../ports.ts';
import { isTombstone, type DayEntry, type Session, type Stored } from '../record.ts';
import { same } from '../symptoms/entry.ts';
import { sidedIds, type Answers } from '../symptoms/symptom.ts';
import { inOrder, type Problem } from './problem.ts';
import type { Said, SaidDay, SaidSession, SessionFacts } from './said.ts';
import { sessionFinder } from './session-match.ts';

/** One thing of a file and where it stands in the record. `rev` is what stands under its key, 0 for nothing. */
export type Item = { readonly verdict: 'new'; readonly said: Said; readonly rev: number } | KnownDay | KnownSession;

export interface KnownDay {
	readonly verdict: 'same' | 'different';
	readonly kind: 'day';
	readonly said: SaidDay;
	readonly stored: DayEntry;
}

export interface KnownSession {
	readonly verdict: 'same' | 'different';
	readonly kind: 'session';
	readonly said: SaidSession;
	readonly stored: Session;
}

export interface Comparison {
	readonly items: readonly Item[];
	readonly problems: readonly Problem[];
}

/**
 * Holds what files say against the whole record.
 * A day is known by its date; a session by day and time, or by the day alone where one of the two has no time and no
 * other could be meant. What a file does not say is never a difference.
 * Edges: a deleted day counts as new. Refuses: sessions that could be more than one, as problems.
 */
export function compare(said: readonly Said[], record: WholeRecord): Comparison {
	const find = sessionFinder(said, record);
	const problems: Problem[] = [];
	const items = said.flatMap((each): Item[] => {
		if (each.kind === 'day') return [dayItem(each, thingAt(record, 'day', each.day))];
		const stored = find(each);
		if (stored !== 'several') return [sessionItem(each, stored, record)];
		problems.push({ file: each.file, line: each.line ?? 0, code: 'which-session' });
		return [];
	});
	return { items, problems: inOrder(problems) };
}

function dayItem(said: SaidDay, stored: Stored | undefined): Item {
	if (!stored || isTombstone(stored)) return { verdict: 'new', said, rev: stored?.rev ?? 0 };
	const entry = stored as DayEntry;
	const equal = same(answersOver(entry.answers, said.answers), entry.answers) && keepsUnread(entry, said);
	return { verdict: equal ? 'same' : 'different', kind: 'day', said, stored: entry };
}

function sessionItem(said: SaidSession, stored: Session | undefined, record: WholeRecord): Item {
	if (!stored)
		return { verdict: 'new', said, rev: (said.thing && thingAt(record, 'session', said.thing.id)?.rev) ?? 0 };
	const facts: SessionFacts & Pick<SaidSession, 'time' | 'state'> = factsOf(said);
	const equal =
		Object.entries(facts).every(([name, fact]) => same(fact, stored[name as keyof Session])) &&
		keepsUnread(stored, said);
	return { verdict: equal ? 'same' : 'different', kind: 'session', said, stored };
}

/** Everything a file tells of a session except its day, which it is known by. */
export function factsOf({ facts, time, state }: SaidSession): SessionFacts & Pick<SaidSession, 'time' | 'state'> {
	return { ...facts, ...(time && { time }), ...(state && { state }) };
}

/**
 * A day's answers with those of a file over them.
 * Edges: numbness, tingling and weakness are replaced side by side: a file that speaks of the left leg leaves the right
 * one as it is. Lists are replaced whole.
 */
export function answersOver(stored: Answers, said: Answers): Answers {
	const sided = sidedIds.flatMap((id) => (said[id] ? [[id, { ...stored[id], ...said[id] }] as const] : []));
	return { ...stored, ...said, ...Object.fromEntries(sided) };
}

function keepsUnread(stored: DayEntry | Session, said: Said): boolean {
	return Object.entries(said.unread ?? {}).every(
		([name, cell]) => stored.unread !== undefined && Object.hasOwn(stored.unread, name) && stored.unread[name] === cell
	);
}

/** What stands under a key, a tombstone included. */
export function thingAt(record: WholeRecord, kind: 'day' | 'session', key: string): Stored | undefined {
	const things = Object.hasOwn(record, kind) ? record[kind] : undefined;
	return things && Object.hasOwn(things, key) ? (things[key] as Stored) : undefined;
}
