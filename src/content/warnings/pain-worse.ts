import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'pain-worse',
	outcome: 'within-days',
	when: { kind: 'asked', question: 'pain-worse' },
	basis: 'answers',
	sources: ['S1'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
