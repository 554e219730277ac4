import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'figure4-seated',
	kind: 'exercise',
	for: ['piriformis'],
	dose: {
		seconds: 10,
		repetitions: 2,
		sets: 1,
		rest: 10,
		sides: 'each',
		rhythm: { kind: 'per-day', times: 1 }
	},
	barredBy: ['surgery-or-long-rest', 'fracture', 'osteoporosis', 'hip-inflammation', 'hip-replacement'],
	practitionerOnly: false,
	avoid: ['knee-pain'],
	stop: ['knee-pain', 'groin-pinch'],
	sources: ['Eskenazi'],
	standing: 'part',
	note: 'Hold 10-15 s from Eskenazi Health; 2-3 times and times a day are from memory.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
