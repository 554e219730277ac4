import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'inf-spine',
	outcome: 'today',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'inf-spine' },
			{ kind: 'asked', question: 'inf-spine-ill' }
		]
	},
	raises: [{ tier: 'emergency-now', when: { kind: 'asked', question: 'inf-spine-ill' } }],
	basis: 'answers',
	sources: ['S11', 'S12'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
