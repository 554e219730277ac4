/** Words of the patient's own, as typed: long enough for a sentence, in any script. */

/** Longest own word or name, in code points, so that one emoji of the plane above counts as one. Project decision. */
export const longestWord = 200;

/** `empty`: nothing that could be seen. `long`: more than `longestWord`; `length` is how long it is. */
export type WordInput =
	| { readonly kind: 'empty' }
	| { readonly kind: 'long'; readonly length: number }
	| { readonly kind: 'word'; readonly word: string };

/**
 * What typed text says as a word: as it was typed, with spaces and line ends between its parts as one space.
 * Edges: 200 code points are a word, 201 are `long`. Marks that only steer the direction of writing are no content.
 * Unknown: empty text, or text of which nothing can be seen, is `empty`.
 */
export function readWord(text: string): WordInput {
	const word = text.replace(/\s+/gu, ' ').trim();
	if (wordKey(word) === '') return { kind: 'empty' };
	const length = [...word].length;
	return length > longestWord ? { kind: 'long', length } : { kind: 'word', word };
}

/**
 * What two spellings of one word have in common: the same for capitals and small letters, full and half width,
 * composed and decomposed accents, any run of spaces, and with or without marks that cannot be seen.
 * Edges: hiragana and katakana stay apart, as do accents: they tell words apart.
 */
export function wordKey(word: string): string {
	return word
		.normalize('NFKC')
		.replace(/[\p{Cf}\uFE0E\uFE0F]/gu, '')
		.replace(/\s+/gu, ' ')
		.trim()
		.toUpperCase()
		.normalize('NFKC');
}
