import { expect, test } from 'vitest';
import { readDecimal } from '#core/symptoms/decimal.ts';

test.each([
	['0', 0],
	['-0', 0],
	['60', 60],
	['2.5', 2.5],
	['2,5', 2.5],
	['２，５', 2.5],
	[' 12 ', 12],
	['0.125', 0.125],
	['0,125', 0.125],
	['0.0625', 0.0625],
	['1.25', 1.25],
	['12345.678', 12345.678],
	['-3', -3],
	['\u22123,5', -3.5],
	['1000', 1000],
	['1000000', 1_000_000],
	['-1000000', -1_000_000]
])('reads %j as %d', (text, value) => {
	expect(readDecimal(text)).toEqual({ kind: 'decimal', value });
});

test.each(['1,000', '1.000', '1.125', '999,999', '12,500'])(
	'thousands or decimals cannot be told apart: %j',
	(text) => {
		expect(readDecimal(text)).toEqual({ kind: 'wrong' });
	}
);

test.each([
	'60 mg',
	'1e3',
	'.5',
	'5.',
	'1.00000',
	'1 000',
	'1,000,000',
	'two',
	'--1',
	'1000000.1',
	'1000001',
	'Infinity'
])('refuses %j', (text) => {
	expect(readDecimal(text)).toEqual({ kind: 'wrong' });
});

test.each(['', '  ', '\u3000'])('nothing typed is nothing said: %j', (text) => {
	expect(readDecimal(text)).toEqual({ kind: 'empty' });
});
