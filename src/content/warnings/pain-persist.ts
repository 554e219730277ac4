import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'pain-persist',
	outcome: 'next-visit',
	when: { kind: 'asked', question: 'pain-persist' },
	basis: 'answers',
	sources: ['S1', 'S42'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
