import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'ces-bowel',
	outcome: 'emergency-now',
	when: { kind: 'asked', question: 'ces-bowel' },
	basis: 'answers',
	sources: ['S2', 'S3', 'S4'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
