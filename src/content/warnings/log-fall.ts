import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-fall',
	outcome: 'check',
	when: { kind: 'event', what: 'fall', sign: 'fall', within: 3 },
	basis: 'answers',
	sources: ['S15'],
	standing: 'part',
	note: 'A fall alone calls for nothing; the questions tell. That they are asked for three days is a project decision.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
