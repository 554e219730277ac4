import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'ca-neuro',
	outcome: 'emergency-now',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'ca-neuro' },
			{
				kind: 'all',
				of: [
					{ kind: 'about', fact: 'cancer' },
					{
						kind: 'any',
						of: [
							{ kind: 'asked', question: 'neuro-footdrop' },
							{ kind: 'asked', question: 'neuro-weak-progress' },
							{ kind: 'asked', question: 'neuro-weak-new' },
							{ kind: 'asked', question: 'neuro-numb-spread' },
							{ kind: 'asked', question: 'neuro-mobility' }
						]
					}
				]
			}
		]
	},
	basis: 'answers',
	sources: ['S8'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
