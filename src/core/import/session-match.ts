/** Which session of the record a row speaks of. */
import type { WholeRecord } from '../ports.ts';
import { isTombstone, type Session, type Stored } from '../record.ts';
import { momentOf } from './doubles.ts';
import type { Said, SaidSession } from './said.ts';

/** The session meant; `undefined` for one that the record does not hold; `several` where more than one could be. */
export type Match = Session | undefined | 'several';

/**
 * Prepares to tell which stored session each row speaks of.
 * Known by id where the file carries ids; else by day and time; else by the day alone, where either the row or the
 * stored session has no time, the day holds one session and the file speaks once of that day.
 * Edges: of two stored sessions at one moment a missed one and another are told apart by the row's own state.
 */
export function sessionFinder(said: readonly Said[], record: WholeRecord): (row: SaidSession) => Match {
	const stored = Object.values(record['session'] ?? {}).filter((thing) => !isTombstone(thing as Stored)) as Session[];
	const byMoment = grouped(stored, momentOf);
	const byDay = grouped(stored, ({ day }) => day);
	const rowsOfDay = grouped(
		said.filter((each) => each.kind === 'session'),
		({ day }) => day
	);
	const byId = new Map(stored.map((session) => [session.id, session]));

	return (row) => {
		const known = row.thing && byId.get(row.thing.id);
		if (known) return known;
		const there = byMoment.get(momentOf(row)) ?? [];
		if (there.length > 0) return oneOf(there, row);
		const others = byDay.get(row.day) ?? [];
		const loose = row.time === undefined || others.some(({ time }) => time === undefined);
		if (others.length === 0 || !loose) return undefined;
		return others.length === 1 && rowsOfDay.get(row.day)?.length === 1 ? others[0] : 'several';
	};
}

function oneOf(there: readonly Session[], row: SaidSession): Match {
	if (there.length === 1) return there[0];
	const alike = there.filter(({ state }) => (state === 'missed') === (row.state === 'missed'));
	return alike.length === 1 ? alike[0] : 'several';
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
