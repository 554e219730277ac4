import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'neuro-weak-new',
	outcome: 'within-days',
	when: { kind: 'asked', question: 'neuro-weak-new' },
	basis: 'answers',
	sources: ['S8', 'S42'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
