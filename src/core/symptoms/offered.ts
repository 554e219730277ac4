/** Which words a list offers, and in which order: what the patient uses stands where the thumb finds it. */
import type { DayEntry } from '../record.ts';
import type { OwnWord, WordList } from './own-lists.ts';
import { wordKey } from './own-word.ts';

interface Offer {
	readonly list: WordList;
	/** Ids of the words that everybody is offered, in their order. */
	readonly ids: readonly string[];
	readonly own: readonly OwnWord[];
	/** The days that tell what was used lately. */
	readonly days: readonly DayEntry[];
}

/**
 * The words of one list, as a day would hold them: used lately first (the latest day first, on a day as they were
 * chosen), then the others everybody is offered, then the patient's other own words in the order they were made.
 * Edges: each word once, whatever its capitals or width; the order of the days does not matter; own words of other
 * lists and retired ones are left out, also where they were used lately, and so are words that no list holds.
 */
export function offeredWords({ list, ids, own, days }: Offer): readonly string[] {
	const byKey = new Map<string, string>(ids.map((id) => [id, id]));
	for (const { word } of own.filter((each) => each.list === list && !each.retired)) {
		const key = wordKey(word);
		if (!byKey.has(key)) byKey.set(key, word);
	}
	const used = [...days]
		.sort((a, b) => (a.day < b.day ? 1 : -1))
		.flatMap(({ answers }) => answers[list] ?? [])
		.map((word) => byKey.get(word) ?? byKey.get(wordKey(word)))
		.filter((word) => word !== undefined);
	return [...new Set([...used, ...byKey.values()])];
}

/** The latest day before all others that says something on a list, and its words; `undefined` where none does. */
export function lastWords(
	list: WordList,
	days: readonly DayEntry[]
): { readonly day: DayEntry['day']; readonly words: readonly string[] } | undefined {
	const said = days.filter(({ answers }) => (answers[list] ?? []).length > 0);
	const last = said.reduce<DayEntry | undefined>((a, b) => (a && a.day > b.day ? a : b), undefined);
	return last && { day: last.day, words: [...new Set(last.answers[list] ?? [])] };
}
