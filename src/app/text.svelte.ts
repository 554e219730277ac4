import type { en } from '#content/text/en.ts';
import { languages, type Language } from '#content/text/languages.ts';
import type { Message, ParamsOf } from '#content/text/message.ts';
import type { start } from '#content/text/start.en.ts';
import type { FaultReason } from '#core/ports.ts';
import { dayNumber, type Day } from '#core/time.ts';

type First = typeof start & typeof en;
export type TextKey = keyof First;
type Start = Readonly<Record<keyof typeof start, Message>>;
type Rest = Readonly<Record<keyof typeof en, Message>>;
type Catalogue = Start & Partial<Rest>;
type Values<M> = [ParamsOf<M>] extends [never] ? [] : [{ readonly [Name in ParamsOf<M>]: string | number }];

/** What the start page needs comes first and by itself: it stands before the words of every other page are here. */
const loadStart: Record<Language, () => Promise<Start>> = {
	en: async () => (await import('#content/text/start.en.ts')).start,
	ja: async () => (await import('#content/text/start.ja.ts')).start,
	vi: async () => (await import('#content/text/start.vi.ts')).start
};
const loadRest: Record<Language, () => Promise<Rest>> = {
	en: async () => (await import('#content/text/en.ts')).en,
	ja: async () => (await import('#content/text/ja.ts')).ja,
	vi: async () => (await import('#content/text/vi.ts')).vi
};

const dayStyles = {
	/** Sun 22 November */
	full: { weekday: 'short', day: 'numeric', month: 'long' },
	/** Sun 22 Nov */
	short: { weekday: 'short', day: 'numeric', month: 'short' },
	/** 22 Nov 2026 */
	dated: { day: 'numeric', month: 'short', year: 'numeric' },
	/** Sun */
	weekday: { weekday: 'short' },
	/** 22 Nov */
	date: { day: 'numeric', month: 'short' },
	/** Nov 2026 */
	month: { month: 'short', year: 'numeric' },
	/** November 2026 */
	'whole-month': { month: 'long', year: 'numeric' },
	/** 2026 */
	year: { year: 'numeric' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The words of the chosen language. Reading any of them in a component follows a change of language. */
export class Text {
	language = $state<Language>('en');
	#catalogue = $state.raw<Catalogue>();
	#wanted: Language | undefined;
	readonly #formatters = new Map<string, unknown>();

	/** Whether there are words to show yet. */
	get ready(): boolean {
		return this.#catalogue !== undefined;
	}

	/** The words of the start page alone. Takes effect when they are here, so the screen never stands without any. */
	async begin(language: Language): Promise<void> {
		this.#wanted = language;
		this.#take(language, await loadStart[language]());
	}

	/** Every word. Takes effect when all are here; rejects where they cannot be had right now, and nothing changes. */
	async use(language: Language): Promise<void> {
		this.#wanted = language;
		const [first, rest] = await Promise.all([loadStart[language](), loadRest[language]()]);
		this.#take(language, { ...first, ...rest });
	}

	/** Answers once every word of the language is here. */
	complete(): Promise<void> {
		return this.use(this.#wanted ?? this.language);
	}

	/** Of two quick choices the later one holds, whichever words come first; and what is here is never taken away. */
	#take(language: Language, words: Catalogue): void {
		if (this.#wanted !== language) return;
		this.#catalogue = this.language === language ? { ...this.#catalogue, ...words } : words;
		this.language = language;
	}

	t = <Key extends TextKey>(key: Key, ...[values]: Values<First[Key]>): string => {
		const message = this.#catalogue?.[key];
		if (message === undefined) throw new Error(`no words for ${key} in ${this.language}`);
		return this.say(message, values);
	};

	/** A message of words that are loaded by themselves, with its form and values. */
	say = (message: Message, values: Readonly<Record<string, string | number>> = {}): string => {
		const sentence = typeof message === 'string' ? message : this.#form(message, Number(values['count']));
		return sentence.replace(/\{([\w-]+)\}/g, (_, name: string) => {
			const value = values[name];
			return typeof value === 'number' ? this.number(value) : (value ?? '');
		});
	};

	#form(message: Exclude<Message, string>, count: number): string {
		const form = new Intl.PluralRules(this.language).select(count);
		return form === 'one' ? (message.one ?? message.other) : message.other;
	}

	/** A number as read in this language, at most one decimal. */
	number = (value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 1 }): string =>
		this.#kept(`number ${JSON.stringify(options)}`, (language) => new Intl.NumberFormat(language, options)).format(
			value
		);

	/** A calendar day as read in this language, never shifted by a zone. */
	day = (day: Day, style: keyof typeof dayStyles = 'full'): string => {
		const formatter = this.#kept(`day ${style}`, (language) => {
			const locale = language === 'en' ? 'en-GB' : language;
			return new Intl.DateTimeFormat(locale, { ...dayStyles[style], timeZone: 'UTC' });
		});
		const named = formatter.format(dayNumber(day) * 86_400_000);
		// A number torn from its word by a line's end reads as another day: "Thứ / 2, 9 thg 11".
		return this.language === 'vi' ? named.replace(/(Thứ|thg|tháng) (?=\d)|(\d) (?=thg|tháng)/g, '$1$2\u00a0') : named;
	};

	/** What to say when storage did not do it. */
	fault = (reason: FaultReason): { title: string; text: string; retry: string } => ({
		title: this.t(`fault.${reason}.title`),
		text: this.t(`fault.${reason}.text`),
		retry: this.t('save.retry')
	});

	list = (items: readonly string[]): string =>
		new Intl.ListFormat(this.language, { type: 'conjunction' }).format(items);

	/** Making a formatter costs more than a table's worth of formatting. */
	#kept<Formatter>(name: string, make: (language: Language) => Formatter): Formatter {
		const key = `${this.language} ${name}`;
		const kept = (this.#formatters.get(key) as Formatter | undefined) ?? make(this.language);
		this.#formatters.set(key, kept);
		return kept;
	}
}

/** The first language of the browser that the product speaks, else English. */
export function preferredLanguage(chosen: string | undefined, wanted: readonly string[]): Language {
	for (const tag of chosen ? [chosen, ...wanted] : wanted) {
		const found = languages.find(({ code }) => code === tag.toLowerCase().split('-')[0]);
		if (found) return found.code;
	}
	return 'en';
}
