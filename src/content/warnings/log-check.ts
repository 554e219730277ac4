import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-check',
	outcome: 'check',
	when: {
		kind: 'any',
		of: [
			{ kind: 'marked', what: 'saddle' },
			{ kind: 'marked', what: 'both-legs' },
			{ kind: 'spread', to: 'other-leg', days: 1, of: 1 }
		]
	},
	basis: 'answers',
	sources: ['S1', 'S2', 'S3', 'S4'],
	standing: 'sourced',
	note: 'R1. It opens the questions and answers none of them.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
