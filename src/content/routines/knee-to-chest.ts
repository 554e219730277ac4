import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'knee-to-chest',
	kind: 'exercise',
	for: ['sciatica', 'piriformis'],
	dose: {
		seconds: 10,
		repetitions: 3,
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
	avoid: ['disc-pattern'],
	stop: ['leg-pain-down'],
	sources: ['S77'],
	standing: 'part',
	note: 'One secondary source; also for legs that are worse standing and ease with bending. Times a day are from memory.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
