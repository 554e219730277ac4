import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'pelvic-tilt',
	kind: 'exercise',
	for: [],
	dose: {
		seconds: 5,
		repetitions: 10,
		sets: 1,
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
	stop: ['leg-pain-down', 'back-pain'],
	sources: [],
	standing: 'unverified',
	note: 'Dose from memory: 5 s, 10 times, once or twice a day. Stops are those of 5.1.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
