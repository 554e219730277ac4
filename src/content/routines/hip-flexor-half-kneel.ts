import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'hip-flexor-half-kneel',
	kind: 'exercise',
	for: ['femoral', 'outer-thigh'],
	dose: {
		seconds: 15,
		repetitions: 2,
		sets: 1,
		rest: 10,
		sides: 'each',
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
	avoid: ['thigh-burning'],
	stop: ['thigh-burning'],
	sources: [],
	standing: 'unverified',
	note: 'Dose from memory: 15-30 s, 2-4 times. Stretching in meralgia has little evidence.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
