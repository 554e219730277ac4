import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-worse',
	outcome: 'within-days',
	when: { kind: 'week-rise', measure: 'pain-average', fires: 2, clears: 1, entries: 5 },
	basis: 'log',
	sources: ['S44', 'S48', 'S49'],
	standing: 'part',
	note: 'R5. That the notice ends below one point is a project decision.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
