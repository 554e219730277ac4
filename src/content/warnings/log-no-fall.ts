import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-no-fall',
	outcome: 'next-visit',
	when: {
		kind: 'all',
		of: [
			{ kind: 'since-onset', from: 21, before: 42 },
			{ kind: 'no-fall', days: 21, atLeast: 4 }
		]
	},
	basis: 'log',
	sources: ['S1', 'S42'],
	standing: 'part',
	note: 'R4b. From six weeks on R4 takes over, and four of ten as in R4: project decisions.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
