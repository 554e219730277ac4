import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'figure4-supine',
	kind: 'exercise',
	for: ['piriformis'],
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
	avoid: ['knee-pain'],
	stop: ['knee-pain', 'groin-pinch'],
	sources: ['S69'],
	standing: 'part',
	note: 'Times a day are from memory. Hold 15-30 s, 2-4 times: the low end stands here.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
