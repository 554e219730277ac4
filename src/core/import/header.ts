/** Which of our columns a file's own names mean. */
import { plain } from './cell.ts';
import { columnNames, type ColumnName, type RowKind } from './columns.ts';
import { guessColumn } from './header-words.ts';

/** What becomes of a column: read as one of ours, kept as it stands without being read, or left behind. */
export type Use = ColumnName | 'keep' | 'leave';

/** How a file's columns are read, one use for each column of the file. */
export interface Pairing {
	readonly kind: RowKind;
	readonly uses: readonly Use[];
}

export type PairingFault =
	| { readonly reason: 'no-date' | 'no-value' }
	/** One of ours stands twice; `columns` are places in the file, from 0. */
	| { readonly reason: 'doubled'; readonly column: ColumnName; readonly columns: readonly number[] };

/** A column's name as compared: any width, case, and mark between the words. */
export function nameOf(header: string): string {
	return plain(header)
		.toLowerCase()
		.replace(/[\s-]+/g, '_');
}

/**
 * What the file's names say by themselves, where they are ours.
 * Edges: names in any case and width. Columns that are not ours are kept as they stand.
 * Unknown: `undefined` where `date`, or a column that tells days from sessions, is not among the names.
 */
export function recognise(header: readonly string[]): Pairing | undefined {
	const names = header.map(nameOf);
	if (!names.includes('date')) return undefined;
	const kinds = (['days', 'sessions'] as const).filter((kind) => names.some((name) => onlyIn(kind).includes(name)));
	const [kind] = kinds;
	if (kinds.length !== 1 || !kind) return undefined;
	const ours: readonly string[] = columnNames(kind);
	return { kind, uses: names.map((name) => (ours.includes(name) ? (name as ColumnName) : 'keep')) };
}

/**
 * A first pairing for a patient's own spreadsheet, from the words of its names in three languages.
 * Edges: each of our columns is offered once, to the first that fits. Unknown: names that say nothing are kept as they
 * stand. Only an offer: the patient confirms it.
 */
export function guessPairing(header: readonly string[]): Pairing {
	const days: Pairing = { kind: 'days', uses: guessUses(header, 'days') };
	const sessions: Pairing = { kind: 'sessions', uses: guessUses(header, 'sessions') };
	return weight(sessions) > weight(days) ? sessions : days;
}

/** The same columns offered for the other kind of rows. */
export function guessUses(header: readonly string[], kind: RowKind): Use[] {
	const taken = new Set<ColumnName>();
	return header.map((name) => {
		const guess = guessColumn(nameOf(name), kind);
		if (!guess || taken.has(guess)) return 'keep';
		taken.add(guess);
		return guess;
	});
}

/** What keeps a pairing from being used. Empty when all is well. */
export function pairingFaults({ kind, uses }: Pairing): PairingFault[] {
	const faults: PairingFault[] = [];
	if (!uses.includes('date')) faults.push({ reason: 'no-date' });
	const ours = columnNames(kind);
	if (!uses.some((use) => use !== 'date' && (ours as readonly string[]).includes(use)))
		faults.push({ reason: 'no-value' });
	for (const column of ours) {
		const columns = uses.flatMap((use, index) => (use === column ? [index] : []));
		if (columns.length > 1) faults.push({ reason: 'doubled', column, columns });
	}
	return faults;
}

function onlyIn(kind: RowKind): readonly string[] {
	const other: readonly string[] = columnNames(kind === 'days' ? 'sessions' : 'days');
	return columnNames(kind).filter((name) => !other.includes(name));
}

/** How much speaks for a kind: its own columns count, those that both kinds have do not. */
function weight({ kind, uses }: Pairing): number {
	return uses.filter((use) => onlyIn(kind).includes(use)).length;
}
