/** Every sentence that speaks of warning signs or of routines, in all languages, read from the folder so that none is left out. */
import { readdirSync } from 'node:fs';
import { callRomaji } from '#content/card/call-romaji.ts';
import { call } from '#content/card/call.ja.ts';
import { romaji } from '#content/card/romaji.ts';
import { languages, type Language } from '#content/text/languages.ts';
import type { Message } from '#content/text/message.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import { areas, type TextId } from '#content/warnings/reviews.ts';
import { signs } from '#content/warnings/signs.ts';

export interface Sentence {
	readonly key: string;
	readonly says: Readonly<Record<Language, string>>;
}

export interface ReviewedText {
	readonly id: TextId;
	readonly sentences: readonly Sentence[];
}

const content = 'src/content';
/** Lists of other words, which are read by themselves. */
const joined = ['text/start', 'warnings/words', 'routines/words'];
const ruleIds: readonly string[] = [...signs, ...logRules].map(({ id }) => id);

/** Areas in the folder, besides the words of signs and rules. */
export function areasFound(): readonly string[] {
	return readdirSync(content, { recursive: true, encoding: 'utf8' })
		.map((file) => /^(.+)\.en\.ts$/.exec(file.replaceAll('\\', '/'))?.[1] ?? '')
		.filter((area) => area !== '' && !joined.includes(area) && !ruleIds.includes(area.replace('warnings/', '')))
		.sort();
}

/** All texts: signs and rules in the order shown, then the areas. One that nobody listed yet is read whole. */
export async function reviewedTexts(): Promise<readonly ReviewedText[]> {
	const ofRules = ruleIds.map(async (id) => ({ id: id as TextId, sentences: await sentencesOf(`warnings/${id}`) }));
	const ofAreas = areasFound().map(async (area) => {
		const sentences = (await sentencesOf(area)).filter(({ key }) => isOfWarnings(area, key));
		return { id: area as TextId, sentences };
	});
	const all = await Promise.all([...ofRules, ...ofAreas]);
	return [...all.filter(({ sentences }) => sentences.length > 0), { id: 'card/romaji', sentences: readings() }];
}

/** Japanese with its reading in Latin letters; the other languages have none. */
function readings(): readonly Sentence[] {
	const said = Object.entries(romaji).map(([key, { ja, romaji: reading }]) => [key, ja, reading] as const);
	const onThePhone = Object.entries(callRomaji).map(
		([key, reading]) => [key, call[key as keyof typeof call], reading] as const
	);
	return [...onThePhone, ...said].map(([key, ja, reading]) => ({
		key,
		says: { en: '', ja: `${ja} / ${reading}`, vi: '' }
	}));
}

function isOfWarnings(area: string, key: string): boolean {
	if (!Object.hasOwn(areas, area)) return true;
	const wanted: 'all' | readonly string[] = areas[area as keyof typeof areas];
	return wanted === 'all' || wanted.some((beginning) => key.startsWith(beginning));
}

async function sentencesOf(path: string): Promise<readonly Sentence[]> {
	const read = languages.map(async ({ code }) => [code, flat(await wordsOf(`${path}.${code}.ts`))] as const);
	const words = Object.fromEntries(await Promise.all(read)) as Record<Language, ReadonlyMap<string, string>>;
	const keys = new Set(languages.flatMap(({ code }) => [...words[code].keys()]));
	return [...keys].map((key) => ({
		key,
		says: { en: words.en.get(key) ?? '', ja: words.ja.get(key) ?? '', vi: words.vi.get(key) ?? '' }
	}));
}

async function wordsOf(file: string): Promise<Readonly<Record<string, Message>>> {
	const module = (await import(`../../${content}/${file}`)) as Readonly<Record<string, object>>;
	return Object.assign({}, ...Object.values(module)) as Readonly<Record<string, Message>>;
}

/** Each form of a plural by itself. */
function flat(words: Readonly<Record<string, Message>>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(words).flatMap(([key, message]) =>
			typeof message === 'string'
				? [[key, message] as const]
				: Object.entries(message).map(([form, text]) => [`${key} (${form})`, String(text)] as const)
		)
	);
}
