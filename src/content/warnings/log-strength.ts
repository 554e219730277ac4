import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-strength',
	outcome: 'within-days',
	when: { kind: 'strength', urgency: 'days' },
	raises: [{ tier: 'today', when: { kind: 'strength', urgency: 'today' } }],
	basis: 'answers',
	sources: ['S7', 'S8'],
	standing: 'part',
	note: 'R2. Heel and toe walking as tests, and that the rise from a chair counts as giving way, are unverified.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
