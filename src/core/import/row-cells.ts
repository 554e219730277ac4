/** Reads the cells of one row, gathering what is wrong with them instead of stopping at the first. */
import { earliestDay, longestOwnWords } from '../course/session.ts';
import { longestNote } from '../symptoms/symptom.ts';
import type { Day, TimeOfDay } from '../time.ts';
import { isBlank, isUnsaid, plain, quoted } from './cell.ts';
import type { ColumnName } from './columns.ts';
import { readDate, type DateOrder } from './date.ts';
import type { Pairing, Use } from './header.ts';
import type { Cause, Problem } from './problem.ts';
import type { Row } from './table.ts';

interface Dated {
	readonly day: Day;
	/** A time that stands beside the date. */
	readonly time?: TimeOfDay;
}

/** What all rows of a table share. */
export interface Columns {
	readonly file: number;
	readonly header: readonly string[];
	/** Where each of our columns stands, from 0. */
	readonly places: ReadonlyMap<Use, number>;
	/** Columns that are kept without being read, with the name each goes by. */
	readonly kept: readonly { readonly place: number; readonly name: string }[];
}

/** Prepares what all rows of a table share. `file` counts the chosen files from 0. */
export function columnsFor(file: number, header: readonly string[], { uses }: Pairing): Columns {
	const names = keptNames(header);
	return {
		file,
		header,
		places: new Map(uses.map((use, place) => [use, place])),
		kept: uses.flatMap((use, place) => (use === 'keep' ? [{ place, name: names[place] as string }] : []))
	};
}

/** One row being read, and what is wrong with it so far. */
export class RowCells {
	readonly problems: Problem[] = [];
	readonly #columns: Columns;
	readonly #row: Row;

	constructor(columns: Columns, row: Row) {
		this.#columns = columns;
		this.#row = row;
		const expected = columns.header.length;
		const more = row.cells.slice(expected).find((cell) => !isBlank(cell));
		if (more !== undefined) this.#add({ code: 'too-many-cells', expected }, { found: quoted(more) });
	}

	/** The cell of one of our columns; `undefined` where it is blank or the file has no such column. */
	text(column: ColumnName): string | undefined {
		const place = this.#columns.places.get(column);
		const cell = place === undefined ? undefined : this.#row.cells[place];
		return isBlank(cell) ? undefined : cell;
	}

	refuse(column: ColumnName, cause: Cause): void {
		const found = this.text(column);
		const name = this.#columns.header[this.#columns.places.get(column) ?? -1]?.trim();
		this.#add(cause, { column: name || column, ...(found !== undefined && { found: quoted(found) }) });
	}

	date(order: DateOrder | undefined): Dated | undefined {
		return this.#taken('date', dateFrom(this.text('date'), order));
	}

	/** A whole number of the range. Edges: `5.0` is 5; a lone dash says nothing. */
	whole(column: ColumnName, from: number, to: number): number | undefined {
		const text = this.#said(column);
		return text === undefined ? undefined : this.#taken(column, wholeFrom(text, from, to));
	}

	/** One of a closed set of words. */
	word<Word>(column: ColumnName, read: (text: string) => Word | undefined, cause: Cause): Word | undefined {
		const text = this.#said(column);
		return text === undefined ? undefined : this.#taken(column, read(text) ?? cause);
	}

	/** Free text, as it stands. */
	note(column: ColumnName): string | undefined {
		const text = this.text(column);
		return text === undefined ? undefined : this.#taken(column, noteFrom(text));
	}

	/** A list of things with names in own words. */
	list<Item>(column: ColumnName, read: (text: string) => readonly Item[]): readonly Item[] | undefined {
		const text = this.#said(column);
		if (text === undefined) return undefined;
		const items = this.#taken(column, listFrom(text, read));
		return items && items.length > 0 ? items : undefined;
	}

	/** Cells that are kept without being read, by the file's names; `undefined` where all are blank. */
	kept(): Readonly<Record<string, string>> | undefined {
		const cells: [string, string][] = [];
		for (const { place, name } of this.#columns.kept) {
			const cell = this.#row.cells[place];
			if (cell === undefined || isBlank(cell)) continue;
			if (cell.length > longestNote)
				this.#add({ code: 'too-long', most: longestNote }, { column: name, found: quoted(cell) });
			cells.push([name, cell]);
		}
		// `fromEntries` makes a plain field even of a column that is called `__proto__`.
		return cells.length > 0 ? Object.fromEntries(cells) : undefined;
	}

	#said(column: ColumnName): string | undefined {
		const text = this.text(column);
		return isUnsaid(text) ? undefined : text;
	}

	#taken<Value>(column: ColumnName, read: Value | Cause): Value | undefined {
		if (!isCause(read)) return read;
		this.refuse(column, read);
		return undefined;
	}

	#add(cause: Cause, place: { column?: string; found?: string }): void {
		this.problems.push({ file: this.#columns.file, line: this.#row.line, ...place, ...cause });
	}
}

/**
 * The names that kept columns go by: the file's own, a number sign and its place (from 1) where it has none, and the
 * place behind the name where an earlier column has the same.
 */
export function keptNames(header: readonly string[]): string[] {
	const names = header.map(quoted);
	return names.map((name, place) => {
		if (name === '') return `#${place + 1}`;
		return names.indexOf(name) < place ? `${name} #${place + 1}` : name;
	});
}

function dateFrom(text: string | undefined, order: DateOrder | undefined): Dated | Cause {
	if (text === undefined) return { code: 'no-date' };
	const reading = readDate(text, order);
	if (reading.kind === 'refused') return { code: reading.reason };
	if (reading.kind === 'either') return { code: 'ambiguous-date' };
	return reading.day < earliestDay ? { code: 'long-ago' } : reading;
}

function wholeFrom(text: string, from: number, to: number): number | Cause {
	const written = plain(text);
	if (!/^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/.test(written)) return { code: 'not-a-number' };
	const value = Number(written.replace(',', '.'));
	if (!Number.isInteger(value)) return { code: 'not-whole' };
	// Adding zero: a cell that says -0 says 0.
	return value < from || value > to ? { code: 'out-of-range', from, to } : value + 0;
}

function noteFrom(text: string): string | Cause {
	return text.length > longestNote ? { code: 'too-long', most: longestNote } : text;
}

function listFrom<Item>(text: string, read: (text: string) => readonly Item[]): readonly Item[] | Cause {
	if (text.length > longestNote) return { code: 'too-long', most: longestNote };
	const items = read(text);
	const words = items.flatMap((item): unknown[] => (typeof item === 'object' ? Object.values(item ?? {}) : [item]));
	return words.some(isTooLong) ? { code: 'too-long', most: longestOwnWords } : items;
}

function isCause(read: unknown): read is Cause {
	return typeof read === 'object' && read !== null && 'code' in read;
}

function isTooLong(value: unknown): boolean {
	return typeof value === 'string' && [...value].length > longestOwnWords;
}
