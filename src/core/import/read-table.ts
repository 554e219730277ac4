/** A whole table: what its rows say, and every problem in them. */
import type { Moment } from '../time.ts';
import { isBlank, isUnsaid } from './cell.ts';
import type { DateOrder } from './date.ts';
import { readDayRow } from './day-rows.ts';
import type { Pairing } from './header.ts';
import type { Problem } from './problem.ts';
import { columnsFor, RowCells } from './row-cells.ts';
import type { Said } from './said.ts';
import { readSessionRow } from './session-rows.ts';
import type { Row, Table } from './table.ts';

export interface TableSays {
	/** Rows without a problem, in the order of the file. */
	readonly said: readonly Said[];
	/** All problems of all other rows, by line. */
	readonly problems: readonly Problem[];
	/** Rows that hold a date and nothing else: prepared days that were never filled in. */
	readonly unfilled: number;
}

export interface Asked {
	/** Which of the chosen files this is, from 0. */
	readonly file: number;
	readonly pairing: Pairing;
	/** Which number comes first in dates such as 11/12/2026; absent where no date needs it. */
	readonly order?: DateOrder | undefined;
	readonly now: Moment;
}

/**
 * What the rows of a table say.
 * Edges: a row with any problem says nothing at all. A row of a days file with only a date, even one to come, is counted
 * as unfilled. Refuses: nothing; every problem is told with its line and column.
 */
export function readTable(table: Table, { file, pairing, order, now }: Asked): TableSays {
	const said: Said[] = [];
	const problems: Problem[] = [];
	let unfilled = 0;
	const columns = columnsFor(file, table.header, pairing);
	for (const row of table.rows) {
		if (pairing.kind === 'days' && isUnfilled(row, pairing)) {
			unfilled += 1;
			continue;
		}
		const cells = new RowCells(columns, row);
		const read =
			pairing.kind === 'days'
				? readDayRow(cells, file, row.line, now.day, order)
				: readSessionRow(cells, file, row.line, now, order);
		if (read) said.push(read);
		else problems.push(...cells.problems);
	}
	return { said, problems, unfilled };
}

/** Whether a row holds a date and nothing that would be stored. */
function isUnfilled({ cells }: Row, { uses }: Pairing): boolean {
	const others = cells.filter((_, index) => uses[index] !== 'date' && uses[index] !== 'leave');
	return others.every(isUnsaid) && !isBlank(cells[uses.indexOf('date')]);
}
