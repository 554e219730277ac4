import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'ca-pain',
	outcome: 'within-days',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'ca-pain' },
			{ kind: 'asked', question: 'ca-pain-severe' },
			{
				kind: 'all',
				of: [
					{ kind: 'about', fact: 'cancer' },
					{ kind: 'asked', question: 'pain-worse' }
				]
			}
		]
	},
	raises: [{ tier: 'today', when: { kind: 'asked', question: 'ca-pain-severe' } }],
	basis: 'answers',
	sources: ['S8', 'S9', 'S13'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
