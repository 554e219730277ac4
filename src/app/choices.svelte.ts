import type { Preferences } from '#adapters/preferences/local-preferences.ts';
import { languages, type Language } from '#content/text/languages.ts';
import type { Text } from './text.svelte.ts';

export type Theme = 'system' | 'light' | 'dark';
/** `--paper` of app.css, which a meta tag cannot read. */
const grounds = { light: '#f7f4ee', dark: '#14181d' };

export const themes = ['system', 'light', 'dark'] as const satisfies Theme[];

/** The patient's choice of language and theme, the same in every window, taking effect at once. */
export class Choices {
	theme = $state<Theme>('system');
	/** The words of the language chosen last could not be loaded. */
	languageMissing = $state(false);
	#preferences: Preferences;
	#text: Text;

	constructor(preferences: Preferences, text: Text) {
		this.#preferences = preferences;
		this.#text = text;
		this.theme = themeOf(preferences.get('theme'));
		preferences.watch((id, value) => {
			if (id === 'theme') this.#show(themeOf(value));
			else this.#speak(value);
		});
	}

	chooseTheme(theme: Theme): void {
		this.#preferences.set('theme', theme === 'system' ? undefined : theme);
		this.#show(theme);
	}

	/** Where its words cannot be had right now, the language before stays. */
	async chooseLanguage(language: Language): Promise<void> {
		try {
			await this.#text.use(language);
			this.languageMissing = false;
			this.#preferences.set('lang', language);
		} catch {
			this.languageMissing = true;
		}
	}

	#show(theme: Theme): void {
		this.theme = theme;
		if (theme === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
		this.#colourWindow(theme);
	}

	/** The browser's own bar takes the page's ground, as static/start.js does before the first paint. */
	#colourWindow(theme: Theme): void {
		for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
			const own = meta.media.includes('dark') ? 'dark' : 'light';
			meta.content = grounds[theme === 'system' ? own : theme];
		}
	}

	#speak(value: string | undefined): void {
		const known = languages.find(({ code }) => code === value);
		if (known) void this.chooseLanguage(known.code);
	}
}

function themeOf(value: string | undefined): Theme {
	return themes.find((theme) => theme === value) ?? 'system';
}
