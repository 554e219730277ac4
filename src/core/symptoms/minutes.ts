import { isMinutes } from './symptom.ts';

/** `empty`: nothing was said. `wrong`: something that is not whole minutes of one day. */
export type MinutesInput =
	{ readonly kind: 'empty' | 'wrong' } | { readonly kind: 'minutes'; readonly minutes: number };

/**
 * What typed text says in minutes.
 * Range 0–1440, whole. Edges: spaces around it and full-width digits (as a Japanese keyboard types) are read.
 * Unknown: empty text is `empty`, never 0. Refuses by `wrong`: signs, fractions, units, anything out of range.
 */
export function readMinutes(text: string): MinutesInput {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return { kind: 'empty' };
	const minutes = /^\d{1,5}$/.test(plain) ? Number(plain) : Number.NaN;
	return isMinutes(minutes) ? { kind: 'minutes', minutes } : { kind: 'wrong' };
}
