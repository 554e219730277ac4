import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'vas-dvt',
	outcome: 'today',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'vas-dvt' },
			{ kind: 'day-sign', sign: 'calf-swollen' }
		]
	},
	basis: 'answers',
	sources: ['S17', 'S18'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
