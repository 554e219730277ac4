import { offeredWords, type OfferedWord } from '#content/lists/offered-words.ts';
import type { WordList } from '#core/symptoms/own-lists.ts';
import type { Text } from './text.svelte.ts';

type OfferedKey = { [List in WordList]: `lists.${List}.${OfferedWord<List>}` }[WordList];

/** What a word of a list is called: one that everybody is offered in the chosen language, any other as it stands. */
export function wordName({ t }: Pick<Text, 't'>, list: WordList, word: string): string {
	const isOffered = (offeredWords[list] as readonly string[]).includes(word);
	return isOffered ? t(`lists.${list}.${word}` as OfferedKey) : word;
}
