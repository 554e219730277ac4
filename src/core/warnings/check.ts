/**
 * The check: what is asked by yes or no, each "new or different for you". Ids are permanent (stored checks, files).
 * Source: facts, clinical 1.2, tables A–F. The second list asks what tells a higher tier from a lower one.
 */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';
import type { AskedAfter } from './asked-after.ts';

export const signQuestionIds = [
	'ces-saddle',
	'ces-wipe',
	'ces-pee-start',
	'ces-pee-control',
	'ces-pee-feel',
	'ces-bowel',
	'ces-sex',
	'ces-bilateral',
	'ces-bothlegs-weak',
	'ces-gait',
	'neuro-footdrop',
	'neuro-weak-progress',
	'neuro-weak-new',
	'neuro-numb-spread',
	'neuro-mobility',
	'neuro-upper',
	'fx-trauma',
	'fx-fragile',
	'hip-septic',
	'inf-spine',
	'ca-neuro',
	'ca-pain',
	'avn',
	'aaa',
	'vas-pe',
	'vas-dvt',
	'vas-ali',
	'vas-claud',
	'acu-pneumo',
	'acu-faint',
	'acu-neuro',
	'acu-bleed',
	'acu-infect',
	'acu-broken',
	'acu-shock-pain',
	'acu-burn',
	'acu-preg',
	'acu-normal',
	'pain-unbearable',
	'pain-worse',
	'pain-persist'
] as const;
export type SignQuestionId = (typeof signQuestionIds)[number];

export const detailQuestionIds = [
	'neuro-mobility-sudden',
	'inf-spine-ill',
	'ca-pain-severe',
	'acu-bleed-heavy',
	'acu-infect-spreading',
	'acu-burn-deep',
	'acu-preg-heavy'
] as const;
export type DetailQuestionId = (typeof detailQuestionIds)[number];

export type QuestionId = SignQuestionId | DetailQuestionId;
export const questionIds: readonly QuestionId[] = [...signQuestionIds, ...detailQuestionIds];

/** `not-sure` gets the same call as yes. `rather-not-say` says nothing: it is not "no". */
export const checkAnswers = ['yes', 'no', 'not-sure', 'rather-not-say'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/**
 * One answering of the check. A question left out was not reached or not answered.
 * `list`: version of the list that was in view, so that "none of these" tells of what.
 */
export interface WarningCheck extends Stored {
	readonly id: string;
	readonly day: Day;
	readonly list: string;
	readonly answers: { readonly [Id in QuestionId]?: CheckAnswer };
	/** The session after which it was asked, by its id, and for which of the three times. Absent: the check itself. */
	readonly session?: string;
	readonly after?: AskedAfter;
}
