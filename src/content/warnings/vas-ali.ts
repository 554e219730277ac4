import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'vas-ali',
	outcome: 'emergency-now',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'vas-ali' },
			{ kind: 'day-sign', sign: 'leg-cold' }
		]
	},
	basis: 'answers',
	sources: ['S19'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
