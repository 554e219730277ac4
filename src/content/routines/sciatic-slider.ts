import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'sciatic-slider',
	kind: 'exercise',
	for: ['sciatica', 'piriformis'],
	dose: {
		seconds: 4,
		repetitions: 5,
		sets: 1,
		rest: 2,
		sides: 'one',
		rhythm: { kind: 'per-day', times: 1 }
	},
	barredBy: ['surgery-or-long-rest', 'fracture', 'osteoporosis', 'hip-inflammation', 'hip-replacement'],
	practitionerOnly: true,
	avoid: ['foot-drop', 'severe-leg-pain'],
	stop: ['lasting-tingling', 'new-numbness'],
	sources: ['S72', 'S73', 'S74', 'S75'],
	standing: 'part',
	note: 'Start at 5 is a project decision; handouts say 10, or 10-20. May help some people (S74, S75).',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
