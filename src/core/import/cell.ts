/** One cell of a spreadsheet as text: how it is made comparable, and how it is quoted in a sentence. */

/**
 * The text without the differences that a keyboard or a spreadsheet makes: full-width digits and letters become plain
 * ones, era signs such as ㋿ their words, accents one character, spaces around it go.
 * Source: Unicode Standard Annex 15, form NFKC.
 */
export function plain(text: string): string {
	return text.normalize('NFKC').trim();
}

/** Whether a cell says nothing. Edges: spaces of any width, and no character at all. */
export function isBlank(text: string | undefined): boolean {
	return text === undefined || text.trim() === '';
}

/**
 * Whether a cell for a number says "nothing here": blank, or one dash of any kind, as people leave for an empty day.
 * Edges: a dash before a digit is a minus and says something.
 */
export function isUnsaid(text: string | undefined): boolean {
	return isBlank(text) || /^[-‐‑‒–—―−ー－]+$/.test((text as string).trim());
}

/** The cell as it is quoted beside a problem: one line, at most 40 characters, never half a character. */
export function quoted(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ');
	const characters = [...line.slice(0, 100)];
	return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
}
