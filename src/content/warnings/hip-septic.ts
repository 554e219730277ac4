import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'hip-septic',
	outcome: 'emergency-now',
	when: { kind: 'asked', question: 'hip-septic' },
	basis: 'answers',
	sources: ['S13', 'S14', 'S15'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
