/** The words of the card to show and of the call, in the language of a place and in the patient's own. */
import type { callRomaji } from '#content/card/call-romaji.ts';
import type { call } from '#content/card/call.en.ts';
import type { card } from '#content/card/card.en.ts';
import type { romaji } from '#content/card/romaji.ts';
import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import { keptByLanguage } from './by-language.ts';

export type CardWords = Words<typeof card>;
export type CallWords = Words<typeof call>;
/** How Japanese sentences are read aloud: those of the call, and those of the signs by their question. */
export interface Romaji {
	readonly call: typeof callRomaji;
	readonly signs: typeof romaji;
}

export const loadCardWords: (language: Language) => Promise<CardWords> = keptByLanguage({
	en: async () => (await import('#content/card/card.en.ts')).card,
	ja: async () => (await import('#content/card/card.ja.ts')).card,
	vi: async () => (await import('#content/card/card.vi.ts')).card
});

export const loadCallWords: (language: Language) => Promise<CallWords> = keptByLanguage({
	en: async () => (await import('#content/card/call.en.ts')).call,
	ja: async () => (await import('#content/card/call.ja.ts')).call,
	vi: async () => (await import('#content/card/call.vi.ts')).call
});

export async function loadRomaji(): Promise<Romaji> {
	const [{ callRomaji }, { romaji }] = await Promise.all([
		import('#content/card/call-romaji.ts'),
		import('#content/card/romaji.ts')
	]);
	return { call: callRomaji, signs: romaji };
}
