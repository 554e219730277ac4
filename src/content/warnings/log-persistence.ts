import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-persistence',
	outcome: 'next-visit',
	when: {
		kind: 'all',
		of: [
			{ kind: 'since-onset', from: 42 },
			{ kind: 'not-fallen', days: 14, entries: 8, share: 0.3, atLeast: 4 }
		]
	},
	basis: 'log',
	repeatDays: 14,
	sources: ['S1', 'S46'],
	standing: 'part',
	note: 'R4. Four of ten and eight days of fourteen are project decisions.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
