import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-weakness',
	outcome: 'within-days',
	when: { kind: 'step-up', measure: 'weakness', fires: 2, clears: 1, entries: 2, reference: 5 },
	basis: 'log',
	sources: [],
	standing: 'project decision',
	note: 'R2b. What the last two entries are held against (seven days, five entries) is a project decision too.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
