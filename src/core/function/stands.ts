import { standsRange } from './strength.ts';

/**
 * The number of stands that a text names: whole, 0–60. Full-width digits of Japanese keyboards are read.
 * Refuses anything else by `undefined`.
 */
export function parseStands(text: string): number | undefined {
	const written = text.normalize('NFKC').trim();
	if (!/^\d{1,2}$/.test(written)) return undefined;
	const count = Number(written);
	return count >= standsRange.from && count <= standsRange.to ? count : undefined;
}
