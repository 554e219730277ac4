import type { Language } from '#content/text/languages.ts';
import type { InBoth } from './pair.ts';

/** The same words in the language of the place and in the patient's own, where that is another one. */
export async function inBothLanguages<Words>(
	load: (language: Language) => Promise<Words>,
	local: Language,
	own: Language
): Promise<InBoth<Words>> {
	if (local === own) return { local: await load(local) };
	const [first, second] = await Promise.all([load(local), load(own)]);
	return { local: first, own: second };
}
