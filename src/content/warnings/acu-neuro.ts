import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'acu-neuro',
	outcome: 'emergency-now',
	when: { kind: 'asked', question: 'acu-neuro' },
	basis: 'answers',
	sources: ['S24'],
	standing: 'unverified',
	note: 'The source only names such harm as a category that has been reported.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
