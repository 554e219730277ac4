import { feverFrom } from '#core/symptoms/sign-alarm.ts';
import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-fever',
	outcome: 'today',
	when: {
		kind: 'all',
		of: [
			{ kind: 'temperature', atLeast: feverFrom, within: 2 },
			{ kind: 'pain-not-gone', within: 7 }
		]
	},
	basis: 'answers',
	sources: ['S12'],
	standing: 'part',
	note: 'R10. 38 °C, and that pain counts as there until it is said to be gone, are project decisions.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
