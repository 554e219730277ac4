import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import type { check } from '#content/warnings/check.en.ts';
import { keptByLanguage } from './by-language.ts';
import { LateWords } from './late-words.svelte.ts';
import type { Text } from './text.svelte.ts';
import { loadSignWords, type SignWords } from './warning-words.ts';

/** What the check says around its lines. */
export type CheckText = Words<typeof check>;

export interface CheckWords {
	readonly check: CheckText;
	readonly signs: SignWords;
}

const loadCheckText: (language: Language) => Promise<CheckText> = keptByLanguage({
	en: async () => (await import('#content/warnings/check.en.ts')).check,
	ja: async () => (await import('#content/warnings/check.ja.ts')).check,
	vi: async () => (await import('#content/warnings/check.vi.ts')).check
});

async function loadCheckWords(language: Language): Promise<CheckWords> {
	const [check, signs] = await Promise.all([loadCheckText(language), loadSignWords(language)]);
	return { check, signs };
}

/** The words of the check. Where they cannot be had, what stands in the words of the start page stands in for them. */
export class CheckReading extends LateWords<CheckWords> {
	constructor(text: Pick<Text, 'language'>) {
		super(text, loadCheckWords);
	}
}
