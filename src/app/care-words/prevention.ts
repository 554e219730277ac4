import type { prevention } from '#content/care/prevention.en.ts';
import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import { keptByLanguage } from '../by-language.ts';

/** What is said after a course. */
export type PreventionWords = Words<typeof prevention>;

export const loadPreventionWords: (language: Language) => Promise<PreventionWords> = keptByLanguage({
	en: async () => (await import('#content/care/prevention.en.ts')).prevention,
	ja: async () => (await import('#content/care/prevention.ja.ts')).prevention,
	vi: async () => (await import('#content/care/prevention.vi.ts')).prevention
});
