/**
 * Who read which text in which language. A clinician signs a sign or rule in its own `<id>.ts`; a native reader signs its
 * words here. What is not named is awaiting native review; whoever changes a signed text takes its name out again.
 */
import type { Day } from '#core/time.ts';
import type { Language } from '../text/languages.ts';
import { logRules, type LogRuleId } from './log-rules.ts';
import { signs, type WarningSignId } from './signs.ts';

export const awaitingNative = 'awaiting native review';

export interface TextReview {
	readonly reviewer: string;
	readonly on: Day;
}

/**
 * The areas of `content/text` by what of them speaks of warning signs: all of it, the keys that begin so, or nothing.
 * A test holds this list against the folder.
 */
export const areas = {
	answer: ['answer.check-go', 'answer.ask.'],
	around: [],
	body: ['body.alarm.', 'body.sign.'],
	bodytime: [],
	charts: [],
	common: ['nav.warnings'],
	course: [],
	events: [],
	function: ['strength.'],
	goes: [],
	history: [],
	import: [],
	lists: [
		'lists.sign.',
		'lists.reason.',
		'lists.now-',
		'lists.today-',
		'lists.needling-',
		'lists.fall-',
		'lists.medicine-advice'
	],
	log: [],
	moments: [],
	more: ['more.warnings-'],
	night: [],
	paper: [],
	progress: ['progress.tell', 'progress.rise.'],
	rhythm: ['rhythm.limit-warning'],
	session: ['session.effects-'],
	settings: ['settings.about-', 'settings.unsigned', 'settings.unread'],
	today: ['today.first.care'],
	warnings: 'all'
} as const satisfies Readonly<Record<string, 'all' | readonly string[]>>;

type Area = { [A in keyof typeof areas]: (typeof areas)[A] extends readonly [] ? never : A }[keyof typeof areas];

/** A text that is read and signed as one: the words of a sign or rule, of a list, or of an area. */
export type TextId = WarningSignId | LogRuleId | 'check' | 'about-me' | 'emergency-phrases' | `text/${Area}`;

export const textIds: readonly TextId[] = [
	...[...signs, ...logRules].map(({ id }) => id),
	'check',
	'about-me',
	'emergency-phrases',
	...(Object.keys(areas) as Area[]).filter((area) => areas[area].length > 0).map((area) => `text/${area}` as const)
];

export const textReviews: Readonly<Record<Language, { readonly [Id in TextId]?: TextReview }>> = {
	en: {},
	ja: {},
	vi: {}
};

/** How many texts no native reader has signed yet in a language. */
export function awaitingIn(language: Language, reviews: Readonly<Record<string, object>> = textReviews): number {
	return textIds.filter((id) => !Object.hasOwn(reviews[language] ?? {}, id)).length;
}
