import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'fx-fragile',
	outcome: 'today',
	when: { kind: 'asked', question: 'fx-fragile' },
	basis: 'answers',
	sources: ['S11', 'S12'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
