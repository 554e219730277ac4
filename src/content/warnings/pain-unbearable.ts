import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'pain-unbearable',
	outcome: 'today',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'pain-unbearable' },
			{ kind: 'day-sign', sign: 'unbearable' }
		]
	},
	basis: 'answers',
	sources: [],
	standing: 'project decision',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
