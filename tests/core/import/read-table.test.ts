import { describe, expect, it } from 'vitest';
import { longestNote } from '#core/symptoms/symptom.ts';
import { read, readCells } from './reading.ts';

describe('a row of a days file', () => {
	it('says every answer it has a cell for', () => {
		const { said, problems } = read([
			'date|pain_average|pain_worst|numbness|weakness|side|regions|sleep_disturbance|sitting_minutes|walking_minutes|medicine|note',
			'2026-08-24|7|9|5|1|left|low-back calf|5|25|28|ibuprofen 200 mg|"quoted"'
		]);

		expect(problems).toEqual([]);
		expect(said).toEqual([
			{
				kind: 'day',
				file: 0,
				line: 2,
				day: '2026-08-24',
				answers: {
					'pain-average': 7,
					'pain-worst': 9,
					numbness: { left: 5 },
					weakness: { left: 1 },
					side: 'left',
					regions: [
						{ region: 'low-back', side: 'middle' },
						{ region: 'calf', side: 'left' }
					],
					'sleep-disturbance': 5,
					'sitting-minutes': 25,
					'walking-minutes': 28,
					medicine: [{ name: 'ibuprofen', dose: 200, unit: 'mg' }],
					note: '"quoted"'
				}
			}
		]);
	});

	it.each([
		['left', { left: 5 }],
		['right', { right: 5 }],
		['both', { left: 5, right: 5 }],
		['', { unknown: 5 }]
	])('lays a number on the side that it names: %j', (side, numbness) => {
		expect(answersOf(read(['date|numbness|side', `2026-08-24|5|${side}`]))).toMatchObject({ numbness });
	});

	it('reads columns for each side, and both ways where they agree', () => {
		expect(answersOf(read(['date|tingling_left|tingling_right|tingling_unknown', '2026-08-24|1|2|3']))).toEqual({
			tingling: { left: 1, right: 2, unknown: 3 }
		});
		expect(answersOf(read(['date|numbness|side|numbness_left', '2026-08-24|5|left|5']))).toMatchObject({
			numbness: { left: 5 }
		});
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

	it('says nothing with an empty cell or a lone dash', () => {
		expect(answersOf(read(['date|pain_average|pain_worst|note', '2026-08-24|5|－|  ']))).toEqual({ 'pain-average': 5 });
	});

	it('is counted as unfilled where only its date stands, even a day to come', () => {
		expect(read(['date|pain_average|note', '2026-08-24||', '2027-01-01|-|', '2026-08-25|5|'])).toMatchObject({
			unfilled: 2,
			problems: [],
			said: [{ day: '2026-08-25' }]
		});
	});

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

	it('may be today, not tomorrow', () => {
		expect(read(['date|pain_average', '2026-11-22|5']).problems).toEqual([]);
		expect(read(['date|pain_average', '2026-11-23|5']).problems).toEqual([
			{ file: 0, line: 2, column: 'date', found: '2026-11-23', code: 'future' }
		]);
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

describe('a row of a sessions file', () => {
	it('says every fact it has a cell for', () => {
		const { said, problems } = read([
			'number|date|time|duration_minutes|points|techniques|pain_before|pain_after|after_effects|state|price|currency|note',
			'3|2026-09-16|14:00|30|GB30:left BL23|needles moxibustion:ST36|2|0|drowsy; bruise|done|5,000|jpy|calm'
		]);

		expect(problems).toEqual([]);
		expect(said).toEqual([
			{
				kind: 'session',
				file: 0,
				line: 2,
				day: '2026-09-16',
				time: '14:00',
				state: 'done',
				facts: {
					number: 3,
					duration: 30,
					points: [{ point: 'GB30', side: 'left' }, { point: 'BL23' }],
					techniques: [{ technique: 'needles' }, { technique: 'moxibustion', site: 'ST36' }],
					price: { amount: 5000, currency: 'JPY' },
					painBefore: 2,
					painAfter: 0,
					afterEffects: ['drowsy', 'bruise'],
					note: 'calm'
				}
			}
		]);
	});

	it('may hold a date and nothing else, and a date to come', () => {
		expect(read(['date|time|points', '2027-01-05||']).said).toEqual([
			{ kind: 'session', file: 0, line: 2, day: '2027-01-05', facts: {} }
		]);
	});

	it('takes a time that stands beside the date, unless it has one of its own or it is midnight', () => {
		const { said } = read(['date|time|points', '2026-09-16 14:00||', '2026-09-17 14:00|15:00|', '2026/9/18 0:00||']);

		expect(said.map((each) => ('time' in each ? each.time : undefined))).toEqual(['14:00', '15:00', undefined]);
	});

	it.each([
		['time', '25:00', { code: 'not-a-time' }],
		['duration_minutes', '0', { code: 'out-of-range', from: 1, to: 600 }],
		['duration_minutes', '601', { code: 'out-of-range', from: 1, to: 600 }],
		['number', '0', { code: 'out-of-range', from: 1, to: 9999 }],
		['pain_after', '11', { code: 'out-of-range', from: 0, to: 10 }],
		['state', 'cancelled', { code: 'not-a-state' }],
		['price', 'free', { code: 'not-an-amount' }],
		['price', '5000', { code: 'no-currency' }],
		['currency', 'yen', undefined],
		['currency', '円', { code: 'not-a-currency' }],
		['after_effects', 'x'.repeat(201), { code: 'too-long', most: 200 }]
	])('names what cannot be read: %s %.20j', (column, text, expected) => {
		const { problems } = read([`date|points|${column}`, `2026-09-16|GB30|${text}`]);

		expect(problems).toMatchObject(expected ? [{ line: 2, column, ...expected }] : []);
	});

	it.each([
		['done', 'future'],
		['missed', 'future'],
		['planned', undefined],
		['', undefined]
	])('of tomorrow that is said to be %j is named: %s', (state, code) => {
		const { problems } = read(['date|state|points', `2026-11-23|${state}|GB30`]);

		expect(problems.map((problem) => problem.code)).toEqual(code ? [code] : []);
	});
});

function answersOf({ said, problems }: ReturnType<typeof read>) {
	expect(problems).toEqual([]);
	const [first] = said;
	return first?.kind === 'day' ? first.answers : undefined;
}
