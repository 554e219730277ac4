import type { WordList } from '#core/symptoms/own-lists.ts';
import type { LogForm } from '../log-form.ts';
import { withoutNone } from './none-form.ts';

/** The words of a list as the form holds them. */
export function chosenIn(form: LogForm, list: WordList): readonly string[] {
	return form.words[list] ?? [];
}

/** The form with a word chosen, or no longer. */
export function toggled(form: LogForm, list: WordList, word: string): LogForm {
	const words = chosenIn(form, list);
	return withWords(form, list, words.includes(word) ? words.filter((each) => each !== word) : [...words, word]);
}

/** The form with these words chosen too. */
export function joined(form: LogForm, list: WordList, words: readonly string[]): LogForm {
	return withWords(form, list, [...new Set([...chosenIn(form, list), ...words])]);
}

/** The form with none of these words chosen. */
export function parted(form: LogForm, list: WordList, words: readonly string[]): LogForm {
	return withWords(
		form,
		list,
		chosenIn(form, list).filter((word) => !words.includes(word))
	);
}

function withWords(form: LogForm, list: WordList, words: readonly string[]): LogForm {
	const { [list]: _, ...others } = form.words;
	return { ...withoutNone(form, list), words: words.length > 0 ? { ...others, [list]: words } : others };
}
