import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'neuro-upper',
	outcome: 'emergency-now',
	when: { kind: 'asked', question: 'neuro-upper' },
	basis: 'answers',
	sources: [],
	standing: 'unverified',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
