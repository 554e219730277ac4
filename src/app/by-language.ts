import type { Language } from '#content/text/languages.ts';

/** Words loaded in the language asked for, once. What could not be loaded is asked for again the next time. */
export function keptByLanguage<T>(
	load: Readonly<Record<Language, () => Promise<T>>>
): (language: Language) => Promise<T> {
	const kept = new Map<Language, Promise<T>>();
	return (language) => {
		const words = kept.get(language) ?? load[language]();
		kept.set(language, words);
		words.catch(() => kept.delete(language));
		return words;
	};
}
