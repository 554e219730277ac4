import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, type Separator } from '#adapters/spreadsheet/read-lines.ts';

describe('the lines of a file', () => {
	it.each([
		['comma', ',', 'date,note\n2026-11-22,a;b'],
		['semicolon', ';', 'date;note\n2026-11-22;a;b'.replace('a;b', '"a;b"')],
		['tab', '\t', 'date\tnote\n2026-11-22\ta;b']
	])('are split at the %s that stands between the names', (_, separator, text) => {
		expect(readLines(text)).toEqual({
			kind: 'lines',
			separator,
			lines: [
				{ line: 1, cells: ['date', 'note'] },
				{ line: 2, cells: ['2026-11-22', 'a;b'] }
			]
		});
	});

	it('are not split at a mark inside quotation marks', () => {
		expect(readLines('"a;b;c",d\n1,2')).toMatchObject({ separator: ',', lines: [{ cells: ['a;b;c', 'd'] }, {}] });
	});

	it('follow the separator that Excel writes above the names', () => {
		expect(readLines('sep=;\na,b;c\n1;2')).toMatchObject({
			separator: ';',
			lines: [
				{ line: 2, cells: ['a,b', 'c'] },
				{ line: 3, cells: ['1', '2'] }
			]
		});
	});

	it('of a single column are taken as they are', () => {
		expect(readLines('date\n2026-11-22')).toMatchObject({ separator: ',', lines: [{ cells: ['date'] }, {}] });
	});

	it.each(['\n', '\r\n', '\r'])('end in any way: %j', (end) => {
		const text = ['a,b', '1,"x', 'y ""z"""', '', '3,4'].join(end);

		expect(readLines(text)).toMatchObject({
			lines: [
				{ line: 1, cells: ['a', 'b'] },
				{ line: 2, cells: ['1', 'x\ny "z"'] },
				{ line: 4, cells: [''] },
				{ line: 5, cells: ['3', '4'] }
			]
		});
	});

	it('leave formulas and spaces as text', () => {
		expect(readLines('a,b\n=1+1, x ')).toMatchObject({ lines: [{}, { cells: ['=1+1', ' x '] }] });
	});

	it.each([
		['is never closed', 'a,b\n1,2\n3,"x\n4,5\n', 3],
		['would make two cells one', 'a,b\n1,2\n"3"x,"4"\n5,6\n', 3],
		['is closed in the middle of a cell', 'a,b\n1,2\n"3"x,4\n5,6\n', 3]
	])('are refused where a quotation mark %s', (_, text, line) => {
		expect(readLines(text)).toEqual({ kind: 'refused', reason: 'unclosed-quote', line });
	});
});

it('gives back every cell that was written, with its line', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', ' ', '痛', '😀', '='), maxLength: 8 });
	const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(rows, fc.constantFrom<Separator>(',', ';', '\t'), (cells, separator) => {
			const body = cells
				.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator))
				.join('\r\n');
			const text = `x${separator}y\r\n${body}`;

			const read = readLines(text);

			expect(read).toMatchObject({ kind: 'lines', separator });
			if (read.kind !== 'lines') return;
			expect(read.lines.slice(1).map((line) => line.cells)).toEqual(cells);
			const breaks = (row: readonly string[]) => row.join('').split('\n').length;
			let expected = 2;
			for (const [index, row] of cells.entries()) {
				expect(read.lines[index + 1]?.line).toBe(expected);
				expected += breaks(row);
			}
		}),
		{ seed: 22, numRuns: 150 }
	);
});

it('never throws, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			expect(['lines', 'refused']).toContain(readLines(text).kind);
		}),
		{ seed: 23, numRuns: 200 }
	);
});
