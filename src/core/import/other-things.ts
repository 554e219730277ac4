/** Things of a record file that are neither days nor sessions: moments, checks, own lists. */
import type { WholeRecord, Write } from '../ports.ts';
import { isKind, isTombstone, type IdKind, type Kind, type Stored, type Things } from '../record.ts';
import { same } from '../symptoms/entry.ts';

export interface OtherThings {
	/** What the record does not have. */
	readonly writes: readonly Write[];
	/** How many stand in the record with other values; there the record's own stay. */
	readonly differing: number;
}

/**
 * What a record file adds beside its days and sessions.
 * Edges: known by their id; a word, medicine or item of the same meaning under another id is not added twice. What was
 * deleted in the file is passed over; what was deleted in the record comes back, as days do. Kinds that this version
 * does not know are passed over.
 */
export function otherThings(file: WholeRecord, record: WholeRecord): OtherThings {
	const writes: Write[] = [];
	let differing = 0;
	for (const kind of Object.keys(file).filter(isOther)) {
		const mine = record[kind] ?? {};
		const meanings = new Set(living(mine).map(({ thing }) => meaningOf(kind, thing)));
		for (const { key, thing } of living(file[kind] ?? {})) {
			if (kind === 'warning-notice' && !(thing as Things['warning-notice']).closed) continue;
			const stored = Object.hasOwn(mine, key) ? (mine[key] as Stored) : undefined;
			if (stored && !isTombstone(stored)) {
				if (!same(withoutStamp(stored), withoutStamp(thing))) differing += 1;
				continue;
			}
			const meaning = meaningOf(kind, thing);
			if (meaning !== undefined && meanings.has(meaning)) continue;
			meanings.add(meaning);
			const rev = stored?.rev ?? 0;
			const put = thing.rev > rev ? thing : { ...thing, rev: rev + 1 };
			writes.push({ kind, put, basedOn: rev } as Write);
		}
	}
	return { writes, differing };
}

function isOther(kind: string): kind is Exclude<IdKind, 'session'> {
	return isKind(kind) && kind !== 'day' && kind !== 'session';
}

function living(things: Readonly<Record<string, unknown>>): { key: string; thing: Stored }[] {
	return Object.entries(things)
		.map(([key, thing]) => ({ key, thing: thing as Stored }))
		.filter(({ thing }) => !isTombstone(thing));
}

/** What makes two things of own lists the same though each device gave its own id; `undefined` for all others. */
function meaningOf(kind: Kind, thing: Stored): string | undefined {
	switch (kind) {
		case 'own-word': {
			const { list, word } = thing as Things['own-word'];
			return JSON.stringify([list, word.normalize('NFKC').trim()]);
		}
		case 'own-medicine': {
			const { name, dose, unit } = thing as Things['own-medicine'];
			return JSON.stringify([name.normalize('NFKC').trim(), dose, unit]);
		}
		default:
			return undefined;
	}
}

function withoutStamp({ made: _made, changed: _changed, rev: _rev, source: _source, ...rest }: Stored): object {
	return rest;
}
