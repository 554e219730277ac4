/**
 * The two pages of the check. The first holds every question whose yes alone means emergency care; it is the weekly one.
 * Change `checkVersion` with every change of the first page: a kept answer tells of the list that was in view.
 */
import type { DetailQuestionId, QuestionId, SignQuestionId } from '#core/warnings/check.ts';

export const checkVersion = '1';

interface Group {
	readonly group: 'toilet' | 'legs' | 'body' | 'session' | 'pain';
	readonly questions: readonly QuestionId[];
}

export const firstPage: readonly Group[] = [
	{
		group: 'toilet',
		questions: ['ces-saddle', 'ces-pee-start', 'ces-pee-control', 'ces-pee-feel', 'ces-bowel', 'ces-wipe', 'ces-sex']
	},
	{
		group: 'legs',
		questions: ['ces-bilateral', 'ces-bothlegs-weak', 'ces-gait', 'vas-ali', 'fx-trauma', 'hip-septic']
	},
	{
		group: 'session',
		questions: ['acu-pneumo', 'acu-neuro', 'acu-faint', 'acu-bleed-heavy', 'acu-infect-spreading']
	},
	{
		group: 'body',
		questions: ['vas-pe', 'aaa', 'neuro-upper', 'inf-spine-ill', 'ca-neuro', 'acu-preg-heavy']
	}
];

export const secondPage: readonly Group[] = [
	{
		group: 'legs',
		questions: [
			'neuro-footdrop',
			'neuro-weak-progress',
			'neuro-mobility-sudden',
			'neuro-mobility',
			'neuro-weak-new',
			'neuro-numb-spread',
			'vas-dvt',
			'vas-claud'
		]
	},
	{ group: 'pain', questions: ['pain-unbearable', 'pain-worse', 'pain-persist', 'avn'] },
	{ group: 'body', questions: ['inf-spine', 'fx-fragile', 'ca-pain-severe', 'ca-pain', 'acu-preg'] },
	{
		group: 'session',
		questions: ['acu-bleed', 'acu-infect', 'acu-broken', 'acu-burn-deep', 'acu-burn', 'acu-shock-pain', 'acu-normal']
	}
];

/** The sign that a detail belongs to, and the end of its words' names: `line-heavy`, `say-heavy`. */
export const details = {
	'neuro-mobility-sudden': { of: 'neuro-mobility', word: 'sudden' },
	'inf-spine-ill': { of: 'inf-spine', word: 'ill' },
	'ca-pain-severe': { of: 'ca-pain', word: 'severe' },
	'acu-bleed-heavy': { of: 'acu-bleed', word: 'heavy' },
	'acu-infect-spreading': { of: 'acu-infect', word: 'spreading' },
	'acu-burn-deep': { of: 'acu-burn', word: 'deep' },
	'acu-preg-heavy': { of: 'acu-preg', word: 'heavy' }
} as const satisfies Record<DetailQuestionId, { of: SignQuestionId; word: string }>;
