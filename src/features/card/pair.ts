/** A sentence in the language of the place, and in the patient's own where that is another one. */
export interface Pair {
	readonly local: string;
	readonly own?: string;
}

/** The same words in both languages; `own` absent where the two are one. */
export interface InBoth<Words> {
	readonly local: Words;
	readonly own?: Words;
}

/** One sentence taken from both. Equal sentences stand once. */
export function both<Words>({ local, own }: InBoth<Words>, sentence: (words: Words) => string): Pair {
	const first = sentence(local);
	const second = own === undefined ? first : sentence(own);
	return first === second ? { local: first } : { local: first, own: second };
}

/** A sentence with its `{names}` given. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
	return sentence.replace(/\{([\w-]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
