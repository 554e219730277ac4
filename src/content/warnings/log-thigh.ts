import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-thigh',
	outcome: 'within-days',
	when: {
		kind: 'all',
		of: [
			{ kind: 'region', region: 'thigh-outer', feeling: 'numb', days: 2, within: 7 },
			{
				kind: 'any',
				of: [
					{ kind: 'number', measure: 'weakness', atLeast: 1, days: 2, within: 7 },
					{ kind: 'asked', question: 'neuro-weak-new' },
					{ kind: 'asked', question: 'neuro-weak-progress' },
					{ kind: 'strength', urgency: 'days' }
				]
			}
		]
	},
	basis: 'log',
	sources: [],
	standing: 'unverified',
	note: 'R12. Which nerve it speaks of is not said.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
