/** A paper diary typed in: one row a day, one whole number 0–10 a cell. */
import type { AnswerSet } from '../symptoms/entry.ts';
import { isScaleValue, sidedIds, type Answers, type BySide, type ScaleId, type SidedId } from '../symptoms/symptom.ts';
import { plain } from './cell.ts';

/** What paper diaries hold a number for, in the order of the columns. */
export const paperColumns = [
	'pain-average',
	'pain-worst',
	'sleep-disturbance',
	'numbness',
	'tingling',
	'weakness'
] as const satisfies (ScaleId | SidedId)[];

export type PaperColumn = (typeof paperColumns)[number];
export type PaperSide = keyof BySide;
/** One cell of a row: its column, and for what is told by side, the side. */
export type PaperCell = Exclude<PaperColumn, SidedId> | `${SidedId}:${PaperSide}`;

/** A day's cells as typed. A cell that is there but empty takes the stored number back. */
export type PaperRow = { readonly [Cell in PaperCell]?: string };

/** Whether a column is told by side. */
export function isSided(column: PaperColumn): column is SidedId {
	return (sidedIds as readonly string[]).includes(column);
}

/** The cell of a column, on the side that the sheet is filled in for. */
export function cellOf(column: PaperColumn, side: PaperSide): PaperCell {
	return isSided(column) ? `${column}:${side}` : column;
}

/** The column that a cell stands in. */
export function columnOf(cell: PaperCell): PaperColumn {
	return cell.split(':')[0] as PaperColumn;
}

/** The side that a cell is about; `undefined` where its column has none. */
export function sideOf(cell: PaperCell): PaperSide | undefined {
	return cell.split(':')[1] as PaperSide | undefined;
}

/** The number a day's answers hold for a cell; `undefined` where none was said. */
export function storedIn(answers: Answers | undefined, cell: PaperCell): number | undefined {
	const [id, side] = cell.split(':') as [PaperColumn, PaperSide];
	const value = answers?.[id];
	return typeof value === 'object' ? value[side] : value;
}

/**
 * The number a cell says. Digits of any width. `undefined`: empty.
 * Refuses: `wrong` for anything but a whole number 0–10.
 */
export function paperValue(text: string): number | undefined | 'wrong' {
	const written = plain(text);
	if (written === '') return undefined;
	const value = /^\d{1,2}$/.test(written) ? Number(written) : Number.NaN;
	return isScaleValue(value) ? value : 'wrong';
}

/** Whether a first digit leaves nothing more to type: only 1 may still become 10. */
export function isWholeCell(text: string): boolean {
	const written = plain(text);
	return written !== '1' && typeof paperValue(written) === 'number';
}

/**
 * The digit that a cell cannot hold any more: after 1 only 0 may follow, so any other digit was meant for the next cell.
 * Unknown: `undefined` where everything typed belongs to this cell.
 */
export function digitOver(text: string): string | undefined {
	return /^1([1-9])$/.exec(plain(text))?.[1];
}

/** The cells of a row that say no number 0–10. */
export function wrongCells(row: PaperRow): PaperCell[] {
	return cellsOf(row)
		.filter(([, text]) => paperValue(text) === 'wrong')
		.map(([cell]) => cell);
}

/** A row without the cells that say what is stored anyway. */
export function changedCells(row: PaperRow, stored: Answers | undefined): PaperRow {
	return Object.fromEntries(cellsOf(row).filter(([cell, text]) => paperValue(text) !== storedIn(stored, cell)));
}

/**
 * The answers that a row sets over what is stored. Sides that the row does not speak of stay.
 * Edges: an empty cell takes its answer back; a symptom without any side left is taken back whole.
 * Refuses: throws on a wrong cell; ask `wrongCells` before.
 */
export function answersOf(row: PaperRow, stored: Answers | undefined): AnswerSet {
	const set: Record<string, number | BySide | undefined> = {};
	for (const [cell, text] of cellsOf(row)) {
		const value = paperValue(text);
		if (value === 'wrong') throw new Error(`expected a whole number 0-10 in ${cell}`);
		const [id, side] = cell.split(':') as [PaperColumn, PaperSide | undefined];
		if (side === undefined || !isSided(id)) {
			set[id] = value;
			continue;
		}
		const { [side]: _, ...others } = { ...((id in set ? set[id] : stored?.[id]) as BySide | undefined) };
		const sides: BySide = value === undefined ? others : { ...others, [side]: value };
		set[id] = Object.keys(sides).length > 0 ? sides : undefined;
	}
	return set;
}

function cellsOf(row: PaperRow): [PaperCell, string][] {
	return Object.entries(row) as [PaperCell, string][];
}
