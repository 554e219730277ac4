import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('a row of a prepared table', () => {
	it('is counted as unfilled where only its date stands, even a day to come', () => {
		expect(read(['date|pain_average|note', '2026-08-24||', '2027-01-01|-|', '2026-08-25|5|'])).toMatchObject({
			unfilled: 2,
			problems: [],
			said: [{ day: '2026-08-25' }]
		});
	});

	it('is a session all the same in a sessions file', () => {
		expect(read(['date|points', '2026-09-16|'])).toMatchObject({ unfilled: 0, said: [{ day: '2026-09-16' }] });
	});
});

describe('a table with broken rows', () => {
	it('says what the good rows say, and every problem of the others', () => {
		const { said, problems } = read([
			'date|pain_average|pain_worst',
			'x|11|a',
			'2026-08-24|5|6',
			'|5|',
			'2026-08-25|4|'
		]);

		expect(said.map(({ day }) => day)).toEqual(['2026-08-24', '2026-08-25']);
		expect(problems.map(({ line, code }) => [line, code])).toEqual([
			[2, 'not-a-date'],
			[2, 'out-of-range'],
			[2, 'not-a-number'],
			[4, 'no-date']
		]);
	});
});
