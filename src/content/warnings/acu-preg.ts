import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'acu-preg',
	outcome: 'today',
	when: {
		kind: 'any',
		of: [
			{ kind: 'asked', question: 'acu-preg' },
			{ kind: 'asked', question: 'acu-preg-heavy' }
		]
	},
	raises: [{ tier: 'emergency-now', when: { kind: 'asked', question: 'acu-preg-heavy' } }],
	basis: 'answers',
	sources: ['S25'],
	standing: 'unverified',
	note: 'The source only says to tell the practitioner about a pregnancy.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
