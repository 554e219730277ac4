/** The words of the routines: loaded in the language asked for when they are shown, and kept. */
import type { cautions } from '#content/routines/cautions.en.ts';
import type { misc } from '#content/routines/misc.en.ts';
import type { words } from '#content/routines/words.en.ts';
import type { Language } from '#content/text/languages.ts';
import type { Words } from '#content/text/message.ts';
import { keptByLanguage } from './by-language.ts';

export interface RoutineWords {
	/** What each routine says, by its id. */
	readonly routines: { readonly [Id in keyof typeof words]: Words<(typeof words)[Id]> };
	readonly cautions: Words<typeof cautions>;
	readonly misc: Words<typeof misc>;
}

export const loadRoutineWords: (language: Language) => Promise<RoutineWords> = keptByLanguage({
	en: async () => {
		const [{ words: routines }, { cautions }, { misc }] = await Promise.all([
			import('#content/routines/words.en.ts'),
			import('#content/routines/cautions.en.ts'),
			import('#content/routines/misc.en.ts')
		]);
		return { routines, cautions, misc };
	},
	ja: async () => {
		const [{ words: routines }, { cautions }, { misc }] = await Promise.all([
			import('#content/routines/words.ja.ts'),
			import('#content/routines/cautions.ja.ts'),
			import('#content/routines/misc.ja.ts')
		]);
		return { routines, cautions, misc };
	},
	vi: async () => {
		const [{ words: routines }, { cautions }, { misc }] = await Promise.all([
			import('#content/routines/words.vi.ts'),
			import('#content/routines/cautions.vi.ts'),
			import('#content/routines/misc.vi.ts')
		]);
		return { routines, cautions, misc };
	}
});

/** The steps of one routine, in order. */
export function stepsOf(said: { readonly [Key: string]: string }): readonly string[] {
	return Object.keys(said)
		.filter((key) => /^step\d+$/.test(key))
		.sort()
		.flatMap((key) => said[key] ?? []);
}
