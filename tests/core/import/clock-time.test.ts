import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from '#core/import/clock-time.ts';

describe('a time as written', () => {
	it.each([
		['14:00', '14:00'],
		['9:05', '09:05'],
		['00:00', '00:00'],
		['23:59', '23:59'],
		['14:00:30', '14:00'],
		['2:30 PM', '14:30'],
		['2:30pm', '14:30'],
		['12:00 AM', '00:00'],
		['12 p.m.', '12:00'],
		['14時', '14:00'],
		['14時5分', '14:05'],
		['午前9時', '09:00'],
		['午後2時30分', '14:30'],
		['午後0時', '12:00'],
		['14h30', '14:30'],
		['14h', '14:00'],
		['１４：００', '14:00'],
		[' 14:00 ', '14:00']
	])('reads %j as %s', (text, expected) => {
		expect(readTime(text)).toBe(expected);
	});

	it.each([
		'',
		'24:00',
		'14:60',
		'14',
		'14:',
		'14:5',
		'13:00 PM',
		'午後13時',
		'午後2:00 PM',
		'noon',
		'14:00Z',
		'-1:00',
		'1'.repeat(100)
	])('refuses %j', (text) => {
		expect(readTime(text)).toBeUndefined();
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => void readTime(text)),
			{ seed: 22, numRuns: 150 }
		);
	});
});
