/** An amount of money as people write it down: full-width digits, spaces and either mark between thousands. */

/** Highest price that is taken for one: far above any session in any currency offered. */
export const highestAmount = 100_000_000;

const grouped = /^\d{1,3}(?:([.,' \u2019])\d{3})(?:\1\d{3})*$/;
const plain = /^(\d+)(?:[.,](\d{1,2}))?$/;
const groupedWithRest = /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$|^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/;

/**
 * The amount a text names, 0–100,000,000, at most two decimals.
 * Edges: `5,000` and `5.000` are five thousand (three digits after a mark are thousands in every currency we offer);
 * `12.50` and `12,50` are twelve and a half. Full-width digits of Japanese keyboards are read.
 * Refuses by `undefined`: anything else, and negative amounts.
 */
export function parseAmount(text: string): number | undefined {
	const written = text.normalize('NFKC').trim();
	const amount = readAmount(written);
	return amount !== undefined && amount <= highestAmount ? amount : undefined;
}

function readAmount(written: string): number | undefined {
	if (grouped.test(written)) return Number(written.replace(/\D/g, ''));
	const simple = plain.exec(written);
	if (simple) return Number(`${simple[1]}.${simple[2] ?? '0'}`);
	const long = groupedWithRest.exec(written);
	if (!long) return undefined;
	const whole = (long[1] ?? long[3] ?? '').replace(/\D/g, '');
	return Number(`${whole}.${long[2] ?? long[4] ?? '0'}`);
}
