import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'femoral-slider',
	kind: 'exercise',
	for: ['femoral'],
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
	avoid: ['weakness'],
	stop: ['thigh-burning', 'lasting-tingling'],
	sources: ['S74'],
	standing: 'part',
	note: 'Dose from memory; the review is of neural mobilisation as a whole.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
