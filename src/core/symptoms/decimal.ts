/** `empty`: nothing was said. `wrong`: something that cannot be read as one number. */
export type DecimalInput = { readonly kind: 'empty' | 'wrong' } | { readonly kind: 'decimal'; readonly value: number };

/** Largest number that is kept, on either side of 0. Project decision. */
export const largestDecimal = 1_000_000;

/**
 * What typed text says as a number.
 * Range −1,000,000 to 1,000,000, at most four decimals. Edges: spaces around it, full-width digits, and a comma or a
 * point before the decimals are read.
 * Unknown: empty text is `empty`, never 0. Refuses by `wrong`: units, and numbers such as 1,000 or 1.125, where nobody
 * can know whether thousands or decimals are meant: a dose must not be off by a thousand. 0.125 can only be decimals.
 */
export function readDecimal(text: string): DecimalInput {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return { kind: 'empty' };
	const match = /^([-\u2212]?)(\d{1,7})(?:[.,](\d{1,4}))?$/u.exec(plain);
	if (!match) return { kind: 'wrong' };
	const [, minus, whole = '', decimals = ''] = match;
	if (decimals.length === 3 && whole.length <= 3 && Number(whole) !== 0) return { kind: 'wrong' };
	const value = Number(`${whole}.${decimals || '0'}`) * (minus ? -1 : 1) || 0;
	return Math.abs(value) > largestDecimal ? { kind: 'wrong' } : { kind: 'decimal', value };
}
