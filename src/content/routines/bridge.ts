import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'bridge',
	kind: 'exercise',
	for: ['sciatica', 'piriformis', 'outer-thigh'],
	dose: {
		seconds: 3,
		repetitions: 8,
		sets: 2,
		rest: 5,
		sides: 'none',
		rhythm: { kind: 'per-day', times: 1 }
	},
	barredBy: [
		'surgery-or-long-rest',
		'fracture',
		'osteoporosis',
		'hip-inflammation',
		'hip-replacement',
		'late-pregnancy'
	],
	practitionerOnly: false,
	avoid: [],
	stop: ['hamstring-cramp', 'back-pain'],
	sources: [],
	standing: 'unverified',
	note: 'Dose from memory: 3-5 s, 8-10 times, twice; how often is not given.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
