import type { CallWords, Romaji } from '#app/card-words.ts';
import type { SignWords } from '#app/warning-words.ts';
import type { Language } from '#content/text/languages.ts';
import type { Day } from '#core/time.ts';
import type { QuestionId } from '#core/warnings/check.ts';
import { ageOn, ageRomaji } from './age.ts';
import type { CardRecord } from './card-record.ts';
import { both, filled, type InBoth, type Pair } from './pair.ts';
import { sentenceOf, type RaisedSign } from './raised-signs.ts';

/** A sentence with how it is read aloud, where somebody may not read its letters. */
export interface SpokenLine extends Pair {
	readonly romaji?: string;
	/** Has a blank to be filled by whoever speaks, so that a voice cannot say it. */
	readonly hasBlank: boolean;
}

export const steps = ['which', 'where', 'what', 'who', 'language'] as const;

/** What the operator asks, and what to answer. */
export interface CallStep {
	readonly key: (typeof steps)[number];
	readonly asks: SpokenLine;
	readonly lines: readonly SpokenLine[];
	/** `where`: for whoever is not at home. */
	readonly elsewhere?: readonly SpokenLine[];
	/** `what`: nothing was raised, so that the patient chooses. */
	readonly choose?: true;
}

export interface CallLanguage {
	readonly language: Language;
	readonly call: CallWords;
	readonly signs: SignWords;
}

export interface CallOf {
	readonly record: CardRecord;
	readonly signs: readonly RaisedSign[];
	readonly today: Day;
	readonly words: InBoth<CallLanguage>;
	/** Absent where the place is not Japan, or the patient reads Japanese. */
	readonly romaji?: Romaji | undefined;
}

/** Offered where nothing was raised. Source: facts, clinical 1.4, phrase card. */
const offered: readonly QuestionId[] = ['ces-pee-start', 'ces-saddle', 'ces-bothlegs-weak', 'vas-pe'];
const blank = '＿＿';

/** What to say, in the operator's order: fire or emergency, where, what, who, language. */
export function callScript({ record, signs, today, words, romaji }: CallOf): readonly CallStep[] {
	const { about, course } = record;
	const say = (key: keyof CallWords, local: Values = {}, own: Values = local, read: Values = own): SpokenLine => {
		const pair = both(words, ({ call }) => call[key]);
		const spoken = {
			local: filled(pair.local, local),
			...(pair.own !== undefined && { own: filled(pair.own, own) }),
			...(romaji && { romaji: filled(romaji.call[key], read) })
		};
		return { ...spoken, hasBlank: spoken.local.includes(blank) };
	};
	const told = signs.filter(({ question }) => question !== undefined);
	const what = told.length > 0 ? told : offered.map((question) => ({ question, sign: question as keyof SignWords }));
	const address = { local: about?.address?.local?.trim(), reading: about?.address?.reading?.trim() };
	const name = about?.name?.trim();
	const age = about?.born ? ageOn(about.born, today) : undefined;
	const own = words.own?.language;
	return [
		{ key: 'which', asks: say('asks.which'), lines: [say('emergency'), say('ambulance')] },
		{
			key: 'where',
			asks: say('asks.where'),
			lines: [
				say(
					'address',
					{ address: address.local ?? address.reading ?? blank },
					{ address: address.reading ?? address.local ?? blank },
					{ address: address.reading ?? blank }
				)
			],
			elsewhere: [say('lost'), say('near', { place: blank })]
		},
		{
			key: 'what',
			asks: say('asks.what'),
			lines: [...what.map((sign) => signLine(sign, words, romaji)), ...(course ? [say('course')] : [])],
			...(told.length === 0 && { choose: true as const })
		},
		{
			key: 'who',
			asks: say('asks.who'),
			lines: [
				say('name', { name: name ?? blank }),
				say(
					'age',
					{ age: age === undefined ? blank : String(age) },
					{ age: age === undefined ? blank : String(age) },
					{ age: age === undefined ? `${blank}sai` : (ageRomaji(age) ?? `${age}-sai`) }
				)
			]
		},
		...(own && own !== words.local.language
			? [
					{
						key: 'language' as const,
						asks: say('asks.language'),
						lines: [
							say(`speaks.${own}`),
							// The relay of the Tokyo fire department knows English and not Vietnamese.
							...(own === 'en' && words.local.language === 'ja' ? [say('interpreter')] : []),
							say('slow')
						]
					}
				]
			: [])
	];
}

type Values = Readonly<Record<string, string>>;

function signLine(
	sign: Pick<RaisedSign, 'question' | 'sign' | 'detail'>,
	words: InBoth<CallLanguage>,
	romaji: Romaji | undefined
): SpokenLine {
	const pair = both(words, (of) => sentenceOf(sign, of.signs));
	const read = sign.question && romaji?.signs[sign.question].romaji;
	return { ...pair, ...(read && { romaji: read }), hasBlank: false };
}
