import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'avn',
	outcome: 'within-days',
	when: { kind: 'asked', question: 'avn' },
	basis: 'answers',
	sources: ['S13'],
	standing: 'part',
	note: 'The wording is the project’s own.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
