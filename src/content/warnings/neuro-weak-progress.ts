import { day } from '#core/time.ts';
import { anyCes } from './any-ces.ts';
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
			when: anyCes
		}
	],
	basis: 'answers',
	sources: ['S8'],
	standing: 'sourced',
	note: 'That any of table A makes it an emergency follows from table A itself.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
