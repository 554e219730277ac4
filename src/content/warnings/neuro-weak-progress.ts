import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'neuro-weak-progress',
	outcome: 'today',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'neuro-weak-progress' },
			{ kind: 'day-sign', sign: 'knee-gave-way' }
		]
	},
	raises: [
		{
			tier: 'emergency-now',
			when: {
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
			}
		}
	],
	basis: 'answers',
	sources: ['S8'],
	standing: 'sourced',
	note: 'That any of table A makes it an emergency follows from table A itself.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
