import type { CardWords } from '#app/card-words.ts';
import type { AboutWords, SignWords } from '#app/warning-words.ts';
import type { Language } from '#content/text/languages.ts';
import { dayNumber, type Day } from '#core/time.ts';
import { aboutIds, type AboutAnswer, type AboutId, type AboutMe } from '#core/warnings/about-me.ts';
import { dialOf } from '#core/warnings/places-to-call.ts';
import type { Tier } from '#core/warnings/tier.ts';
import type { CardRecord } from './card-record.ts';
import { both, filled, type InBoth, type Pair } from './pair.ts';
import { sentenceOf, type RaisedSign } from './raised-signs.ts';

/** A value: said in both languages, or as the patient typed it in one of them. */
export interface Value extends Pair {
	readonly typed?: 'own' | 'local';
	/** Tells the desk that these are the patient's own words. */
	readonly note?: string;
	readonly href?: string;
}

export const rows = [
	'name',
	'born',
	'conditions',
	'medicines',
	'allergies',
	'onset',
	'address',
	'here',
	'contact',
	'practitioner'
] as const;

export interface Row {
	readonly key: (typeof rows)[number];
	readonly label: Pair;
	/** Empty: a blank to fill in by hand or by word. */
	readonly values: readonly Value[];
}

export interface CardContent {
	readonly tier?: Tier;
	readonly heading: Pair;
	/** What was raised, told on the same day. */
	readonly told: readonly { readonly sentences: readonly Pair[]; readonly since: Pair }[];
	/** Absent where the place speaks the patient's language. */
	readonly speaks?: Pair;
	readonly rows: readonly Row[];
	readonly hasAddress: boolean;
	/** For the desk: who interprets. Only where we know of somebody. */
	readonly desk?: { readonly title: Pair; readonly lines: readonly Pair[] };
	readonly absent: Pair;
}

export interface CardLanguage {
	readonly language: Language;
	readonly card: CardWords;
	readonly signs: SignWords;
	readonly about: AboutWords;
}

export interface CardOf {
	readonly record: CardRecord;
	readonly raised: { readonly tier?: Tier; readonly signs: readonly RaisedSign[] };
	/** Medicines by name and dose, each once. */
	readonly medicines: readonly string[];
	readonly isJapan: boolean;
	readonly words: InBoth<CardLanguage>;
}

/** What nobody needs to see at a desk unless it is the reason. */
const onlyAsReason: readonly AboutId[] = ['iv-drugs'];

/** All that the card says. What was not entered has no row: nothing here ever reads as "no". */
export function cardContent({ record, raised, medicines, isJapan, words }: CardOf): CardContent {
	const say = (sentence: (of: CardLanguage) => string) => both(words, sentence);
	const label = (key: keyof CardWords) => say(({ card }) => card[key]);
	const { course } = record;
	const about: Partial<AboutMe> = record.about ?? {};
	const speaks = words.own && words.own.language !== words.local.language ? words.own.language : undefined;
	const date = (day: Day) => say(({ language }) => dateIn(language, day, { year: 'numeric' }));
	const values: Readonly<Record<Row['key'], readonly Value[]>> = {
		name: typed(about.name),
		born: about.born ? [date(about.born)] : [],
		conditions: [...conditionsOf(record, words), ...inOwnWords(about.conditions, words)],
		medicines: medicines.flatMap((medicine) => typed(medicine)),
		allergies: inOwnWords(about.allergies, words),
		onset: [about.onset ?? course?.onset].flatMap((day) => (day ? [date(day)] : [])),
		address: addressOf(about.address, words),
		here: [],
		contact: [...typed(about.contact?.name), ...typed(about.contact?.phone).map(withCall)],
		practitioner: [...typed(course?.practitioner?.name), ...typed(course?.practitioner?.contact)]
	};
	const hasAddress = values.address.length > 0;
	return {
		...(raised.tier && { tier: raised.tier }),
		heading: label(headingOf(raised)),
		told: told(raised.signs, words),
		...(speaks && { speaks: label(`speaks.${speaks}`) }),
		rows: rows
			.map((key) => ({
				key,
				label: label(key),
				values: key === 'address' && !hasAddress ? [label('no-address')] : values[key]
			}))
			.filter((row) => row.key === 'here' || row.values.length > 0),
		hasAddress,
		...(isJapan &&
			speaks &&
			speaks !== 'ja' && {
				desk: { title: label('desk.title'), lines: [label('desk'), label(`desk.${speaks}`)] }
			}),
		absent: label('absent')
	};
}

function headingOf({ tier, signs }: CardOf['raised']): keyof CardWords {
	if (tier === 'emergency-now' || tier === 'today') return `heading.${tier}`;
	return tier || signs.length > 0 ? 'heading.later' : 'heading.none';
}

/** By the day they were told of, in the order raised. */
function told(signs: readonly RaisedSign[], words: InBoth<CardLanguage>): CardContent['told'] {
	const byDay = new Map<Day, Pair[]>();
	for (const sign of signs) {
		const sentence = both(words, (of) => {
			const said = sentenceOf(sign, of.signs);
			return sign.unsure ? filled(of.card.unsure, { sentence: said }) : said;
		});
		byDay.set(sign.since, [...(byDay.get(sign.since) ?? []), sentence]);
	}
	return [...byDay].map(([day, sentences]) => ({
		sentences,
		since: both(words, ({ card, language }) => filled(card.since, { day: dateIn(language, day, {}) }))
	}));
}

function conditionsOf({ about, notices }: CardRecord, words: InBoth<CardLanguage>): readonly Pair[] {
	const reasons = new Set(notices.flatMap(({ grounds }) => grounds.map(({ key }) => key)));
	return aboutIds.flatMap((id) => {
		const answer = about?.answers[id];
		if (!isYesOrMaybe(answer)) return [];
		// The question is asked of whoever is or may be pregnant; an older answer to it is no statement of today.
		if (id === 'late-pregnancy' && !isYesOrMaybe(about?.answers.pregnant)) return [];
		if (onlyAsReason.includes(id) && !reasons.has(`about fact=${id}`)) return [];
		return [both(words, (of) => (answer === 'yes' ? of.about[id] : filled(of.card.maybe, { what: of.about[id] })))];
	});
}

function isYesOrMaybe(answer: AboutAnswer | undefined): boolean {
	return answer === 'yes' || answer === 'not-sure';
}

function addressOf(
	address: { readonly local?: string; readonly reading?: string } | undefined,
	{ own }: InBoth<CardLanguage>
): readonly Value[] {
	const [local, reading] = [address?.local?.trim(), address?.reading?.trim()];
	if (!local) return typed(reading);
	return [{ local, typed: 'local', ...(reading && own && { own: reading }) }];
}

/** In the patient's own words, which nobody translates. */
function typed(text: string | undefined): readonly Value[] {
	const words = text?.trim();
	return words ? [{ local: words, typed: 'own' }] : [];
}

/** A sentence of their own in a language that the desk may not read. */
function inOwnWords(text: string | undefined, { local, own }: InBoth<CardLanguage>): readonly Value[] {
	return typed(text).map((value) => (own ? { ...value, note: local.card.typed } : value));
}

function withCall(value: Value): Value {
	const dial = dialOf(value.local);
	return dial === undefined ? value : { ...value, href: `tel:${dial}` };
}

/** A day as it is read in a language that may not be the screen's. */
function dateIn(language: Language, day: Day, more: Intl.DateTimeFormatOptions): string {
	const locale = language === 'en' ? 'en-GB' : language;
	const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...more, timeZone: 'UTC' });
	return date.format(dayNumber(day) * 86_400_000);
}
