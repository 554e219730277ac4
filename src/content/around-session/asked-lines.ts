/**
 * What is asked after a session, in the order shown, and from which of the three times on.
 * Source: facts, clinical 1.2 E and 2 (R9). Awaiting clinical review.
 */
import type { AboutId } from '#core/warnings/about-me.ts';
import type { AskedAfter } from '#core/warnings/asked-after.ts';
import type { QuestionId } from '#core/warnings/check.ts';

interface AskedLine {
	readonly question: QuestionId;
	readonly from: AskedAfter;
	/** Only whom About me tells that it may concern. */
	readonly about?: AboutId;
}

export const askedLines: readonly AskedLine[] = [
	{ question: 'acu-pneumo', from: 2 },
	{ question: 'acu-neuro', from: 2 },
	{ question: 'acu-faint', from: 2 },
	{ question: 'acu-bleed', from: 2 },
	{ question: 'acu-infect', from: 2 },
	{ question: 'acu-burn', from: 2 },
	{ question: 'acu-broken', from: 2 },
	{ question: 'acu-shock-pain', from: 24 },
	{ question: 'acu-preg-heavy', from: 2, about: 'pregnant' },
	{ question: 'acu-preg', from: 2, about: 'pregnant' }
];
