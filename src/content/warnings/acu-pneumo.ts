import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'acu-pneumo',
	outcome: 'emergency-now',
	when: { kind: 'asked', question: 'acu-pneumo' },
	basis: 'answers',
	sources: ['S23', 'S24'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
