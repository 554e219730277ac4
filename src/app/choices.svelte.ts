import type { Preferences } from '#adapters/preferences/local-preferences.ts';
import { languages, type Language } from '#content/text/languages.ts';
import { placeNamed, type EmergencyPlace } from '#content/emergency-places.ts';
import { dialOf } from '#core/warnings/places-to-call.ts';
import { rhythms, type Rhythm } from '#core/symptoms/rhythm.ts';
import type { Text } from './text.svelte.ts';

export type Theme = 'system' | 'light' | 'dark';
/** `--paper` of app.css, which a meta tag cannot read. */
const grounds = { light: '#f7f4ee', dark: '#14181d' };

/** What is kept where earlier numbers are shown. */
const shown = 'shown';

export const themes = ['system', 'light', 'dark'] as const satisfies Theme[];

/** How much the log of a day shows. */
export const logLevels = ['number', 'usual', 'full'] as const;
export type LogLevel = (typeof logLevels)[number];

/** How something timed tells of itself. On unless switched off. */
export const cueKinds = ['voice', 'sound', 'vibration'] as const;
export type CueKind = (typeof cueKinds)[number];
const off = 'off';

/** The patient's choices of how the app looks and asks, taking effect at once. */
export class Choices {
	theme = $state<Theme>('system');
	/** `undefined` while the patient has not chosen: then every day is asked about, and the choice is offered. */
	rhythm = $state<Rhythm>();
	/** Whether numbers of earlier days stand beside the question. Off at first: yesterday anchors today. */
	showsEarlier = $state(false);
	/** The level chosen last. A window that is open keeps its own, so that no form changes under the finger. */
	logLevel = $state<LogLevel>('usual');
	/** Where the patient is, for the emergency number. `undefined`: not set; then the phone's zone tells. */
	place = $state<EmergencyPlace>();
	/** An emergency number of the patient's own; it stands beside the place's, never in its stead. */
	ownNumber = $state<string>();
	cues = $state.raw<Readonly<Record<CueKind, boolean>>>({ voice: true, sound: true, vibration: true });
	/** The words of the language chosen last could not be loaded. */
	languageMissing = $state(false);
	#preferences: Preferences;
	#text: Text;

	constructor(preferences: Preferences, text: Text) {
		this.#preferences = preferences;
		this.#text = text;
		this.theme = themeOf(preferences.get('theme'));
		this.logLevel = oneOf(logLevels, preferences.get('log-level')) ?? 'usual';
		this.rhythm = oneOf(rhythms, preferences.get('rhythm'));
		this.showsEarlier = preferences.get('earlier-numbers') === shown;
		this.place = placeNamed(preferences.get('place'));
		this.ownNumber = dialOf(preferences.get('own-number') ?? '');
		for (const kind of cueKinds) this.#hear(kind, preferences.get(`cue-${kind}`));
		preferences.watch((id, value) => {
			if (id === 'theme') this.#show(themeOf(value));
			else if (id === 'lang') this.#speak(value);
			else if (id === 'rhythm') this.rhythm = oneOf(rhythms, value);
			else if (id === 'earlier-numbers') this.showsEarlier = value === shown;
			else if (id === 'place') this.place = placeNamed(value);
			else if (id === 'own-number') this.ownNumber = dialOf(value ?? '');
			for (const kind of cueKinds) if (id === `cue-${kind}`) this.#hear(kind, value);
		});
	}

	chooseLogLevel(level: LogLevel): void {
		this.logLevel = level;
		this.#preferences.set('log-level', level);
	}

	chooseRhythm(rhythm: Rhythm): void {
		this.rhythm = rhythm;
		this.#preferences.set('rhythm', rhythm);
	}

	chooseEarlier(shows: boolean): void {
		this.showsEarlier = shows;
		this.#preferences.set('earlier-numbers', shows ? shown : undefined);
	}

	choosePlace(place: EmergencyPlace | undefined): void {
		this.place = place;
		this.#preferences.set('place', place);
	}

	/** Answers whether the number can be dialled; one that cannot changes nothing. An empty one takes it away. */
	chooseOwnNumber(typed: string): boolean {
		const dial = dialOf(typed);
		if (dial === undefined && typed.trim() !== '') return false;
		this.ownNumber = dial;
		this.#preferences.set('own-number', dial);
		return true;
	}

	chooseCue(kind: CueKind, on: boolean): void {
		const value = on ? undefined : off;
		this.#hear(kind, value);
		this.#preferences.set(`cue-${kind}`, value);
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

	#hear(kind: CueKind, value: string | undefined): void {
		this.cues = { ...this.cues, [kind]: value !== off };
	}

	#speak(value: string | undefined): void {
		const known = languages.find(({ code }) => code === value);
		if (known) void this.chooseLanguage(known.code);
	}
}

function themeOf(value: string | undefined): Theme {
	return oneOf(themes, value) ?? 'system';
}

/** What was kept by another version, or by another hand, may be no choice at all. */
function oneOf<Option extends string>(options: readonly Option[], value: string | undefined): Option | undefined {
	return options.find((option) => option === value);
}
