import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

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
