import type { player } from '#content/care/player.en.ts';
import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import { keptByLanguage } from '../by-language.ts';

/** What the player and the questions after it say. */
export type PlayerWords = Words<typeof player>;

export const loadPlayerWords: (language: Language) => Promise<PlayerWords> = keptByLanguage({
	en: async () => (await import('#content/care/player.en.ts')).player,
	ja: async () => (await import('#content/care/player.ja.ts')).player,
	vi: async () => (await import('#content/care/player.vi.ts')).player
});
