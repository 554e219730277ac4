import type { posture } from '#content/care/posture.en.ts';
import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import { keptByLanguage } from '../by-language.ts';

/** What is said of sitting, lifting and sleeping. */
export type PostureWords = Words<typeof posture>;

export const loadPostureWords: (language: Language) => Promise<PostureWords> = keptByLanguage({
	en: async () => (await import('#content/care/posture.en.ts')).posture,
	ja: async () => (await import('#content/care/posture.ja.ts')).posture,
	vi: async () => (await import('#content/care/posture.vi.ts')).posture
});
