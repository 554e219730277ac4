/** A spreadsheet as lines of cells, and where its column names stand. */
import { isBlank } from './cell.ts';
import { readDate } from './date.ts';

/** One line of cells. `line` counts from 1 as a spreadsheet or editor does, line breaks inside a cell included. */
export interface Row {
	readonly line: number;
	readonly cells: readonly string[];
}

export interface Table {
	readonly header: readonly string[];
	readonly headerLine: number;
	/** Rows below the header in which something stands. */
	readonly rows: readonly Row[];
}

export type TableReading =
	| { readonly kind: 'table'; readonly table: Table }
	/** `no-rows`: names, but nothing below. `no-names`: the first line holds values already. */
	| { readonly kind: 'refused'; readonly reason: TableRefusal; readonly line: number };

export type TableRefusal = 'nothing' | 'no-rows' | 'no-names' | 'too-many-columns';

/** More than any diary has; a file with more is something else. Project decision. */
export const mostColumns = 200;

/**
 * The table that lines of cells form.
 * Edges: lines in which nothing stands are passed over; a title above the names is too (the names are the first line
 * with two filled cells or more). Refuses: by reason, with the line.
 */
export function tableOf(lines: readonly Row[]): TableReading {
	const filled = lines.filter(({ cells }) => !cells.every(isBlank));
	const at = filled.findIndex(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1);
	const header = filled[Math.max(at, 0)];
	if (!header) return { kind: 'refused', reason: 'nothing', line: 1 };
	if (header.cells.length > mostColumns) return { kind: 'refused', reason: 'too-many-columns', line: header.line };
	if (header.cells.some((cell) => readDate(cell).kind !== 'refused')) {
		return { kind: 'refused', reason: 'no-names', line: header.line };
	}
	const rows = filled.slice(Math.max(at, 0) + 1);
	if (rows.length === 0) return { kind: 'refused', reason: 'no-rows', line: header.line };
	return { kind: 'table', table: { header: withoutEmptyEnd(header.cells, rows), headerLine: header.line, rows } };
}

/** Spreadsheets write empty columns to the right of the last one in use. */
function withoutEmptyEnd(header: readonly string[], rows: readonly Row[]): readonly string[] {
	let end = header.length;
	while (end > 0 && isBlank(header[end - 1]) && rows.every(({ cells }) => isBlank(cells[end - 1]))) end -= 1;
	return header.slice(0, end);
}
