/**
 * Who read which text in which language. A clinician signs a sign or rule in its own `<id>.ts`; a native reader signs its
 * words here. What is not named is awaiting native review; whoever changes a signed text takes its name out again.
 */
import type { Day } from '#core/time.ts';
import type { Language } from '../text/languages.ts';
import { logRules, type LogRuleId } from './log-rules.ts';
import { signs, type WarningSignId } from './signs.ts';

const awaitingNative = 'awaiting native review';

export interface TextReview {
	readonly reviewer: string;
	readonly on: Day;
}

/**
 * The words that stand in three languages, by what of them speaks of warning signs or of routines: all, the keys that begin so, or
 * nothing. The words of the signs and rules themselves are not repeated here. A test holds this list against the folder.
 */
export const areas = {
	'card/call': 'all',
	'card/card': 'all',
	'care/bad-day': 'all',
	'care/plan': 'all',
	'care/player': 'all',
	'care/posture': 'all',
	'care/prevention': 'all',
	'care/routines': 'all',
	'routines/bird-dog': 'all',
	'routines/bridge': 'all',
	'routines/cat-cow': 'all',
	'routines/cautions': 'all',
	'routines/child-pose': 'all',
	'routines/clamshell': 'all',
	'routines/femoral-slider': 'all',
	'routines/figure4-seated': 'all',
	'routines/figure4-supine': 'all',
	'routines/heel-toe-check': 'all',
	'routines/hip-flexor-half-kneel': 'all',
	'routines/knee-to-chest': 'all',
	'routines/lfcn-care': 'all',
	'routines/misc': 'all',
	'routines/pelvic-tilt': 'all',
	'routines/piriformis-supine': 'all',
	'routines/press-up': 'all',
	'routines/sciatic-slider': 'all',
	'routines/side-sleep-pillow': 'all',
	'routines/walk': 'all',
	'text/aboutme': 'all',
	'text/aftercare': 'all',
	'text/answer': ['answer.check-go', 'answer.ask.'],
	'text/around': [],
	'text/body': ['body.alarm.'],
	'text/bodytime': [],
	'text/card': 'all',
	'text/charts': [],
	'text/common': ['nav.warnings'],
	'text/course': [],
	'text/events': [],
	'text/function': ['strength.'],
	'text/goes': [],
	'text/history': [],
	'text/import': [],
	'text/lists': [
		'lists.sign.',
		'lists.reason.',
		'lists.now-',
		'lists.today-',
		'lists.needling-',
		'lists.fall-',
		'lists.medicine-advice'
	],
	'text/log': [],
	'text/moments': [],
	'text/more': ['more.warnings-'],
	'text/night': [],
	'text/paper': [],
	'text/progress': ['progress.tell', 'progress.rise.'],
	'text/quiet': 'all',
	'text/requests': 'all',
	'text/rhythm': ['rhythm.limit-warning'],
	'text/session': ['session.effects-'],
	'text/settings': ['settings.about-', 'settings.review'],
	'text/today': ['today.first.care'],
	'text/urgent': 'all',
	'text/warnings': 'all',
	'warnings/about-me': 'all',
	'warnings/check': 'all'
} as const satisfies Readonly<Record<string, 'all' | readonly string[]>>;

type Area = { [A in keyof typeof areas]: (typeof areas)[A] extends readonly [] ? never : A }[keyof typeof areas];

/** A text that is read and signed as one: the words of a sign or rule, or what an area says of warning signs. `card/romaji`: how the Japanese is read. */
export type TextId = WarningSignId | LogRuleId | Area | 'card/romaji';

export const textIds: readonly TextId[] = [
	...[...signs, ...logRules].map(({ id }) => id),
	...(Object.keys(areas) as Area[]).filter((area) => areas[area].length > 0),
	'card/romaji'
];

export const textReviews: Readonly<Record<Language, { readonly [Id in TextId]?: TextReview }>> = {
	en: {},
	ja: {},
	vi: {}
};

/** How many texts no native reader has signed yet in a language. */
export function awaitingIn(language: Language, reviews: typeof textReviews = textReviews): number {
	return textIds.filter((id) => reviews[language][id] === undefined).length;
}

/** The mark of a text in a language, as it is printed for reviewers. */
export function markOf(language: Language, id: TextId, reviews: typeof textReviews = textReviews): string {
	const review = reviews[language][id];
	return review ? `${review.reviewer}, ${review.on}` : awaitingNative;
}
