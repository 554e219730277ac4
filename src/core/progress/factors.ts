/** What a diary names that pain may be seen beside: things that set it off, that helped, medicines, own items. */
import type { DayEntry } from '../record.ts';
import type { OwnItem } from '../symptoms/own-lists.ts';
import { wordKey } from '../symptoms/own-word.ts';

/** The lists that are read so. What it feels like is the trouble itself and is not among them. */
export const factorLists = ['triggers', 'helped'] as const;
export type FactorList = (typeof factorLists)[number];

export type Factor =
	| { readonly kind: 'word'; readonly list: FactorList; readonly word: string }
	| { readonly kind: 'medicine'; readonly name: string }
	| { readonly kind: 'own'; readonly item: string };

export interface OfferedFactors {
	/** Ids that everybody is offered, in the order of the list. */
	readonly words: Readonly<Record<FactorList, readonly string[]>>;
	readonly items: readonly Pick<OwnItem, 'id'>[];
}

/**
 * What the days name at least once, in the order of the lists: triggers, helpers, medicines, own items; of a list the
 * offered words in their order, then own words and medicines in the order in which they first came, then own items as
 * they were made. Never ranked by what was found.
 * Edges: days in any order; a word counts once whatever its capitals or width, as it first came; medicines by their
 * name alone, whatever the dose.
 */
export function factorsOf(days: readonly DayEntry[], { words, items }: OfferedFactors): Factor[] {
	const ordered = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
	const own = new Set(ordered.flatMap(({ answers }) => Object.keys(answers.own ?? {})));
	return [
		...factorLists.flatMap((list) => {
			const said = distinct(ordered.flatMap(({ answers }) => answers[list] ?? []));
			const offered = words[list].filter((id) => said.has(wordKey(id)));
			const others = [...said].filter(([key]) => !offered.some((id) => wordKey(id) === key)).map(([, word]) => word);
			return [...offered, ...others].map((word): Factor => ({ kind: 'word', list, word }));
		}),
		...[...distinct(ordered.flatMap(({ answers }) => (answers.medicine ?? []).map(({ name }) => name))).values()].map(
			(name): Factor => ({ kind: 'medicine', name })
		),
		...items.filter(({ id }) => own.has(id)).map(({ id }): Factor => ({ kind: 'own', item: id }))
	];
}

/** Key → the word as it first came. */
function distinct(words: readonly string[]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const word of new Set(words)) {
		const key = wordKey(word);
		if (!found.has(key)) found.set(key, word);
	}
	return found;
}
