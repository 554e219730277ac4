import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'acu-infect',
	outcome: 'today',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'acu-infect' },
			{ kind: 'asked', question: 'acu-infect-spreading' }
		]
	},
	raises: [{ tier: 'emergency-now', when: { kind: 'asked', question: 'acu-infect-spreading' } }],
	basis: 'answers',
	sources: ['S24'],
	standing: 'part',
	note: 'Infection is a reported event; the tiers are unverified.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
