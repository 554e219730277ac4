import { day } from '#core/time.ts';
import type { LibraryRoutine } from './library-routine.ts';

export const routine = {
	id: 'child-pose',
	kind: 'exercise',
	for: ['sciatica'],
	dose: {
		seconds: 10,
		repetitions: 5,
		sets: 1,
		rest: 5,
		sides: 'none',
		rhythm: { kind: 'per-day', times: 1 }
	},
	barredBy: ['surgery-or-long-rest', 'fracture', 'osteoporosis', 'hip-inflammation', 'hip-replacement'],
	practitionerOnly: false,
	avoid: ['disc-pattern'],
	stop: ['leg-pain-down'],
	sources: [],
	standing: 'unverified',
	note: 'For the stenosis type: worse standing, eased by bending. Dose from memory.',
	reviewed: day('2026-11-23'),
	reviewer: 'awaiting clinical review'
} as const satisfies LibraryRoutine;
