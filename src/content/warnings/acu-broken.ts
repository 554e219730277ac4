import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'acu-broken',
	outcome: 'today',
	when: { kind: 'asked', question: 'acu-broken' },
	basis: 'answers',
	sources: [],
	standing: 'unverified',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
