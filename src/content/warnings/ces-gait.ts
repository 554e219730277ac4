import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'ces-gait',
	outcome: 'emergency-now',
	when: { kind: 'asked', question: 'ces-gait' },
	basis: 'answers',
	sources: ['S138'],
	standing: 'part',
	note: 'The source names it together with another sign of this table. That it is enough alone is a project decision, on the safe side.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
