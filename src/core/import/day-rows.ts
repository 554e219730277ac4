/** One row of a days file: what it says about its day. */
import {
	minutesIds,
	minutesRange,
	scaleIds,
	scaleRange,
	sidedIds,
	type Answers,
	type BySide,
	type SidedId
} from '../symptoms/symptom.ts';
import type { Day } from '../time.ts';
import { readSide } from './cell-words.ts';
import type { DayColumn } from './columns.ts';
import type { DateOrder } from './date.ts';
import { readMedicines, readRegions } from './lists.ts';
import type { RowCells } from './row-cells.ts';
import type { SaidDay } from './said.ts';

type Side = Answers['side'];

/**
 * What a row says of its day; `undefined` where its cells hold problems (they are in `cells`).
 * Edges: today is allowed, tomorrow is not. A number for numbness, tingling or weakness belongs to the side of the row,
 * to both legs where the row says both, and to an unknown side where it says none.
 */
export function readDayRow(
	cells: RowCells,
	file: number,
	line: number,
	today: Day,
	order?: DateOrder
): SaidDay | undefined {
	const date = cells.date(order);
	if (date && date.day > today) cells.refuse('date', { code: 'future' });
	const side = cells.word('side', readSide, { code: 'not-a-side' });
	const answers: Answers = {
		...scales(cells),
		...sided(cells, side),
		...minutes(cells),
		...present('side', side),
		...present(
			'regions',
			cells.list('regions', (text) => readRegions(text, side))
		),
		...present('medicine', cells.list('medicine', readMedicines)),
		...present('note', cells.note('note'))
	};
	const unread = cells.kept();
	if (!date || cells.problems.length > 0) return undefined;
	return { kind: 'day', file, line, day: date.day, answers, ...(unread && { unread }) };
}

function scales(cells: RowCells): Answers {
	return Object.fromEntries(
		scaleIds.flatMap((id) => said(id, cells.whole(columnOf(id), scaleRange.from, scaleRange.to)))
	);
}

function minutes(cells: RowCells): Answers {
	return Object.fromEntries(
		minutesIds.flatMap((id) => said(id, cells.whole(columnOf(id), minutesRange.from, minutesRange.to)))
	);
}

function sided(cells: RowCells, side: Side): Answers {
	return Object.fromEntries(sidedIds.flatMap((id) => said(id, bySide(cells, id, side))));
}

function bySide(cells: RowCells, id: SidedId, side: Side): BySide | undefined {
	const level = (column: DayColumn) => cells.whole(column, scaleRange.from, scaleRange.to);
	const bare = level(id);
	const values: { left?: number; right?: number; unknown?: number } = {};
	for (const each of ['left', 'right', 'unknown'] as const) {
		const own = level(`${id}_${each}`);
		const belongs = each === (side ?? 'unknown') || (side === 'both' && each !== 'unknown');
		const value = own ?? (belongs ? bare : undefined);
		if (own !== undefined && belongs && bare !== undefined && own !== bare)
			cells.refuse(`${id}_${each}`, { code: 'two-values' });
		if (value !== undefined) values[each] = value;
	}
	return Object.keys(values).length > 0 ? values : undefined;
}

/** Our column of an answer: the same words, joined as spreadsheets like them. */
function columnOf(id: string): DayColumn {
	return id.replaceAll('-', '_') as DayColumn;
}

function said<Value>(id: string, value: Value | undefined): [string, Value][] {
	return value === undefined ? [] : [[id, value]];
}

function present<Id extends string, Value>(id: Id, value: Value | undefined): { [Key in Id]?: Value } {
	return value === undefined ? {} : ({ [id]: value } as { [Key in Id]?: Value });
}
