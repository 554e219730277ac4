import type { Language } from '#content/text/languages.ts';
import type { Text } from './text.svelte.ts';

/**
 * Words that come by themselves, in the language of the screen. To be made while a component is being set up: where a
 * form may call for them, when the form opens, so that they stand there at once.
 */
export class LateWords<W> {
	words = $state.raw<W>();
	/** They cannot be had right now. */
	isMissing = $state(false);
	readonly #text: Pick<Text, 'language'>;
	readonly #load: (language: Language) => Promise<W>;

	constructor(text: Pick<Text, 'language'>, load: (language: Language) => Promise<W>) {
		this.#text = text;
		this.#load = load;
		$effect(() => void this.load());
	}

	async load(): Promise<void> {
		const { language } = this.#text;
		try {
			const words = await this.#load(language);
			if (language !== this.#text.language) return;
			this.words = words;
			this.isMissing = false;
		} catch {
			this.isMissing = true;
		}
	}
}
