import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'vas-claud',
	outcome: 'next-visit',
	when: { kind: 'asked', question: 'vas-claud' },
	basis: 'answers',
	sources: [],
	standing: 'unverified',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
