/** Breaks words into lines that fit. Scripts without spaces break between characters, but not after an opening bracket. */

const breaks =
	/(?<=\s)|(?<=[\u3001\u3002\u3040-\u30ff\u3400-\u9fff\uff01-\uff60])(?<![\uff08\u300c])(?![\u3001\u3002\uff09\u300d])/u;

export function wrapped(words: string, width: number, widthOf: (part: string) => number): string[] {
	const rows: string[] = [];
	let row = '';
	for (const piece of words.split(breaks)) {
		if (row !== '' && widthOf((row + piece).trimEnd()) > width) {
			rows.push(row.trimEnd());
			row = '';
		}
		row += piece;
		// A single piece that is wider than the line, such as an address, is cut.
		while (widthOf(row.trimEnd()) > width && row.length > 1) {
			let fits = row.length - 1;
			while (fits > 1 && widthOf(row.slice(0, fits)) > width) fits -= 1;
			rows.push(row.slice(0, fits));
			row = row.slice(fits);
		}
	}
	return row.trim() === '' ? rows : [...rows, row.trimEnd()];
}
