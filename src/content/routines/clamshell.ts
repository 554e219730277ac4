import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'clamshell',
	kind: 'exercise',
	for: ['piriformis', 'outer-thigh'],
	dose: {
		seconds: 4,
		repetitions: 8,
		sets: 2,
		rest: 5,
		sides: 'each',
		rhythm: { kind: 'per-week', days: 3 }
	},
	barredBy: ['surgery-or-long-rest', 'fracture', 'osteoporosis', 'hip-inflammation', 'hip-replacement'],
	practitionerOnly: false,
	avoid: ['side-lying-pain'],
	stop: ['side-lying-pain'],
	sources: [],
	standing: 'unverified',
	note: 'Dose from memory: 8-12 times, 2-3 sets, three days a week; seconds a repetition are the project’s.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
