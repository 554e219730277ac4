import type { Condition } from '#core/warnings/condition.ts';

/** Any sign of table A, as it was asked. Source: facts, clinical 1.2, table A. */
export const anyCes = {
	kind: 'any',
	of: [
		{ kind: 'asked', question: 'ces-saddle' },
		{ kind: 'asked', question: 'ces-wipe' },
		{ kind: 'asked', question: 'ces-pee-start' },
		{ kind: 'asked', question: 'ces-pee-control' },
		{ kind: 'asked', question: 'ces-pee-feel' },
		{ kind: 'asked', question: 'ces-bowel' },
		{ kind: 'asked', question: 'ces-sex' },
		{ kind: 'asked', question: 'ces-bilateral' },
		{ kind: 'asked', question: 'ces-bothlegs-weak' },
		{ kind: 'asked', question: 'ces-gait' }
	]
} as const satisfies Condition;
