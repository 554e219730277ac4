import { describe, expect, it } from 'vitest';
import { longestNote } from '#core/symptoms/symptom.ts';
import { read, readCells } from './reading.ts';

describe('the cells of a row', () => {
	it.each([
		['０', 0],
		['10', 10],
		['10.0', 10],
		['7,0', 7],
		[' 7 ', 7],
		['+7', 7],
		['-0', 0]
	])('takes %j for a number', (text, value) => {
		const found = answersOf(read(['date|pain_average', `2026-08-24|${text}`]))?.['pain-average'];
		expect(Object.is(found, value)).toBe(true);
	});

	it('keeps cells of other columns by the file’s own names', () => {
		const { said } = read([
			'date|pain_average|weather|weather||__proto__',
			'2026-08-24|5|rain|wind|?|x',
			'2026-08-25|5||||'
		]);

		expect(Object.entries(said[0]?.unread ?? {})).toEqual([
			['weather', 'rain'],
			['weather #4', 'wind'],
			['#5', '?'],
			['__proto__', 'x']
		]);
		expect(said[1]).not.toHaveProperty('unread');
		expect(({} as Record<string, unknown>)['x']).toBeUndefined();
	});
});

describe('a cell that cannot be read', () => {
	it.each([
		['date', '', { code: 'no-date' }],
		['date', 'soon', { code: 'not-a-date', found: 'soon' }],
		['date', '2026-02-30', { code: 'impossible-date', found: '2026-02-30' }],
		['date', 'H31.5.1', { code: 'outside-era', found: 'H31.5.1' }],
		['date', '26/8/24', { code: 'two-digit-year', found: '26/8/24' }],
		['date', '8/24', { code: 'no-year', found: '8/24' }],
		['date', '46258', { code: 'spreadsheet-number', found: '46258' }],
		['date', '1/2/2026', { code: 'ambiguous-date', found: '1/2/2026' }],
		['date', '1899-12-31', { code: 'long-ago', found: '1899-12-31' }],
		['pain_worst', 'much', { code: 'not-a-number', found: 'much' }],
		['pain_worst', '5/10', { code: 'not-a-number', found: '5/10' }],
		['pain_worst', '=5', { code: 'not-a-number', found: '=5' }],
		['pain_worst', '5.5', { code: 'not-whole', found: '5.5' }],
		['pain_worst', '-1', { code: 'out-of-range', from: 0, to: 10, found: '-1' }],
		['pain_worst', '11', { code: 'out-of-range', from: 0, to: 10, found: '11' }],
		['pain_worst', '999999999999999', { code: 'out-of-range', from: 0, to: 10, found: '999999999999999' }],
		['walking_minutes', '1441', { code: 'out-of-range', from: 0, to: 1440, found: '1441' }],
		['side', 'middle', { code: 'not-a-side', found: 'middle' }],
		['note', 'x'.repeat(longestNote + 1), { code: 'too-long', most: longestNote, found: `${'x'.repeat(39)}…` }],
		['medicine', 'x'.repeat(201), { code: 'too-long', most: 200, found: `${'x'.repeat(39)}…` }],
		[
			'regions',
			'x '.repeat(60_000),
			{ code: 'too-long', most: longestNote, found: `${'x '.repeat(20).slice(0, 39)}…` }
		],
		['regions', 'x'.repeat(201), { code: 'too-long', most: 200, found: `${'x'.repeat(39)}…` }]
	])('is named with its line and column: %s %.20j', (column, text, expected) => {
		const names = [...new Set(['date', 'pain_average', column])];
		const cells = names.map((name) => (name === column ? text : name === 'date' ? '2026-08-24' : '5'));

		const { said, problems } = readCells([names, cells]);

		expect(said).toEqual([]);
		expect(problems).toEqual([{ file: 0, line: 2, column, ...expected }]);
	});

	it('is named by the file’s own name of its column', () => {
		const { problems } = read(['日付|痛み', '2026-08-24|強い'], {
			file: 2,
			pairing: { kind: 'days', uses: ['date', 'pain_average'] }
		});

		expect(problems).toEqual([{ file: 2, line: 2, column: '痛み', found: '強い', code: 'not-a-number' }]);
	});

	it('does not hide the others of its row, nor the other rows', () => {
		const { said, problems } = read(['date|pain_average|pain_worst', 'x|11|a', '2026-08-24|5|6', '|5|']);

		expect(problems.map(({ line, code }) => [line, code])).toEqual([
			[2, 'not-a-date'],
			[2, 'out-of-range'],
			[2, 'not-a-number'],
			[4, 'no-date']
		]);
		expect(said).toHaveLength(1);
	});

	it('is named where two columns disagree about one side', () => {
		const { problems } = read(['date|numbness|side|numbness_left', '2026-08-24|5|left|4']);

		expect(problems).toEqual([{ file: 0, line: 2, column: 'numbness_left', found: '4', code: 'two-values' }]);
	});

	it('is named where it stands to the right of the last name', () => {
		const { problems } = read(['date|pain_average', '2026-08-24|5|or 6', '2026-08-25|5||']);

		expect(problems).toEqual([{ file: 0, line: 2, found: 'or 6', code: 'too-many-cells', expected: 2 }]);
	});
});

describe('a note', () => {
	it.each([
		'=1+1',
		'@SUM(A1)',
		'<b>x</b>',
		'שלום',
		'😀'.repeat(100),
		' spaced ',
		'x'.repeat(20_000),
		'x'.repeat(longestNote)
	])('is kept as it stands: %.20j', (note) => {
		const { said } = readCells([
			['date', 'note', 'pain_average'],
			['2026-08-24', note, '5']
		]);
		expect(said[0]).toMatchObject({ answers: { note } });
	});
});

function answersOf({ said, problems }: ReturnType<typeof read>) {
	expect(problems).toEqual([]);
	const [first] = said;
	return first?.kind === 'day' ? first.answers : undefined;
}
