import { offeredWords, type OfferedWord } from '#content/lists/offered-words.ts';
import type { WordList } from '#core/symptoms/own-lists.ts';
import type { Text, TextKey } from './text.svelte.ts';

/** What a word of a list is called: a word that everybody is offered in the chosen language, any other as it stands. */
export function wordName({ t }: Pick<Text, 't'>, list: WordList, word: string): string {
	return isOffered(list, word) ? t(`lists.${list}.${word}` as TextKey & `lists.${typeof list}.${string}`) : word;
}

function isOffered<List extends WordList>(list: List, word: string): word is OfferedWord<List> {
	return (offeredWords[list] as readonly string[]).includes(word);
}
