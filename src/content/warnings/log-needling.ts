import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-needling',
	outcome: 'check',
	when: { kind: 'day-sign', sign: 'new-since-needling' },
	basis: 'answers',
	sources: ['S23', 'S24'],
	standing: 'part',
	note: 'R9. What it is decides; the questions tell.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
