/** Text of a spreadsheet file → lines of cells, with the separator that was assumed. */
import Papa from 'papaparse';

export type Separator = ',' | ';' | '\t';

export interface Line {
	/** Counts from 1, line breaks inside cells included, as an editor shows it. */
	readonly line: number;
	readonly cells: readonly string[];
}

export type LinesRead =
	| { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly separator: Separator }
	/** A quotation mark opens a cell and is not closed where the cell ends: what follows cannot be told apart. */
	| { readonly kind: 'refused'; readonly reason: 'unclosed-quote'; readonly line: number };

const separators: readonly Separator[] = [',', ';', '\t'];

/**
 * Splits text into lines of cells. Line ends of any system count, also inside cells, where they become `\n`.
 * Cells are text and stay text: a formula is never anything else.
 */
export function readLines(text: string): LinesRead {
	const unix = text.replace(/\r\n?/g, '\n');
	const told = /^sep=([,;\t])\n/i.exec(unix);
	const separator = (told?.[1] as Separator | undefined) ?? likelySeparator(unix);
	const body = told ? unix.slice(told[0].length) : unix;
	const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator, newline: '\n', skipEmptyLines: false });

	let line = told ? 2 : 1;
	const lines = data.map((cells): Line => {
		const first = line;
		line += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
		return { line: first, cells };
	});
	const unclosed = errors.find(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes');
	if (unclosed) return { kind: 'refused', reason: 'unclosed-quote', line: lines[unclosed.row ?? 0]?.line ?? 1 };
	return { kind: 'lines', lines, separator };
}

/** The mark that stands most often in the first line that has any, outside quotation marks. */
function likelySeparator(text: string): Separator {
	for (const line of text.slice(0, 100_000).split('\n')) {
		const bare = line.replace(/"(?:[^"]|"")*"/g, '');
		const counted = separators.map((each) => [each, bare.split(each).length - 1] as const).sort((a, b) => b[1] - a[1]);
		const [most] = counted;
		if (most && most[1] > 0) return most[0];
	}
	return ',';
}

function countBreaks(cell: string): number {
	let breaks = 0;
	for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
	return breaks;
}
