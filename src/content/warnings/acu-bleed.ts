import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'acu-bleed',
	outcome: 'today',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'acu-bleed' },
			{ kind: 'asked', question: 'acu-bleed-heavy' }
		]
	},
	raises: [{ tier: 'emergency-now', when: { kind: 'asked', question: 'acu-bleed-heavy' } }],
	basis: 'answers',
	sources: ['S25'],
	standing: 'part',
	note: 'The minutes and the tiers are unverified.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
