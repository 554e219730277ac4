import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-spread',
	outcome: 'within-days',
	when: { kind: 'spread', to: 'anywhere', days: 2, of: 3 },
	basis: 'log',
	sources: ['S21', 'S42'],
	standing: 'part',
	note: 'R3. Two of three maps is a project decision.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
