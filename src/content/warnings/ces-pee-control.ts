import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'ces-pee-control',
	outcome: 'emergency-now',
	when: { kind: 'asked', question: 'ces-pee-control' },
	basis: 'answers',
	sources: ['S2', 'S3'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
