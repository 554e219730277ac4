import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'acu-burn',
	outcome: 'within-days',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'acu-burn' },
			{ kind: 'asked', question: 'acu-burn-deep' }
		]
	},
	raises: [
		{
			tier: 'today',
			when: {
				kind: 'any',
				of: [
					{ kind: 'asked', question: 'acu-burn-deep' },
					{ kind: 'about', fact: 'diabetes-or-neuropathy' }
				]
			}
		}
	],
	basis: 'answers',
	sources: ['S86', 'S88'],
	standing: 'part',
	note: 'That such burns can be deeper than they look is sourced; the tiers are to be confirmed.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
