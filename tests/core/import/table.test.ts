import { describe, expect, it } from 'vitest';
import { mostColumns, tableOf, type Row } from '#core/import/table.ts';

describe('the table in lines of cells', () => {
	it('begins with the names and passes over lines in which nothing stands', () => {
		const reading = tableOf(lines(['', ''], ['date', 'pain'], [' ', ''], ['2026-11-22', '5']));

		expect(reading).toEqual({
			kind: 'table',
			table: { header: ['date', 'pain'], headerLine: 2, rows: [{ line: 4, cells: ['2026-11-22', '5'] }] }
		});
	});

	it('passes over a title above the names', () => {
		const reading = tableOf(lines(['My diary', ''], ['date', 'pain'], ['2026-11-22', '5']));

		expect(reading).toMatchObject({ kind: 'table', table: { header: ['date', 'pain'], headerLine: 2 } });
	});

	it('leaves out empty columns at the right end, but not ones that hold values', () => {
		expect(tableOf(lines(['date', 'pain', '', ''], ['2026-11-22', '5', '', '']))).toMatchObject({
			table: { header: ['date', 'pain'] }
		});
		expect(tableOf(lines(['date', 'pain', '', ''], ['2026-11-22', '5', 'x', '']))).toMatchObject({
			table: { header: ['date', 'pain', ''] }
		});
	});

	it.each([
		['nothing', [['']], 1],
		['nothing', [], 1],
		[
			'no-rows',
			[
				['date', 'pain'],
				['', '']
			],
			1
		],
		['no-rows', [['only a title']], 1],
		[
			'no-names',
			[
				['2026-11-22', '5'],
				['2026-11-23', '4']
			],
			1
		],
		[
			'no-names',
			[
				['11/12/2026', '5'],
				['11/13/2026', '4']
			],
			1
		],
		['too-many-columns', [Array<string>(mostColumns + 1).fill('x'), ['1']], 1]
	])('refuses by reason: %s', (reason, cells, line) => {
		expect(tableOf(lines(...cells))).toEqual({ kind: 'refused', reason, line });
	});

	it('takes as many columns as are allowed', () => {
		expect(tableOf(lines(Array<string>(mostColumns).fill('x'), ['1', '2']))).toMatchObject({ kind: 'table' });
	});
});

function lines(...cells: readonly (readonly string[])[]): Row[] {
	return cells.map((each, index) => ({ line: index + 1, cells: each }));
}
