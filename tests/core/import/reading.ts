/** Rows as a test writes them, read as an import does. */
import type { DateOrder } from '#core/import/date.ts';
import { recognise, type Pairing } from '#core/import/header.ts';
import { readTable, type TableSays } from '#core/import/read-table.ts';
import { tableOf } from '#core/import/table.ts';
import { someMoment } from '../../fixtures/build.ts';

export interface Options {
	readonly file?: number;
	readonly pairing?: Pairing;
	readonly order?: DateOrder;
}

/** `rows[0]` are the names; cells are split at `|`. */
export function read(rows: readonly string[], { file = 0, pairing, order }: Options = {}): TableSays {
	return readCells(
		rows.map((row) => row.split('|')),
		{ file, ...(pairing && { pairing }), ...(order && { order }) }
	);
}

export function readCells(
	cells: readonly (readonly string[])[],
	{ file = 0, pairing, order }: Options = {}
): TableSays {
	const reading = tableOf(cells.map((each, index) => ({ line: index + 1, cells: each })));
	if (reading.kind === 'refused') throw new Error(`expected a table, got ${reading.reason}`);
	const used = pairing ?? recognise(reading.table.header);
	if (!used) throw new Error('expected our own names');
	return readTable(reading.table, { file, pairing: used, order, now: someMoment });
}
