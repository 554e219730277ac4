import type { plan } from '#content/care/plan.en.ts';
import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import { keptByLanguage } from '../by-language.ts';

/** What is said of the plan, and of what may join it. */
export type PlanWords = Words<typeof plan>;

export const loadPlanWords: (language: Language) => Promise<PlanWords> = keptByLanguage({
	en: async () => (await import('#content/care/plan.en.ts')).plan,
	ja: async () => (await import('#content/care/plan.ja.ts')).plan,
	vi: async () => (await import('#content/care/plan.vi.ts')).plan
});
