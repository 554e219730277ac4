import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'neuro-mobility',
	outcome: 'within-days',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'neuro-mobility' },
			{ kind: 'asked', question: 'neuro-mobility-sudden' }
		]
	},
	raises: [{ tier: 'today', when: { kind: 'asked', question: 'neuro-mobility-sudden' } }],
	basis: 'answers',
	sources: ['S42'],
	standing: 'part',
	note: 'That a sudden onset wants a doctor today is to be confirmed.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
