import { day } from '#core/time.ts';
import { anyCes } from './any-ces.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'neuro-footdrop',
	outcome: 'today',
	when: { kind: 'asked', question: 'neuro-footdrop' },
	raises: [
		{
			tier: 'emergency-now',
			when: anyCes
		}
	],
	basis: 'answers',
	sources: ['S7', 'S8'],
	standing: 'sourced',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
