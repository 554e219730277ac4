import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestAmount, parseAmount } from '#core/course/amount.ts';

describe('an amount as written down', () => {
	it.each([
		['0', 0],
		['5000', 5000],
		['5,000', 5000],
		['5.000', 5000],
		['5 000', 5000],
		['1,234,567', 1_234_567],
		['300.000', 300_000],
		['12.5', 12.5],
		['12,50', 12.5],
		['1,234.50', 1234.5],
		['1.234,50', 1234.5],
		['５，０００', 5000],
		[' 6000 ', 6000],
		['100000000', highestAmount]
	])('reads %j as %d', (text, amount) => {
		expect(parseAmount(text)).toBe(amount);
	});

	it.each(['', '-1', '+5', '1,23,4', '1,234.567.8', '12.345,6.7', '1.2.3', '5000円', '¥5000', '1e3', '100000001', 'x'])(
		'refuses %j',
		(text) => {
			expect(parseAmount(text)).toBeUndefined();
		}
	);

	it('reads back every whole amount, plain and grouped', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: highestAmount }), (amount) => {
				expect(parseAmount(String(amount))).toBe(amount);
				expect(parseAmount(new Intl.NumberFormat('en').format(amount))).toBe(amount);
				expect(parseAmount(new Intl.NumberFormat('vi').format(amount))).toBe(amount);
			}),
			{ seed: 22, numRuns: 200 }
		);
	});
});
