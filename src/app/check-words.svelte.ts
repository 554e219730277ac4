import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import type { check } from '#content/warnings/check.en.ts';
import { keptByLanguage } from './by-language.ts';
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

/**
 * The words of the check in the language of the screen. To be made while a component is being set up: where a form may
 * call for its questions, when the form opens, so that they stand there at once.
 */
export class CheckReading {
	words = $state.raw<CheckWords>();
	/** They cannot be had right now. What stands in the words of the start page stands in for them. */
	isMissing = $state(false);
	readonly #text: Pick<Text, 'language'>;

	constructor(text: Pick<Text, 'language'>) {
		this.#text = text;
		$effect(() => void this.load());
	}

	async load(): Promise<void> {
		const { language } = this.#text;
		try {
			const [check, signs] = await Promise.all([loadCheckText(language), loadSignWords(language)]);
			if (language !== this.#text.language) return;
			this.words = { check, signs };
			this.isMissing = false;
		} catch {
			this.isMissing = true;
		}
	}
}
