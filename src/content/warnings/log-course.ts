import { day } from '#core/time.ts';
import type { SignRule } from './sign-rule.ts';

export const rule = {
	id: 'log-course',
	outcome: 'next-visit',
	when: {
		kind: 'all',
		of: [
			{ kind: 'course-reached', sessions: 6, days: 28 },
			{ kind: 'course-flat', share: 0.3, points: 2 },
			{ kind: 'no-better', within: 28 }
		]
	},
	basis: 'log',
	sources: ['S46', 'S89'],
	standing: 'part',
	note: 'R7. Where the line is drawn is a project decision.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies SignRule;
