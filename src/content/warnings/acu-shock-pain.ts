import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'acu-shock-pain',
	outcome: 'within-days',
	when: { kind: 'asked', question: 'acu-shock-pain' },
	basis: 'answers',
	sources: [],
	standing: 'unverified',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
