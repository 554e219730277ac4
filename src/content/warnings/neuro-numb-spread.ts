import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'neuro-numb-spread',
	outcome: 'within-days',
	when: { kind: 'asked', question: 'neuro-numb-spread' },
	basis: 'answers',
	sources: ['S42', 'S21'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
