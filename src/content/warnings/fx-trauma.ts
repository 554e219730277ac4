import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'fx-trauma',
	outcome: 'emergency-now',
	when: { kind: 'asked', question: 'fx-trauma' },
	basis: 'answers',
	sources: ['S13', 'S15', 'S16'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
