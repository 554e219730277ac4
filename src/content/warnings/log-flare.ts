import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-flare',
	outcome: 'next-visit',
	when: { kind: 'flare', before: 3, entries: 2, fires: 2, clears: 1 },
	basis: 'log',
	sources: ['S25'],
	standing: 'part',
	note: 'R8. 72 hours is a project decision.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
