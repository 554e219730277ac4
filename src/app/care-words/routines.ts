import type { routines } from '#content/care/routines.en.ts';
import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import { keptByLanguage } from '../by-language.ts';

/** What the pages of the library say. */
export type RoutinesPageWords = Words<typeof routines>;

export const loadRoutinesPageWords: (language: Language) => Promise<RoutinesPageWords> = keptByLanguage({
	en: async () => (await import('#content/care/routines.en.ts')).routines,
	ja: async () => (await import('#content/care/routines.ja.ts')).routines,
	vi: async () => (await import('#content/care/routines.vi.ts')).routines
});
