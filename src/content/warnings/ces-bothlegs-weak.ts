import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'ces-bothlegs-weak',
	outcome: 'emergency-now',
	when: { kind: 'asked', question: 'ces-bothlegs-weak' },
	basis: 'answers',
	sources: ['S1', 'S5'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
