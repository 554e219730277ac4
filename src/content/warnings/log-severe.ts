import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-severe',
	outcome: 'within-days',
	when: {
		kind: 'any',
		of: [
			{ kind: 'run', measure: 'pain-worst', fires: 8, clears: 7, days: 3 },
			{ kind: 'sign-run', sign: 'sleep-lost', days: 3 }
		]
	},
	basis: 'log',
	sources: [],
	standing: 'project decision',
	note: 'R6.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
