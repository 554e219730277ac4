import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'cat-cow',
	kind: 'exercise',
	for: [],
	dose: {
		seconds: 8,
		repetitions: 5,
		sets: 1,
		rest: 0,
		sides: 'none',
		rhythm: { kind: 'per-day', times: 1 }
	},
	barredBy: ['surgery-or-long-rest', 'fracture', 'osteoporosis', 'hip-inflammation', 'hip-replacement'],
	practitionerOnly: false,
	avoid: [],
	stop: ['end-range-pain'],
	sources: [],
	standing: 'unverified',
	note: '5-10 slow breaths, from one secondary site; seconds a breath are the project’s.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
