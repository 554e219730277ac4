/** What bringing a file in writes: all of it in one go, or nothing. */
import { newerFields } from '../newer-fields.ts';
import type { Write } from '../ports.ts';
import { restamp, stamp, type DayEntry, type Session, type Source } from '../record.ts';
import type { Moment } from '../time.ts';
import { answersOver, factsOf, type Item, type KnownDay, type KnownSession } from './compare.ts';
import type { SaidDay, SaidSession } from './said.ts';

export interface Importing {
	readonly now: Moment;
	/** How new things came in, by file. */
	readonly source: (file: number) => Source;
	/** Whether the file's values are taken for a thing that stands in the record with others. */
	readonly takes: (item: Item) => boolean;
	readonly newId: () => string;
}

/**
 * The writes of an import, in the order of the items.
 * Edges: the same and the kept write nothing. Taking the file's lays it over the stored thing: what it does not say
 * stays, and an average speaks of the whole day afterwards unless the file's own thing says since when. A thing that comes with its own stamps
 * keeps them where the record has none; its `rev` never falls behind what stands there.
 */
export function importWrites(items: readonly Item[], importing: Importing): Write[] {
	return items.flatMap((item): Write[] => {
		if (item.verdict === 'new') return [newThing(item.said, item.rev, importing)];
		return item.verdict === 'different' && importing.takes(item) ? [changedThing(item, importing)] : [];
	});
}

function newThing(said: SaidDay | SaidSession, rev: number, importing: Importing): Write {
	const marks = stamp(importing.now.instant, importing.source(said.file));
	if (said.kind === 'day') {
		const put: DayEntry = said.thing ?? { ...marks, day: said.day, answers: said.answers, ...keptOf(said) };
		return { kind: 'day', put: risen(put, rev), basedOn: rev };
	}
	const put: Session = said.thing ?? {
		...marks,
		id: importing.newId(),
		day: said.day,
		state: liesAhead(said, importing.now) ? 'planned' : 'done',
		...factsOf(said),
		...keptOf(said)
	};
	return { kind: 'session', put: risen(put, rev), basedOn: rev };
}

function changedThing(item: KnownDay | KnownSession, { now }: Importing): Write {
	const unread = item.said.unread && { unread: { ...item.stored.unread, ...item.said.unread } };
	if (item.kind === 'session') {
		const { said, stored } = item;
		const put: Session = {
			...stored,
			...(said.thing && newerFields('session', said.thing)),
			...(said.thing?.zone && { zone: said.thing.zone }),
			...(said.thing?.course && { course: said.thing.course }),
			...factsOf(said),
			...unread,
			...restamp(stored, now.instant)
		};
		return { kind: 'session', put, basedOn: stored.rev };
	}
	const { said } = item;
	const { averageAt: since, ...before } = item.stored;
	const averageAt = said.answers['pain-average'] === undefined ? since : said.thing?.averageAt;
	const put: DayEntry = {
		...before,
		...(said.thing && newerFields('day', said.thing)),
		answers: answersOver(before.answers, said.answers),
		...unread,
		...restamp(before, now.instant),
		...(averageAt && { averageAt })
	};
	return { kind: 'day', put, basedOn: before.rev };
}

function risen<Thing extends DayEntry | Session>(thing: Thing, rev: number): Thing {
	return thing.rev > rev ? thing : { ...thing, rev: rev + 1 };
}

/** A session without a time today counts as over: the day is under way, and its pain is being told. */
function liesAhead({ day, time }: SaidSession, now: Moment): boolean {
	return day > now.day || (day === now.day && time !== undefined && time > now.time);
}

function keptOf({ unread }: SaidDay | SaidSession): { unread?: Readonly<Record<string, string>> } {
	return unread ? { unread } : {};
}
