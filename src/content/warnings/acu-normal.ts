import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'acu-normal',
	outcome: 'next-visit',
	when: { kind: 'asked', question: 'acu-normal' },
	basis: 'answers',
	sources: ['S25', 'S26', 'S42'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
