import type { badDay } from '#content/care/bad-day.en.ts';
import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import { keptByLanguage } from '../by-language.ts';

/** What is said on the page for a bad day. */
export type BadDayWords = Words<typeof badDay>;

export const loadBadDayWords: (language: Language) => Promise<BadDayWords> = keptByLanguage({
	en: async () => (await import('#content/care/bad-day.en.ts')).badDay,
	ja: async () => (await import('#content/care/bad-day.ja.ts')).badDay,
	vi: async () => (await import('#content/care/bad-day.vi.ts')).badDay
});
