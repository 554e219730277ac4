import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'acu-faint',
	outcome: 'emergency-now',
	when: { kind: 'asked', question: 'acu-faint' },
	basis: 'answers',
	sources: ['S26'],
	standing: 'part',
	note: 'Fainting is sourced; when it becomes an emergency is unverified.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
