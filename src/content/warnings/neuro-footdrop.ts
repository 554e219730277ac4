import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'neuro-footdrop',
	outcome: 'today',
	when: { kind: 'asked', question: 'neuro-footdrop' },
	raises: [
		{
			tier: 'emergency-now',
			when: {
				kind: 'any',
				of: [
					{ kind: 'asked', question: 'ces-saddle' },
					{ kind: 'asked', question: 'ces-wipe' },
					{ kind: 'asked', question: 'ces-pee-start' },
					{ kind: 'asked', question: 'ces-pee-control' },
					{ kind: 'asked', question: 'ces-pee-feel' },
					{ kind: 'asked', question: 'ces-bowel' },
					{ kind: 'asked', question: 'ces-sex' },
					{ kind: 'asked', question: 'ces-bilateral' },
					{ kind: 'asked', question: 'ces-bothlegs-weak' },
					{ kind: 'asked', question: 'ces-gait' }
				]
			}
		}
	],
	basis: 'answers',
	sources: ['S7', 'S8'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
