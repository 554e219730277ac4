/** The words of the warning signs: loaded in the language asked for when they are shown, and kept. */
import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import type { aboutMe } from '#content/warnings/about-me.en.ts';
import type { words } from '#content/warnings/words.en.ts';
import { keptByLanguage } from './by-language.ts';

/** What each sign and rule says, by its id. */
export type SignWords = { readonly [Id in keyof typeof words]: Words<(typeof words)[Id]> };
/** What each question of About me asks for, by its id. */
export type AboutWords = Words<typeof aboutMe>;

export const loadSignWords: (language: Language) => Promise<SignWords> = keptByLanguage({
	en: async () => (await import('#content/warnings/words.en.ts')).words,
	ja: async () => (await import('#content/warnings/words.ja.ts')).words,
	vi: async () => (await import('#content/warnings/words.vi.ts')).words
});

export const loadAboutWords: (language: Language) => Promise<AboutWords> = keptByLanguage({
	en: async () => (await import('#content/warnings/about-me.en.ts')).aboutMe,
	ja: async () => (await import('#content/warnings/about-me.ja.ts')).aboutMe,
	vi: async () => (await import('#content/warnings/about-me.vi.ts')).aboutMe
});
