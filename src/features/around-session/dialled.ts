/** Digits of a phone number: a local one without its area code, up to the longest in the world. Source: ITU-T E.164. */
const digits = { from: 7, to: 15 } as const;

/**
 * What a phone dials for a contact, where the whole of it is a number: full-width digits of Japanese keyboards are
 * read. Unknown: anything with other words in it yields `undefined`; it is shown as written.
 */
export function dialled(contact: string): string | undefined {
	const written = contact
		.normalize('NFKC')
		.replace(/[‐‑‒–—―−ー]/g, '-')
		.trim();
	if (!/^\+?[\d\s().-]+$/.test(written)) return undefined;
	const number = written.replace(/[\s().-]/g, '');
	const count = number.replace('+', '').length;
	return count >= digits.from && count <= digits.to ? number : undefined;
}
