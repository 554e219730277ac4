import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'bird-dog',
	kind: 'exercise',
	for: ['sciatica'],
	dose: {
		seconds: 3,
		repetitions: 6,
		sets: 1,
		rest: 5,
		sides: 'each',
		rhythm: { kind: 'per-day', times: 1 }
	},
	barredBy: ['surgery-or-long-rest', 'fracture', 'osteoporosis', 'hip-inflammation', 'hip-replacement'],
	practitionerOnly: false,
	avoid: ['wrist-or-knee-pain'],
	stop: ['wrist-or-knee-pain', 'sagging-back'],
	sources: [],
	standing: 'unverified',
	note: 'Dose from memory: 3-5 s, 6-8 times a side; how often is not given.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
